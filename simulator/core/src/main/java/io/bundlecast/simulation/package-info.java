/** The resolved plan, the blocks of trials that run it, and the progress they report. */
@NullMarked
package io.bundlecast.simulation;

import org.jspecify.annotations.NullMarked;
