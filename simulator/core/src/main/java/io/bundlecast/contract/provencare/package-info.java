/** ProvenCare: a price of the procedure with half of the historical cost of its complications, and a warranty of 90 days. */
@NullMarked
package io.bundlecast.contract.provencare;

import org.jspecify.annotations.NullMarked;
