/** The Acute Care Episode demonstration of 2009 to 2013: a discounted price of the stay for hospital and physicians together, with shared savings for physicians. */
@NullMarked
package io.bundlecast.contract.ace;

import org.jspecify.annotations.NullMarked;
