/** The report as one HTML file that needs no network. */
@NullMarked
package io.bundlecast.reports.page;

import org.jspecify.annotations.NullMarked;
