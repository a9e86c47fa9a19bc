/** Quantities that are not known exactly, each with the mark and the source of what is known. Correlation between them. */
@NullMarked
package io.bundlecast.uncertainty;

import org.jspecify.annotations.NullMarked;
