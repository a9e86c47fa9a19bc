package io.bundlecast.contract.ace;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PATIENT;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;
import static io.bundlecast.ledger.Account.PROGRAM;
import static io.bundlecast.ledger.Account.RESOURCES;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The demonstration bound to a hospital's cells. It takes back the usual professional payments and discounts the usual hospital payments, so that with the
 * fee-for-service flows below it the ledger shows the bundle. */
final class AceSettlement implements Settlement {

    private final Market market;
    private final AceLine[] lines;
    private final AceQuality quality;
    private final double partBDiscount;
    private final boolean feesGuaranteed;
    private final double patientShare;
    private final double premium;
    private final double eligibleShare;
    private final double supplySaving;
    private final double gainshare;
    private final double feeLimit;
    private final double administration;

    AceSettlement(AceDemonstration terms, Market market) {
        this.market = market;
        lines = AceLines.of(terms, market);
        quality = new AceQuality(terms, market);
        partBDiscount = terms.orProvision(terms.partBDiscount(), "discount.part-b");
        feesGuaranteed = terms.feesGuaranteed();
        patientShare = terms.orProvision(terms.patientShare(), "patient.share");
        premium = terms.premium();
        eligibleShare = terms.orProvision(terms.eligibleShare(), "patient.eligible-share");
        supplySaving = terms.orProvision(terms.supplySaving(), "supplies.saving");
        gainshare = terms.orProvision(terms.gainshare(), "gainshare.share");
        feeLimit = terms.orProvision(null, "gainshare.fee-limit")
                * terms.orProvision(terms.feePart(), "gainshare.fee-part");
        administration = terms.orProvision(terms.administrationPerCase(), "administration.per-case");
    }

    @Override
    public List<Rule> rules() {
        return AceRules.STATEMENT;
    }

    @Override
    public Set<Account> parties() {
        return Set.of(PAYER, HOSPITAL, PHYSICIANS, PATIENT, PROGRAM);
    }

    @Override
    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>();
        for (AceLine line : lines) {
            fixed.addAll(
                    FixedFigure.byCell("Discount on hospital payments", market, line.cells(), line.partADiscount()));
        }
        fixed.add(new FixedFigure("Yearly Part B premium, the most that a patient receives", premium));
        return fixed;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double stays = total(experience, Measure.ADMISSIONS);
        double partB = total(experience, Measure.PROFESSIONAL_PAYMENT);
        double discountA = 0;
        double patients = 0;
        for (AceLine line : lines) {
            discountA += line.partADiscount(experience);
            patients += line.patientPayments(experience, partBDiscount, patientShare, premium, eligibleShare);
        }
        double saving = discountA + partBDiscount * partB;
        double usual = total(experience, Measure.ANCHOR_PAYMENT) + partB;
        ledger.step(AceRules.STAYS, stays);
        ledger.step(AceRules.USUAL, usual);
        ledger.step(AceRules.BUNDLE, usual - saving);
        bundle(discountA, partB, ledger);
        shareSavings(experience, ledger);
        ledger.transfer(AceRules.ADMINISTRATION, HOSPITAL, PROGRAM, administration * stays);
        ledger.step(AceRules.SAVING, saving);
        ledger.transfer(AceRules.PATIENT, PAYER, PATIENT, patients);
        ledger.step(AceRules.MEDICARE_NET, saving - patients);
    }

    private void bundle(double discountA, double partB, Ledger ledger) {
        double inBundle = partB * (1 - partBDiscount);
        ledger.transfer(AceRules.PART_A, HOSPITAL, PAYER, discountA);
        ledger.transfer(AceRules.PART_B, PHYSICIANS, PAYER, partB);
        ledger.transfer(AceRules.PART_B, PAYER, HOSPITAL, inBundle);
        ledger.transfer(AceRules.PART_B, HOSPITAL, PHYSICIANS, feesGuaranteed ? partB : inBundle);
    }

    private void shareSavings(Experience experience, Ledger ledger) {
        double pool = 0;
        double limit = 0;
        double gain = 0;
        for (AceLine line : lines) {
            double linePool = line.pool(experience, supplySaving);
            double lineLimit = feeLimit * line.total(experience, Measure.PROFESSIONAL_PAYMENT);
            pool += linePool;
            limit += lineLimit;
            gain += Math.min(gainshare * linePool, lineLimit);
        }
        double score = quality.score(experience);
        double qualifying = quality.qualifyingShare(score);
        ledger.transfer(AceRules.SUPPLIES, RESOURCES, HOSPITAL, supplySaving * total(experience, Measure.SUPPLY_COST));
        ledger.step(AceRules.POOL, pool);
        ledger.step(AceRules.FEE_LIMIT, limit);
        ledger.step(AceRules.SCORE, score);
        ledger.step(AceRules.QUALIFYING, qualifying);
        ledger.transfer(AceRules.GAINSHARE, HOSPITAL, PHYSICIANS, qualifying * gain);
    }

    private double total(Experience experience, Measure measure) {
        double sum = 0;
        for (AceLine line : lines) {
            sum += line.total(experience, measure);
        }
        return sum;
    }
}
