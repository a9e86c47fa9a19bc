package io.bundlecast.integration.journey;

import io.bundlecast.uncertainty.AssumptionTable;

/** What a component's cost is stated for. */
enum CostUnit {
    ORGANISATION(""),
    PHYSICIAN("PerPhysician"),
    LIFE("PerLife"),
    HIRE("PerHire"),
    HOSPITALIST("PerHospitalist"),
    INTENSIVIST("PerIntensivist");

    private final String ending;

    CostUnit(String ending) {
        this.ending = ending;
    }

    /** The unit in which the table states a cost, such as {@code ehr.oneOffPerPhysician}. */
    static CostUnit of(AssumptionTable builds, String cost) {
        for (CostUnit unit : values()) {
            if (builds.has(unit.name(cost))) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no cost is called '" + cost + "'");
    }

    String name(String cost) {
        return cost + ending;
    }

    double count(ProgrammeSize size) {
        return switch (this) {
            case ORGANISATION -> 1;
            case PHYSICIAN -> size.physicians();
            case LIFE -> size.lives();
            case HIRE -> size.hires();
            case HOSPITALIST -> size.hospitalists();
            case INTENSIVIST -> size.intensivists();
        };
    }
}
