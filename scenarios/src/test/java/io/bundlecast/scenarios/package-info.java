/** Tests that hold the catalogue to its sources and run every scenario file. */
@NullMarked
package io.bundlecast.scenarios;

import org.jspecify.annotations.NullMarked;
