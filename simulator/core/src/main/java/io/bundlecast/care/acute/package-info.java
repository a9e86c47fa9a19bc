/** Acute episodes: who is admitted, how each stay goes, what follows it and what it all costs, with the exact means beside. */
@NullMarked
package io.bundlecast.care.acute;

import org.jspecify.annotations.NullMarked;
