package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Terms;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a network deals what a contract brings, or costs, to its hospital and physicians; the rest stays with the network.
 *
 * @param hospital share of the hospital; null for 30% (mark: assumed)
 * @param physicians share of physicians; null for 50% (mark: assumed) */
public record InternalSplit(
        @Nullable Double hospital, @Nullable Double physicians) {

    static final Provisions PROVISIONS = Provisions.beside(InternalSplit.class, "internal-split.txt");

    public static final InternalSplit DEFAULT = new InternalSplit(null, null);

    static final Rule TO_HOSPITAL =
            new Rule(40, "Passed on to the hospital", "share x settlement", "The network's own rule (assumed)");
    static final Rule TO_PHYSICIANS =
            new Rule(41, "Passed on to physicians", "share x settlement", "The network's own rule (assumed)");
    public static final List<Rule> RULES = List.of(TO_HOSPITAL, TO_PHYSICIANS);

    public InternalSplit {
        Terms.fraction(hospital, "hospital");
        Terms.fraction(physicians, "physicians");
        if (share(hospital, "split.hospital") + share(physicians, "split.physicians") > 1) {
            throw new IllegalArgumentException("hospital and physicians must share at most 1 together");
        }
    }

    /** The shares that are left to their default. */
    public List<Provision> provisions() {
        return new LeftToRule(PROVISIONS)
                .unless(hospital, "split.hospital")
                .unless(physicians, "split.physicians")
                .list();
    }

    static double share(@Nullable Double stated, String name) {
        return PROVISIONS.or(stated, name);
    }

    public void post(double settlement, Ledger ledger) {
        ledger.transfer(TO_HOSPITAL, NETWORK, HOSPITAL, share(hospital, "split.hospital") * settlement);
        ledger.transfer(TO_PHYSICIANS, NETWORK, PHYSICIANS, share(physicians, "split.physicians") * settlement);
    }
}
