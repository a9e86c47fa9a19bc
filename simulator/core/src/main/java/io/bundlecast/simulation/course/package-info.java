/** The years of a trial: what moves from year to year, the courses of a journey and their money. */
@NullMarked
package io.bundlecast.simulation.course;

import org.jspecify.annotations.NullMarked;
