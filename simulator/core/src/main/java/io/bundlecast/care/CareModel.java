package io.bundlecast.care;

import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Family;

/** One line of care compiled for a run: who needs it in a year, what is done, what it costs and how it ends.
 *
 * <p>Immutable; each worker thread takes its own {@link CareDraw}. */
public interface CareModel {

    /** Which effects of integration apply to the line. */
    Family family();

    /** The clinical line of the mission, by which service-line cohesion is stated. */
    String specialty();

    /** A workplace for one thread.
     *
     * @param present the number of the present level
     * @param means filled with what each year drawn would bring there on average over patients and physicians, where that is known exactly; in the trials of which {@link io.bundlecast.random.Subsample} */
    CareDraw newDraw(int levels, int present, Experience means);
}
