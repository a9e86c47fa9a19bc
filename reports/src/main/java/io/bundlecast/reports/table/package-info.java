/** Summaries of a run as tables, written with Tablesaw. The only package that knows Tablesaw. */
@NullMarked
package io.bundlecast.reports.table;

import org.jspecify.annotations.NullMarked;
