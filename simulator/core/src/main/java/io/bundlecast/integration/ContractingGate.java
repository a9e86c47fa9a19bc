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

    private ContractingGate() {}

    /** The signs that do not hold, those that must always hold first; empty when all do. */
    static List<String> missing(IntegrationLevel level) {
        List<String> missing = new ArrayList<>();
        boolean[] holds = holds(level);
        String[] signs = {
            "clinical protocols",
            "monitoring of use and quality",
            "selective participation",
            "physicians' own investment",
            "shared information technology",
            "referral within the network",
            "physician-led governance",
            "contracts that serve the programme"
        };
        for (int i = 0; i < signs.length; i++) {
            if (!holds[i]) {
                missing.add(signs[i]);
            }
        }
        return missing;
    }

    static boolean passes(IntegrationLevel level) {
        boolean[] holds = holds(level);
        int count = 0;
        for (int i = 0; i < holds.length; i++) {
            if (i < ALWAYS && !holds[i]) {
                return false;
            }
            count += holds[i] ? 1 : 0;
        }
        return count >= NEEDED;
    }

    private static boolean[] holds(IntegrationLevel level) {
        return new boolean[] {
            inPlace(level, "path"),
            inPlace(level, "metrics") && inPlace(level, "ppm"),
            level.enforcement() >= ENFORCED,
            inPlace(level, "ehr"),
            inPlace(level, "ehr"),
            inPlace(level, "ref"),
            inPlace(level, "lcouncil"),
            inPlace(level, "vbc")
        };
    }

    private static boolean inPlace(IntegrationLevel level, String component) {
        return level.maturity().getOrDefault(component, 0.0) >= IN_PLACE;
    }
}
