package io.bundlecast.integration;

/** What an organisation shows at one time, as far as its grade depends on it. */
public interface GradeState {

    /** Mean maturity of a goal's components, in [0, 1]. */
    double score(Goal goal);

    /** Maturity of a component, 0 where it is not known. */
    double maturityOf(String component);

    /** Cohesion of the most cohesive service line, at least that of the whole group. */
    double lineCohesion();

    /** How strictly participation criteria are enforced, in [0, 1]. */
    double enforcement();
}
