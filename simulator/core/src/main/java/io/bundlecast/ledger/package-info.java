/** Accounts and postings of one settled trial. Every posting has two sides, so every trial nets to zero. */
@NullMarked
package io.bundlecast.ledger;

import org.jspecify.annotations.NullMarked;
