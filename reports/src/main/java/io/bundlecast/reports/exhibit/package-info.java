/** What a board should see of a run, as data: each exhibit has a title that states its finding, a text alternative and a table. */
@NullMarked
package io.bundlecast.reports.exhibit;

import org.jspecify.annotations.NullMarked;
