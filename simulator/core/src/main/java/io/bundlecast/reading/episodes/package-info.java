/** A hospital's own file of episodes, a row each. */
@NullMarked
package io.bundlecast.reading.episodes;

import org.jspecify.annotations.NullMarked;
