/** Clauses that several contracts compose: sharing, limits, risk terms, quality scores, own history, prospective prices. */
@NullMarked
package io.bundlecast.contract.terms;

import org.jspecify.annotations.NullMarked;
