package io.bundlecast.integration.workforce;

/** What a simulated year of the physician workforce shows, over all specialties. Year 0 is the start. */
public enum WorkforceMeasure {
    /** Full-time equivalents needed. */
    NEED,
    /** Output at the end of the year in full-time equivalents of an established physician. */
    FTE,
    /** Physicians at the end of the year. */
    HEADS,
    /** Posts for which recruiting begins at the end of the year. */
    HIRES,
    /** Recruits who began work in the year. */
    STARTED,
    /** Posts still open at the end of the year, with those just begun. */
    OPEN_POSTS,
    RETIRED,
    /** Established physicians and recruits who left for other reasons. */
    QUIT,
    /** Established physicians at the end of the year before any of them is excluded. */
    BOUND,
    /** Established physicians who had to leave because they did not meet the criteria for participation. */
    EXCLUDED,
    /** Full-time equivalents by which specialties fall short of their need; another specialty's surplus does not help. */
    SHORTAGE,
    /** Dollars of recruiting, in the year in which it begins. */
    RECRUITING_COST,
    /** Dollars of subsidy to the employed, as usually reported. */
    SUBSIDY,
    /** The same after credit for ancillary income. */
    SUBSIDY_AFTER_ANCILLARY,
    /** The same without allocated overhead, too. */
    SUBSIDY_AFTER_OVERHEAD
}
