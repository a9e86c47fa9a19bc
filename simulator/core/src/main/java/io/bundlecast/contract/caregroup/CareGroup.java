package io.bundlecast.contract.caregroup;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.OTHER_PROVIDERS;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;
import static io.bundlecast.ledger.Account.PROGRAM;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberContract;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.RiskSettlement;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Dutch care-group bundle: a fee per patient and year to a group of general practitioners, who subcontract the routine care of the disease.
 *
 * <p>Margin of the group = n x fee - subcontracts - n x overhead; the insurer pays n x fee and the carve-outs, hospital care and drugs, as before. For example, 100
 * members at a fee of $500, subcontracts of $40,000 and an overhead of $50 leave $5,000.
 *
 * @param lines ids of the chronic lines covered; null for all
 * @param fee dollars a member-year; null for what the group's own history makes of the care covered, and the overhead
 * @param subcontractRate what subcontractors are paid over the usual fees; null for 1
 * @param overhead dollars a member-year for the group's own work; null for $50
 * @param addedCost dollars a member-year by which other curative care rises; null for 0
 * @param risk terms on the group's margin, measured by the fees; null for none
 * @see <a href="https://repub.eur.nl/pub/38367">Evaluation of the bundle</a> */
public record CareGroup(
        @Nullable List<String> lines,
        @Nullable Double fee,
        @Nullable Double subcontractRate,
        @Nullable Double overhead,
        @Nullable Double addedCost,
        @Nullable RiskTerms risk)
        implements MemberContract {

    static final Provisions PROVISIONS = Provisions.beside(CareGroup.class, "care-group.txt");

    private static final String SOURCE = "NEJM Catalyst and Erasmus University on Dutch bundles (sourced)";

    static final Rule MEMBERS = new Rule(10, "Members in the contract", "n", SOURCE, Unit.CASES);
    static final Rule COVERED = new Rule(
            11, "Usual fees for the care covered, taken back", "relevant spend x routine / (routine + drugs)", SOURCE);
    static final Rule FEE = new Rule(
            12,
            "Annual fee",
            "n x fee; where none is stated, usual fees by the group's own history and the overhead",
            SOURCE);
    static final Rule SUBCONTRACTS = new Rule(13, "Subcontracts", "rate x usual fees", SOURCE);
    static final Rule OVERHEAD = new Rule(14, "Overhead", "n x overhead", "Assumed");
    static final Rule ADDED = new Rule(15, "Other curative care beyond usual", "n x added cost", "RIVM 2012 (known)");

    public CareGroup {
        Terms.notNegative(fee, "fee");
        Terms.notNegative(subcontractRate, "subcontractRate");
        Terms.notNegative(overhead, "overhead");
        Terms.notNegative(addedCost, "addedCost");
        RiskTerms.checkForMembers(risk, false);
        lines = lines == null ? null : List.copyOf(lines);
    }

    @Override
    public List<Provision> provisions() {
        return new LeftToRule(PROVISIONS)
                .unless(overhead, "care-group.overhead")
                .unless(addedCost, "care-group.added-cost")
                .and(RiskTerms.orNone(risk).provisions())
                .list();
    }

    @Override
    public Settlement settlement(Market market) {
        MemberScope scope = new MemberScope(lines, market.members());
        return new Bound(this, scope, RiskSettlement.of(RiskTerms.orNone(risk), scope));
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        return RiskTerms.orNone(risk).lacksOfMembers(lines, care);
    }

    private record Bound(CareGroup terms, MemberScope scope, RiskSettlement risk) implements Settlement {

        @Override
        public List<Rule> rules() {
            List<Rule> rules = new ArrayList<>(List.of(MEMBERS, COVERED, FEE, SUBCONTRACTS, OVERHEAD, ADDED));
            rules.addAll(risk.entryRules());
            rules.addAll(risk.exitRules());
            return List.copyOf(rules);
        }

        @Override
        public Set<Account> parties() {
            Set<Account> parties = EnumSet.of(PAYER, NETWORK, HOSPITAL, PHYSICIANS);
            parties.addAll(risk.parties());
            return parties;
        }

        @Override
        public void settle(Experience experience, Ledger ledger) {
            double members = scope.total(experience, MemberMeasure.MEMBERS);
            double overhead = PROVISIONS.or(terms.overhead(), "care-group.overhead") * members;
            double added = PROVISIONS.or(terms.addedCost(), "care-group.added-cost") * members;
            double routine = scope.total(experience, MemberMeasure.ROUTINE_SPEND);
            double ordinary = routine + scope.total(experience, MemberMeasure.DRUG_SPEND);
            double part = ordinary == 0 ? 0 : routine / ordinary;
            double covered = scope.total(experience, MemberMeasure.RELEVANT_SPEND) * part;
            Double fee = terms.fee();
            double paid = fee == null
                    ? scope.total(experience, MemberMeasure.PRESENT_RELEVANT_SPEND) * part + overhead
                    : fee * members;
            ledger.step(MEMBERS, members);
            ledger.transfer(COVERED, PHYSICIANS, PAYER, covered);
            ledger.transfer(FEE, PAYER, NETWORK, paid);
            double subcontracts = Terms.orElse(terms.subcontractRate(), 1) * covered;
            ledger.transfer(SUBCONTRACTS, NETWORK, PHYSICIANS, subcontracts);
            ledger.transfer(OVERHEAD, NETWORK, PROGRAM, overhead);
            ledger.transfer(ADDED, PAYER, OTHER_PROVIDERS, added);
            double margin = paid - subcontracts - overhead;
            risk.settle(RiskSettlement.Stake.of(margin, paid), experience, ledger);
        }
    }
}
