package io.bundlecast.integration.workforce;

import java.util.List;
import java.util.Map;

/** What a board decides before its physician workforce can be planned; all other assumptions stand in tables.
 *
 * @param benchmark whose ratios of physicians to lives
 * @param nucleus what the network is built around
 * @param lives lives served by year
 * @param horizon years to plan, 1 to {@value #LONGEST}
 * @param retirement which ages at retirement
 * @param hospitalists whether hospitalists take over part of family and general internal medicine, and intensivists are staffed
 * @param practitioners whether nurse practitioners and physician assistants meet part of the need
 * @param listed whole physicians at the start by age, for the specialties that the user knows */
public record WorkforceChoice(
        BenchmarkSet benchmark,
        Nucleus nucleus,
        LivesPath lives,
        int horizon,
        Retirement.Curve retirement,
        boolean hospitalists,
        boolean practitioners,
        Map<String, List<AgeGroup>> listed) {

    static final int LONGEST = 15;

    public WorkforceChoice {
        if (horizon < 1 || horizon > LONGEST) {
            throw new IllegalArgumentException("horizon must be 1 to " + LONGEST + " years but was " + horizon);
        }
        listed = Map.copyOf(listed);
    }

    /** The usual choice for a path of lives: the plan's ratios around an employed group, without hospitalists or practitioners. */
    public static WorkforceChoice usual(LivesPath lives, int horizon) {
        return new WorkforceChoice(
                BenchmarkSet.PLAN, Nucleus.EMPLOYED, lives, horizon, Retirement.Curve.NORMAL, false, false, Map.of());
    }
}
