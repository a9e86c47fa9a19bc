/** What one trial leaves: its years in columns, its figures for a statement, its sums of money by account. */
@NullMarked
package io.bundlecast.simulation.trial;

import org.jspecify.annotations.NullMarked;
