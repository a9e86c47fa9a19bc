/** Exhibits drawn with XChart: PNG for slides and PDF for print. */
@NullMarked
package io.bundlecast.reports.chart;

import org.jspecify.annotations.NullMarked;
