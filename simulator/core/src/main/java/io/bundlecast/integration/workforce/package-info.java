/** The physicians that a network needs for its lives: who is there, retires, leaves, is excluded and is hired over the years, and what that costs. The expected plan counts fractions of
 * people, a simulated one whole people. */
@NullMarked
package io.bundlecast.integration.workforce;

import org.jspecify.annotations.NullMarked;
