/** Fee for service: what every other contract starts from, and what it posts for episodes, members and first fills. */
@NullMarked
package io.bundlecast.contract.feeforservice;

import org.jspecify.annotations.NullMarked;
