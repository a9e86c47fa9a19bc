/** PROMETHEUS: a budget from evidence-based care with an allowance for avoidable complications, and a withhold released by score. */
@NullMarked
package io.bundlecast.contract.prometheus;

import org.jspecify.annotations.NullMarked;
