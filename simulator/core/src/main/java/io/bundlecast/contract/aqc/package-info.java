/** The Alternative Quality Contract: a budget for all care of a network's members, shared by quality score. */
@NullMarked
package io.bundlecast.contract.aqc;

import org.jspecify.annotations.NullMarked;
