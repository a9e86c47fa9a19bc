/** BPCI Advanced: a target price by episode and model year from the hospital's own and its peers' spending, reconciled after 90 days. */
@NullMarked
package io.bundlecast.contract.bpci;

import org.jspecify.annotations.NullMarked;
