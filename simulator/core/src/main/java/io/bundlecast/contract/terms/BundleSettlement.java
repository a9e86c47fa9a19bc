package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.OTHER_PROVIDERS;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;
import static io.bundlecast.ledger.Account.POST_ACUTE;
import static io.bundlecast.ledger.Account.PROGRAM;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A prospective bundle bound to a hospital's cells: the holder receives a price for each case and pays for its services, whoever gives them.
 *
 * <p>The providers have been paid by the payer below; the holder pays the payer back. */
public final class BundleSettlement implements Settlement {

    private final Market market;
    private final BundleTerms terms;
    private final int[] cells;
    private final double[] prices;
    private final double[] history;
    private final @Nullable Rebasing rebasing;
    private final double[] expectedExcess;
    private final Account holder;
    private final boolean multiples;
    private final MeanScore score;
    private final RiskSettlement risk;
    private final int cap;

    /** A bundle whose prices stay as they are. */
    public BundleSettlement(BundleTerms terms, int[] cells, double[] prices, Market market) {
        this(terms, cells, prices, new double[cells.length], null, market);
    }

    /** @param history cost of a case's services by which a price was set, by cell; 0 where the price is agreed and does not move
     * @param rebasing how prices are set anew; null for never */
    public BundleSettlement(
            BundleTerms terms,
            int[] cells,
            double[] prices,
            double[] history,
            @Nullable Rebasing rebasing,
            Market market) {
        this.market = market;
        this.history = history;
        this.rebasing = rebasing;
        this.terms = terms;
        this.cells = cells;
        this.prices = prices;
        holder = terms.holder().account();
        PricedCare care = terms.care();
        multiples = care.hospital() != 1 || care.professional() != 1 || care.other() != 1;
        Withhold withhold = terms.withhold();
        score = withhold == null
                ? new MeanScore(null, market)
                : MeanScore.required(withhold.measures(), market, "withhold is paid back by quality");
        risk = RiskSettlement.of(terms.risk(), holder, market);
        cap = market.cap();
        expectedExcess = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            double cases = market.expected().get(cells[i], Measure.ADMISSIONS);
            expectedExcess[i] = cases == 0 ? 0 : care.excess(market.expected(), cells[i], cap) / cases;
        }
    }

    @Override
    public List<Rule> rules() {
        return BundleRules.statement(multiples, terms.care().careShare() > 0, terms.withhold() != null, risk);
    }

    @Override
    public Set<Account> parties() {
        Set<Account> parties = EnumSet.of(PAYER, holder);
        parties.addAll(risk.parties());
        if (multiples) {
            parties.addAll(EnumSet.of(HOSPITAL, PHYSICIANS, POST_ACUTE, OTHER_PROVIDERS));
        }
        if (terms.administrationPerCase() > 0) {
            parties.add(PROGRAM);
        }
        return parties;
    }

    @Override
    public List<FixedFigure> fixed() {
        return FixedFigure.byCell("Price of a case", market, cells, prices);
    }

    @Override
    public @Nullable Rebasing rebasing() {
        return rebasing;
    }

    @Override
    public double ownSpend(Experience e) {
        double services = 0;
        double expected = 0;
        for (int i = 0; i < cells.length; i++) {
            if (history[i] > 0) {
                services += terms.care().services(e, cells[i]);
                expected += history[i] * e.get(cells[i], Measure.ADMISSIONS);
            }
        }
        return Rebasing.ratio(services, expected);
    }

    @Override
    public void settle(Experience e, Ledger ledger) {
        double cases = total(e, Measure.ADMISSIONS);
        ledger.step(BundleRules.CASES, cases);
        if (multiples) {
            commercialPrices(e, ledger);
        }
        double price = price(e);
        ledger.transfer(BundleRules.PRICE, PAYER, holder, price);
        double gain = price - services(e, ledger);
        ledger.step(BundleRules.GAIN, gain);
        withhold(price, e, ledger);
        ledger.transfer(BundleRules.ADMINISTRATION, holder, PROGRAM, terms.administrationPerCase() * cases);
        risk.settle(stake(gain, price, cases, e), e, ledger);
    }

    private void commercialPrices(Experience e, Ledger ledger) {
        PricedCare care = terms.care();
        double here = total(e, Measure.READMISSION_REVENUE);
        double elsewhere = total(e, Measure.READMISSION_PAYMENT) - here;
        double stays = (care.hospital() - 1) * (total(e, Measure.ANCHOR_PAYMENT) + here);
        double fees = (care.professional() - 1) * total(e, Measure.PROFESSIONAL_PAYMENT);
        double after = (care.other() - 1) * total(e, Measure.POST_ACUTE_PAYMENT);
        double others = (care.other() - 1) * total(e, Measure.OTHER_PAYMENT) + (care.hospital() - 1) * elsewhere;
        ledger.transfer(BundleRules.HOSPITAL_PRICES, PAYER, HOSPITAL, stays);
        ledger.transfer(BundleRules.PHYSICIAN_PRICES, PAYER, PHYSICIANS, fees);
        ledger.transfer(BundleRules.OTHER_PRICES, PAYER, POST_ACUTE, after);
        ledger.transfer(BundleRules.OTHER_PRICES, PAYER, OTHER_PROVIDERS, others);
    }

    private double price(Experience e) {
        double ownHistory = market.ownHistory(e);
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            double price = history[i] > 0 ? prices[i] * ownHistory : prices[i];
            sum += price * e.get(cells[i], Measure.ADMISSIONS);
        }
        return sum;
    }

    /** What the holder pays for the services of its cases. */
    private double services(Experience e, Ledger ledger) {
        double stays = 0;
        double fees = 0;
        double after = 0;
        double warranty = 0;
        for (int cell : cells) {
            stays += terms.care().stays(e, cell);
            fees += terms.care().fees(e, cell);
            after += terms.care().care(e, cell);
            warranty += terms.care().warranty(e, cell);
        }
        ledger.transfer(BundleRules.STAYS, holder, PAYER, stays);
        ledger.transfer(BundleRules.FEES, holder, PAYER, fees);
        if (terms.care().careShare() > 0) {
            ledger.transfer(BundleRules.CARE, holder, PAYER, after);
        }
        ledger.transfer(BundleRules.WARRANTY, holder, PAYER, warranty);
        return stays + fees + after + warranty;
    }

    private void withhold(double price, Experience e, Ledger ledger) {
        Withhold withhold = terms.withhold();
        if (withhold != null) {
            double kept = withhold.rate() * price;
            double quality = score.of(e);
            ledger.transfer(BundleRules.WITHHOLD, holder, PAYER, kept);
            ledger.step(BundleRules.SCORE, quality);
            ledger.transfer(BundleRules.RELEASE, PAYER, holder, withhold.released(kept, quality));
        }
    }

    private RiskSettlement.Stake stake(double gain, double price, double cases, Experience e) {
        if (!risk.insuresCases()) {
            return RiskSettlement.Stake.of(gain, price);
        }
        double excess = 0;
        double expected = 0;
        for (int i = 0; i < cells.length; i++) {
            excess += terms.care().excess(e, cells[i], cap);
            expected += expectedExcess[i] * e.get(cells[i], Measure.ADMISSIONS);
        }
        return new RiskSettlement.Stake(gain, price, cases, excess, expected);
    }

    private double total(Experience e, Measure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += e.get(cell, measure);
        }
        return sum;
    }
}
