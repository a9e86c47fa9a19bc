/** What is fixed before the first trial: every line, contract, year and journey of a scenario, resolved and bound. */
@NullMarked
package io.bundlecast.simulation.plan;

import org.jspecify.annotations.NullMarked;
