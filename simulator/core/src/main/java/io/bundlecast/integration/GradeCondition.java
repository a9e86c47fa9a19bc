package io.bundlecast.integration;

import java.util.Locale;

/** What must hold for a grade besides its index: an organisation that fails it is given the grade below, and told why. */
public enum GradeCondition {
    LINE_COHESION(Grade.SERVICE_LINE, "cohesion of one service line", 0.55),
    JOINT_CONTRACTING(Grade.CLINICALLY_INTEGRATED, "signs of clinical integration for joint contracting", 1),
    CONTRACTS(Grade.CLINICALLY_INTEGRATED, "payer contracts on performance", 0.5),
    NETWORK_COHESION(Grade.CLINICALLY_INTEGRATED, "group cohesion", 0.45),
    PRACTICE_COHESION(Grade.GROUP_PRACTICE, "group cohesion", 0.60),
    COMPENSATION(Grade.GROUP_PRACTICE, "physician pay and gainsharing", 0.5),
    SYSTEM_COHESION(Grade.DELIVERY_SYSTEM, "group cohesion", 0.70),
    SYSTEM_CARE(Grade.DELIVERY_SYSTEM, "care transformation", 0.70),
    SYSTEM_VISIBILITY(Grade.DELIVERY_SYSTEM, "visibility", 0.70),
    SYSTEM_SAVINGS(Grade.DELIVERY_SYSTEM, "cost savings", 0.70);

    private final Grade grade;
    private final String what;
    private final double least;

    GradeCondition(Grade grade, String what, double least) {
        this.grade = grade;
        this.what = what;
        this.least = least;
    }

    /** The grade that asks for it. */
    public Grade grade() {
        return grade;
    }

    /** What it looks at, such as {@code group cohesion}. */
    public String what() {
        return what;
    }

    /** The least value that passes. */
    public double least() {
        return least;
    }

    public boolean holds(GradeState state) {
        return value(state) >= least;
    }

    double value(GradeState state) {
        return switch (this) {
            case LINE_COHESION -> state.lineCohesion();
            case JOINT_CONTRACTING -> ContractingGate.passes(state) ? 1 : 0;
            case CONTRACTS -> state.maturityOf("vbc");
            case COMPENSATION -> state.maturityOf("comp");
            case NETWORK_COHESION, PRACTICE_COHESION, SYSTEM_COHESION -> state.score(Goal.GROUP_COHESION);
            case SYSTEM_CARE -> state.score(Goal.CARE_TRANSFORMATION);
            case SYSTEM_VISIBILITY -> state.score(Goal.VISIBILITY);
            case SYSTEM_SAVINGS -> state.score(Goal.COST_SAVINGS);
        };
    }

    /** Such as {@code group cohesion of 0.45}. */
    public String title() {
        return this == JOINT_CONTRACTING ? what : String.format(Locale.ROOT, "%s of %.2f", what, least);
    }

    /** Why an organisation fails it. */
    String failure(GradeState state) {
        if (this == JOINT_CONTRACTING) {
            return grade.title() + " needs the " + what + " but lacks "
                    + String.join(", ", ContractingGate.missing(state));
        }
        return String.format(
                Locale.ROOT, "%s needs %s of %.2f but it is %.2f", grade.title(), what, least, value(state));
    }
}
