/** The Dutch care group: a fee per member and year for all routine care of a chronic disease. */
@NullMarked
package io.bundlecast.contract.caregroup;

import org.jspecify.annotations.NullMarked;
