/** The commercial bundle: one prospective price for an episode, with a warranty on readmissions. */
@NullMarked
package io.bundlecast.contract.bundle;

import org.jspecify.annotations.NullMarked;
