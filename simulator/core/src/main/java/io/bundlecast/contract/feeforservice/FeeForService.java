package io.bundlecast.contract.feeforservice;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.Set;

/** The payer pays for each service as it is given: the baseline that every other contract is compared with.
 *
 * <p>As a contract it adds nothing. Its flows are posted by {@link #baseline()}, once for each experience, before any contract settles. */
public record FeeForService() implements Contract {

    /** The payments for services, and what giving them costs the hospital: lines 0 to 9 of every statement. */
    public static Settlement baseline() {
        return FeeForServiceFlows.FLOWS;
    }

    /** What the year's care costs the hospital inside, which fee for service pays for but does not follow. */
    public static double internalCost(Experience experience) {
        return FeeForServiceFlows.internalCost(experience);
    }

    @Override
    public List<Provision> provisions() {
        return List.of();
    }

    @Override
    public Set<String> lines(CareScope care) {
        return Set.of();
    }

    @Override
    public String coverage() {
        return "every line";
    }

    @Override
    public Settlement settlement(Market market) {
        return Nothing.NOTHING;
    }

    private enum Nothing implements Settlement {
        NOTHING;

        @Override
        public List<Rule> rules() {
            return List.of();
        }

        @Override
        public void settle(Experience experience, Ledger ledger) {}
    }
}
