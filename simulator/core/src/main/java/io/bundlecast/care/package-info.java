/** Care models that draw an experience from the plan: who came, where they went, what it cost and how it ended. */
@NullMarked
package io.bundlecast.care;

import org.jspecify.annotations.NullMarked;
