/** Value as one number: quality over cost, with utilization. Every term is an index, so that dollars, rates and scores can meet. */
@NullMarked
package io.bundlecast.contract.value;

import org.jspecify.annotations.NullMarked;
