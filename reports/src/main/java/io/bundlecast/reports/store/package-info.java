/** A run on disk: its trials to the cent, what is needed to repeat it, and the reader that brings it back. */
@NullMarked
package io.bundlecast.reports.store;

import org.jspecify.annotations.NullMarked;
