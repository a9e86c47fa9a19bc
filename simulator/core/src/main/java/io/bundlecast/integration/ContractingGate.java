package io.bundlecast.integration;

import java.util.ArrayList;
import java.util.List;

/** Whether a network is clinically integrated enough to contract jointly with payers: eight signs, of which six must hold and the first four always.
 *
 * <p>The signs are read from Statement 8 of the Statements of Antitrust Enforcement Policy in Health Care (FTC and DOJ, 1996), which both agencies
 * withdrew in 2023; which component shows which sign is an assumption. This is a planning aid, not legal advice. */
final class ContractingGate {

    private static final double IN_PLACE = 0.5;
    private static final double ENFORCED = 0.4;
    private static final int ALWAYS = 4;
    private static final int NEEDED = 6;
    private static final String[] SIGNS = {
        "clinical protocols",
        "monitoring of use and quality",
        "selective participation",
        "physicians' own investment",
        "shared information technology",
        "referral within the network",
        "physician-led governance",
        "contracts that serve the programme"
    };

    private ContractingGate() {}

    /** The signs that do not hold, those that must always hold first; empty when all do. */
    static List<String> missing(GradeState state) {
        List<String> missing = new ArrayList<>();
        for (int sign = 0; sign < SIGNS.length; sign++) {
            if (!holds(sign, state)) {
                missing.add(SIGNS[sign]);
            }
        }
        return missing;
    }

    static boolean passes(GradeState state) {
        int count = 0;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            boolean holds = holds(sign, state);
            if (sign < ALWAYS && !holds) {
                return false;
            }
            count += holds ? 1 : 0;
        }
        return count >= NEEDED;
    }

    private static boolean holds(int sign, GradeState state) {
        return switch (sign) {
            case 0 -> inPlace(state, "path");
            case 1 -> inPlace(state, "metrics") && inPlace(state, "ppm");
            case 2 -> state.enforcement() >= ENFORCED;
            case 3, 4 -> inPlace(state, "ehr");
            case 5 -> inPlace(state, "ref");
            case 6 -> inPlace(state, "lcouncil");
            default -> inPlace(state, "vbc");
        };
    }

    private static boolean inPlace(GradeState state, String component) {
        return state.maturityOf(component) >= IN_PLACE;
    }
}
