/** Clinical integration: components, goals, gates and levels, and the multipliers they put on care. {@code Drivers} is all that care sees of it. */
@NullMarked
package io.bundlecast.integration;

import org.jspecify.annotations.NullMarked;
