package io.bundlecast.care;

import io.bundlecast.integration.Family;

/** One line of care compiled for a run: who needs it in a year, what is done, what it costs and how it ends.
 *
 * <p>Immutable; each worker thread takes its own {@link CareDraw}. */
public sealed interface CareModel permits AcuteEpisodeModel, ChronicYearModel, FirstFillModel {

    /** Which effects of integration apply to the line. */
    Family family();

    /** The clinical line of the mission, by which service-line cohesion is stated. */
    String specialty();

    CareDraw newDraw(int levels);
}
