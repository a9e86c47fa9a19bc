/** Shared savings for members or episodes, with the tracks of Medicare's Shared Savings Program. */
@NullMarked
package io.bundlecast.contract.savings;

import org.jspecify.annotations.NullMarked;
