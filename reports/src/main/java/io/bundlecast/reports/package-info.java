/** Everything that a run leaves in its folder. */
@NullMarked
package io.bundlecast.reports;

import org.jspecify.annotations.NullMarked;
