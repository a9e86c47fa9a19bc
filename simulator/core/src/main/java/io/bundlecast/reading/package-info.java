/** Scenario files and catalogue entries read into records, with every problem placed at file, line and column. The only package that knows the file format. */
@NullMarked
package io.bundlecast.reading;

import org.jspecify.annotations.NullMarked;
