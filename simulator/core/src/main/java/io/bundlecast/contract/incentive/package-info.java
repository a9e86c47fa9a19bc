/** The incentive: a pool for hospital and physicians that is paid above a minimum of quality. */
@NullMarked
package io.bundlecast.contract.incentive;

import org.jspecify.annotations.NullMarked;
