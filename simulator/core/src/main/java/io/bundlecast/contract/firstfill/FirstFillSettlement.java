package io.bundlecast.contract.firstfill;

import static io.bundlecast.experience.FillMeasure.ADHERENT;
import static io.bundlecast.experience.FillMeasure.BRAND_FILLS;
import static io.bundlecast.experience.FillMeasure.CONVERSIONS;
import static io.bundlecast.experience.FillMeasure.FILLED_STARTS;
import static io.bundlecast.experience.FillMeasure.GENERIC_FILLS;
import static io.bundlecast.experience.FillMeasure.STARTS;
import static io.bundlecast.experience.FillMeasure.WAIVED_COPAYS;
import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PATIENT;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHARMACY;
import static io.bundlecast.ledger.Account.PROGRAM;

import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.firstfill.FirstFillPool.Basis;
import io.bundlecast.contract.terms.FillTotals;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A first-fill pool bound to its drug classes. It posts how the program changes the flows of usual care, then the program's cost, then the shares of the pool. */
final class FirstFillSettlement implements Settlement {

    private static final int MONTHS = 12;

    private final FirstFillPool terms;
    private final Market market;
    private final int[] classes;
    private final double[] priceGap;
    private final double expectedRate;
    private final double expectedCostPerStart;
    private final double corridor;
    private final double kiosks;
    private final double fee;
    private final double administration;
    private final double networkShare;
    private final double pharmacyShare;
    private final double adherenceFloor;
    private final double leastFilledShare;

    FirstFillSettlement(FirstFillPool terms, Market market) {
        this.terms = terms;
        this.market = market;
        List<DrugClassMarket> all = market.fills().classes();
        classes = IntStream.range(0, all.size())
                .filter(i -> terms.covers(all.get(i).line()))
                .toArray();
        priceGap = all.stream()
                .mapToDouble(drugs ->
                        drugs.expected().netBrandPrice() - drugs.expected().genericPrice())
                .toArray();
        ExpectedPool expected = ExpectedPool.of(all, classes);
        double baseline = Terms.orElse(terms.baselineGenericRate(), expected.genericRate());
        expectedRate = baseline + Terms.orElse(terms.marketTrend(), 0);
        expectedCostPerStart = Terms.orElse(terms.expectedCostPerStart(), expected.costPerStart());
        corridor = FirstFillPool.or(terms.corridor(), "corridor");
        Integer physicians = terms.physicians();
        kiosks = (physicians == null ? 0 : physicians)
                * MONTHS
                * FirstFillPool.or(terms.kioskPerPhysicianMonth(), "kiosk.physician-month");
        fee = FirstFillPool.or(terms.feePerConversion(), "conversion.fee");
        administration = FirstFillPool.or(terms.administration(), "administration");
        networkShare = FirstFillPool.or(terms.networkShare(), "split.network");
        pharmacyShare = FirstFillPool.or(terms.pharmacyShare(), "split.pharmacy");
        adherenceFloor = FirstFillPool.or(terms.adherenceFloor(), "adherence.floor");
        double tolerated = expected.filledShare() - FirstFillPool.or(null, "filled.tolerance");
        leastFilledShare = Terms.orElse(terms.leastFilledShare(), tolerated);
    }

    @Override
    public List<Rule> rules() {
        return FirstFillRules.STATEMENT;
    }

    @Override
    public Set<Account> parties() {
        return Set.of(PAYER, NETWORK, PHARMACY, PATIENT, HOSPITAL, PROGRAM);
    }

    @Override
    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>(List.of(
                new FixedFigure("Expected generic dispensing rate", expectedRate),
                new FixedFigure("Expected drug cost of a start", expectedCostPerStart),
                new FixedFigure("Least filled share of starts for the network's share", leastFilledShare)));
        for (int drugs : classes) {
            DrugClassMarket each = market.fills().classes().get(drugs);
            fixed.add(new FixedFigure(
                    "Net brand price less generic price, " + each.line() + " " + each.drugClass(), priceGap[drugs]));
        }
        return fixed;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        FillTotals year = new FillTotals(experience.fills(), classes);
        FillTotals usual = new FillTotals(experience.usualFills(), classes);
        ledger.step(FirstFillRules.STARTS, year.of(STARTS));
        FirstFillRules.CHANGE.post(year, usual, ledger);
        double program = program(year, ledger);
        double gross = gross(year, ledger);
        double against = program + (terms.basisOrDefault() == Basis.GDR ? year.of(WAIVED_COPAYS) : 0);
        double net = gross - against - Terms.orElse(terms.priorDeficit(), 0);
        ledger.step(FirstFillRules.GROSS, gross);
        ledger.step(FirstFillRules.PROGRAM_COST, against);
        ledger.step(FirstFillRules.NET, net);
        ledger.step(FirstFillRules.DEFICIT, Math.max(0, -net));
        share(year, Math.max(0, net), ledger);
    }

    private double program(FillTotals year, Ledger ledger) {
        double waived = year.of(WAIVED_COPAYS);
        double fees = fee * year.of(CONVERSIONS);
        ledger.transfer(FirstFillRules.WAIVED, PAYER, PHARMACY, waived);
        ledger.transfer(FirstFillRules.WAIVED, PHARMACY, PATIENT, waived);
        ledger.transfer(FirstFillRules.FEES, PAYER, PHARMACY, fees);
        ledger.transfer(FirstFillRules.KIOSKS, PAYER, PROGRAM, kiosks);
        ledger.transfer(FirstFillRules.ADMINISTRATION, PAYER, PROGRAM, administration);
        return fees + kiosks + administration;
    }

    private double gross(FillTotals year, Ledger ledger) {
        double rate = year.genericRate();
        double gap = priceGap(year);
        double expected = expectedCostPerStart * year.of(STARTS);
        ledger.step(FirstFillRules.EXPECTED_RATE, expectedRate);
        ledger.step(FirstFillRules.RATE, rate);
        ledger.step(FirstFillRules.PRICE_GAP, gap);
        ledger.step(FirstFillRules.EXPECTED_COST, expected);
        ledger.step(FirstFillRules.COST, year.planCost());
        if (terms.basisOrDefault() == Basis.NET_COST) {
            return expected - year.planCost();
        }
        double points = rate - expectedRate;
        double paid = points > corridor ? points - (terms.payExcessOnly() ? corridor : 0) : 0;
        return paid * year.fills() * gap;
    }

    private double priceGap(FillTotals year) {
        double fills = year.fills();
        double sum = 0;
        for (int drugs : classes) {
            double ofClass = year.year().get(drugs, BRAND_FILLS) + year.year().get(drugs, GENERIC_FILLS);
            sum += ofClass * priceGap[drugs];
        }
        return fills == 0 ? 0 : sum / fills;
    }

    private void share(FillTotals year, double pool, Ledger ledger) {
        double filled = year.of(FILLED_STARTS);
        double adherent = filled == 0 ? 0 : year.of(ADHERENT) / filled;
        double starts = year.of(STARTS);
        double filledShare = starts == 0 ? 0 : filled / starts;
        boolean earned = adherent >= adherenceFloor && filledShare >= leastFilledShare;
        ledger.step(FirstFillRules.ADHERENCE, adherent);
        ledger.step(FirstFillRules.FILLED, filledShare);
        ledger.transfer(FirstFillRules.NETWORK, PAYER, NETWORK, earned ? networkShare * pool : 0);
        ledger.transfer(FirstFillRules.PHARMACY, PAYER, PHARMACY, pharmacyShare * pool);
    }
}
