/** How fast the engine is, beside simpler and other people's ways to the same answer. The workload is a contract year of four episode types that every contender simulates alike. */
@NullMarked
package io.bundlecast.benchmarks;

import org.jspecify.annotations.NullMarked;
