package io.bundlecast.experience;

/** What is counted or summed for one drug class in one trial at one level. Dollars are of the performance year. */
public enum FillMeasure {
    /** New starts of the class that were prescribed. */
    STARTS,
    /** New starts whose first prescription was filled. */
    FILLED_STARTS
}
