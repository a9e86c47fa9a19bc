package io.bundlecast.contract.ace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Statement;
import org.junit.jupiter.api.Test;

/** What must hold for the demonstration whatever the terms and the year. */
class AceLawsTest {

    private static final int CASES = 500;

    /** One random contract with one random year, settled on top of fee for service. */
    private record Case(AceDemonstration terms, Experience year, Statement statement) {

        static Case of(long seed, double scale) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(scale);
            Experience year = random.year(market);
            AceDemonstration terms = random.ace(scale);
            Statement statement = new Statement();
            FeeForService.baseline().settle(year, statement);
            terms.settlement(market).settle(year, statement);
            return new Case(terms, year, statement);
        }

        double shown(Rule rule) {
            return WorkedExample.shown(statement, rule.title());
        }

        /** Sum over the four covered cells: 470 and 522 inpatient, 236, 321. */
        double covered(Measure measure) {
            return year.get(0, measure) + year.get(2, measure) + year.get(5, measure) + year.get(7, measure);
        }
    }

    @Test
    void everyYearNetsToZero() {
        for (long seed = 0; seed < CASES; seed++) {
            Case settled = Case.of(seed, 1);
            LedgerLaw.netsToZero(settled.statement(), 1e-6);
        }
    }

    @Test
    void coversTheInpatientStaysOfTheListUnderTheirNumbersOfToday() {
        Case settled = Case.of(1, 1);
        assertThat(settled.shown(AceRules.STAYS)).isEqualTo(settled.covered(Measure.ADMISSIONS));
        assertThat(settled.shown(AceRules.USUAL))
                .isCloseTo(
                        settled.covered(Measure.ANCHOR_PAYMENT) + settled.covered(Measure.PROFESSIONAL_PAYMENT),
                        offset(1e-6));
    }

    @Test
    void gainsharingStaysWithinAQuarterOfTheFeesAndWithinTheSaving() {
        int limited = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Case settled = Case.of(seed, 1);
            double gain = 0 - settled.shown(AceRules.GAINSHARE);
            double fees = settled.terms().feePart() * settled.covered(Measure.PROFESSIONAL_PAYMENT);
            assertThat(gain).isBetween(0.0, .25 * fees + 1e-6);
            assertThat(gain).isLessThanOrEqualTo(settled.terms().gainshare() * settled.shown(AceRules.POOL) + 1e-6);
            limited += gain > .2499 * fees ? 1 : 0;
        }
        assertThat(limited).isPositive();
    }

    @Test
    void patientsReceiveNoMoreThanTheirShareAndThePremium() {
        for (long seed = 0; seed < CASES; seed++) {
            Case settled = Case.of(seed, 1);
            double patients = settled.shown(AceRules.PATIENT);
            AceDemonstration terms = settled.terms();
            assertThat(patients).isBetween(0.0, terms.patientShare() * settled.shown(AceRules.SAVING) + 1e-6);
            assertThat(patients).isLessThanOrEqualTo(terms.premium() * settled.shown(AceRules.STAYS) + 1e-6);
            assertThat(settled.shown(AceRules.MEDICARE_NET)).isGreaterThanOrEqualTo(-1e-6);
        }
    }

    @Test
    void medicareSavesWhatHospitalAndPhysiciansForgo() {
        for (long seed = 0; seed < CASES; seed++) {
            Case settled = Case.of(seed, 1);
            double payer = settled.statement().balances().balance(Account.PAYER);
            double before = -total(settled.year());
            assertThat(payer - before).isCloseTo(settled.shown(AceRules.MEDICARE_NET), offset(1e-6));
        }
    }

    @Test
    void guaranteedFeesLeavePhysiciansNoWorseOffThanUnderFeeForService() {
        for (long seed = 0; seed < CASES; seed++) {
            Case settled = Case.of(seed, 1);
            double usual = settled.year().total(Measure.PROFESSIONAL_PAYMENT);
            if (settled.terms().feesGuaranteed()) {
                assertThat(settled.statement().balances().balance(Account.PHYSICIANS))
                        .isGreaterThanOrEqualTo(usual - 1e-6);
            }
        }
    }

    @Test
    void amountsScaleWithTheCurrency() {
        for (long seed = 0; seed < 200; seed++) {
            Case dollars = Case.of(seed, 1);
            Case cents = Case.of(seed, 100);
            for (Account account : Account.values()) {
                double expected = 100 * dollars.statement().balances().balance(account);
                assertThat(cents.statement().balances().balance(account)).isCloseTo(expected, offset(1e-3));
            }
        }
    }

    private static double total(Experience year) {
        return year.total(Measure.ANCHOR_PAYMENT)
                + year.total(Measure.PROFESSIONAL_PAYMENT)
                + year.total(Measure.POST_ACUTE_PAYMENT)
                + year.total(Measure.READMISSION_PAYMENT)
                + year.total(Measure.OTHER_PAYMENT);
    }
}
