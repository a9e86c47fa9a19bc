/** Comprehensive Care for Joint Replacement by performance year: regional target prices, a composite quality score and limits on gains and losses. */
@NullMarked
package io.bundlecast.contract.cjr;

import org.jspecify.annotations.NullMarked;
