/** The schema of scenario files, and the numbers, units and bounds that it speaks of. */
@NullMarked
package io.bundlecast.reading.schema;

import org.jspecify.annotations.NullMarked;
