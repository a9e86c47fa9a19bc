/** Compound distributions computed without simulation. They price caps and targets, and stand beside the simulated answer as a check. */
@NullMarked
package io.bundlecast.exact;

import org.jspecify.annotations.NullMarked;
