package io.bundlecast.result;

/** What is known of a course of integration at the end of each year, whatever the contract. Dollars are of year 1. */
public enum CourseMeasure {
    /** The integration index of what is installed and used. */
    INDEX("Integration index", Scale.INDEX),
    /** The index of what works, given cohesion and buy-in. */
    REALISED_INDEX("Index of what works", Scale.INDEX),
    /** The grade reached, from 0, fragmented, to 7, integrated delivery system. */
    GRADE("Grade", Scale.INDEX),
    /** Score of group cohesion. */
    GROUP_COHESION("Group cohesion", Scale.INDEX),
    /** Score of care transformation. */
    CARE_TRANSFORMATION("Care transformation", Scale.INDEX),
    /** Score of visibility. */
    VISIBILITY("Visibility", Scale.INDEX),
    /** Score of cost savings. */
    COST_SAVINGS("Cost savings", Scale.INDEX),
    /** What works of group cohesion. */
    REALISED_GROUP_COHESION("Group cohesion that works", Scale.INDEX),
    /** What works of care transformation. */
    REALISED_CARE_TRANSFORMATION("Care transformation that works", Scale.INDEX),
    /** What works of visibility. */
    REALISED_VISIBILITY("Visibility that works", Scale.INDEX),
    /** What works of cost savings. */
    REALISED_COST_SAVINGS("Cost savings that work", Scale.INDEX),
    /** Physicians' buy-in in the middle of the year. */
    BUY_IN("Physicians' buy-in", Scale.INDEX),
    /** Mean load of change over the year, in component-equivalents. */
    LOAD("Change load", Scale.INDEX),
    /** Mean load that the organisation could carry. */
    CAPACITY("Capacity for change", Scale.INDEX),
    /** People in the network's care, without those who have followed an excluded physician out of it. */
    LIVES("People in the network's care", Scale.PEOPLE),
    /** Physicians needed, in full-time equivalents. */
    NEED("Physicians needed", Scale.PEOPLE),
    /** What the physicians there produce, in full-time equivalents of an established one. */
    OUTPUT("Physicians' output", Scale.PEOPLE),
    /** Physicians there. */
    HEADS("Physicians", Scale.PEOPLE),
    /** Posts for which recruiting begins as the year does. */
    HIRES("Hires", Scale.PEOPLE),
    /** Physicians who retired. */
    RETIRED("Retired", Scale.PEOPLE),
    /** Physicians who left for other reasons. */
    QUIT("Left", Scale.PEOPLE),
    /** Physicians who had to leave because they did not meet the criteria for participation. */
    EXCLUDED("Excluded by the criteria", Scale.PEOPLE),
    /** Full-time equivalents by which specialties fall short of their need. */
    SHORTAGE("Shortage over all specialties", Scale.PEOPLE),
    /** What is built in the year costs once. */
    BUILDING_COST("Building, once", Scale.DOLLARS),
    /** What running costs in the year beyond the start. */
    RUNNING_COST("Running, beyond the start", Scale.DOLLARS),
    /** The culture budget of the year beyond the start. */
    CULTURE_COST("Culture budget", Scale.DOLLARS),
    /** Collections lost while an electronic record settles in. */
    RECORD_COST("Productivity lost to the new record", Scale.DOLLARS),
    /** Recruiting begun in the year. */
    RECRUITING_COST("Recruiting", Scale.DOLLARS),
    /** Subsidy to employed physicians, as usually reported. */
    SUBSIDY("Subsidy of employed physicians", Scale.DOLLARS),
    /** The same after credit for their ancillary income. */
    SUBSIDY_AFTER_ANCILLARY("Subsidy after ancillary credit", Scale.DOLLARS),
    /** The same without allocated overhead, too. */
    SUBSIDY_AFTER_OVERHEAD("Subsidy after overhead, too", Scale.DOLLARS),
    /** What the patients who followed an excluded physician would have brought, of all care of the network. */
    EXCLUSION_COST("Margin lost with excluded physicians' patients", Scale.DOLLARS),
    /** What payers spend on the care of the scenario under fee for service: the one ledger. */
    CARE_SPEND("Payers' spend on the care", Scale.DOLLARS),
    /** What the care of the scenario costs the hospital inside: the other ledger, which payments do not touch. */
    CARE_COST("Hospital's internal cost of the care", Scale.DOLLARS),
    /** What fee for service pays more because commercial prices rose. */
    PRICE_GAIN("Commercial price", Scale.DOLLARS),
    /** Subsidy of those employed beyond the share of the start. */
    EMPLOYMENT_COST("Subsidy of further employed physicians", Scale.DOLLARS),
    /** Antitrust actions that the year brings, 0 or 1. */
    ANTITRUST_ACTIONS("Antitrust actions", Scale.PEOPLE),
    /** What the lawyers of an action cost. */
    LEGAL_COST("Legal cost of antitrust actions", Scale.DOLLARS),
    /** What fee for service pays less while joint rates are lost after an action. */
    LOST_RATES("Joint rates lost after an action", Scale.DOLLARS);

    /** What a measure counts in. */
    public enum Scale {
        INDEX(4),
        PEOPLE(2),
        DOLLARS(0);

        private final int digits;

        Scale(int digits) {
            this.digits = digits;
        }

        /** Decimals that a figure is kept with. */
        public int digits() {
            return digits;
        }
    }

    private final String title;
    private final Scale scale;

    CourseMeasure(String title, Scale scale) {
        this.title = title;
        this.scale = scale;
    }

    public String title() {
        return title;
    }

    public Scale scale() {
        return scale;
    }
}
