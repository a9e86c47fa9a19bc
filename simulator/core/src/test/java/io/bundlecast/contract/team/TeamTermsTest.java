package io.bundlecast.contract.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.HospitalStatus;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.ledger.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTermsTest {

    private static final HospitalStatus SAFETY_NET = new HospitalStatus(true, false, false, false, false, false);
    private static final HospitalStatus RURAL = new HospitalStatus(false, true, false, false, false, false);

    @ParameterizedTest
    @CsvSource({
        "1, 1, ordinary, ''",
        "2, 1, ordinary, Track 1 is open in performance years 2 and 3 to safety net hospitals only",
        "3, 1, rural, Track 1 is open in performance years 2 and 3 to safety net hospitals only",
        "3, 1, safetyNet, ''",
        "4, 1, safetyNet, Track 1 ends with performance year 3 (2028)",
        "1, 2, rural, Track 2 opens in performance year 2 (2027)",
        "2, 2, rural, ''",
        "5, 2, safetyNet, ''",
        "2, 2, ordinary, 'Track 2 is open to safety net, rural, Medicare-dependent, sole community and essential access hospitals only'",
        "1, 3, ordinary, ''",
        "5, 3, ordinary, ''"
    })
    void aTrackIsOpenOrClosedWithAReason(int year, int track, String status, String objection) {
        HospitalStatus hospital =
                status.equals("rural") ? RURAL : status.equals("safetyNet") ? SAFETY_NET : HospitalStatus.ORDINARY;
        assertThat(TeamEligibility.objection(year, track, hospital)).isEqualTo(objection);
    }

    @Test
    void everySpecialStatusOpensTrackTwo() {
        assertThat(new HospitalStatus(false, false, true, false, false, false).opensTrackTwo())
                .isTrue();
        assertThat(new HospitalStatus(false, false, false, true, false, false).opensTrackTwo())
                .isTrue();
        assertThat(new HospitalStatus(false, false, false, false, true, false).opensTrackTwo())
                .isTrue();
    }

    @Test
    void aClosedTrackIsRefusedUnlessItIsHypothetical() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team(2027, 2, null, false, null))
                .withMessageContaining("Track 2 is open to safety net")
                .withMessageContaining("42 CFR 512.520")
                .withMessageContaining("set hypothetical to true");
        assertThat(team(2027, 2, null, true, null).track()).isEqualTo(2);
        assertThat(team(2027, 2, RURAL, false, null).track()).isEqualTo(2);
    }

    @Test
    void theTrackDefaultsToTheRulesOwnDefault() {
        assertThat(team(2026, null, null, false, null).track()).isEqualTo(1);
        assertThat(team(2, null, null, false, null).track()).isEqualTo(3);
    }

    @Test
    void aCalendarYearIsAPerformanceYear() {
        assertThat(Team.of(2030, 3).year()).isEqualTo(5);
        assertThat(Team.of(1, 3).calendarYear()).isEqualTo(2026);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 6, 2025, 2031})
    void aYearOutsideTheModelIsRefused(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> Team.of(year, 3)).withMessageContaining("year must be");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void anUnknownTrackIsRefused(int track) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.of(2, track))
                .withMessage("track must be 1, 2 or 3 but was " + track);
    }

    @Test
    void theRulesNumbersAreThoseOfTheirYearAndTrack() {
        assertThat(Team.of(1, 1).limits()).isEqualTo(new PaymentLimits(.10, 0, .10, 0));
        assertThat(Team.of(2, 2).limits()).isEqualTo(new PaymentLimits(.05, .05, .10, .15));
        assertThat(Team.of(2, 3).limits()).isEqualTo(new PaymentLimits(.20, .20, .10, .10));
        Team terms = Team.of(2, 3);
        assertThat(terms.discount(EpisodeCategory.LEJR)).isEqualTo(.02);
        assertThat(terms.discount(EpisodeCategory.SHFFT)).isEqualTo(.02);
        assertThat(terms.discount(EpisodeCategory.SPINE)).isEqualTo(.02);
        assertThat(terms.discount(EpisodeCategory.CABG)).isEqualTo(.015);
        assertThat(terms.discount(EpisodeCategory.BOWEL)).isEqualTo(.015);
        assertThat(terms.outlierCap()).isEqualTo(new OutlierCap(.99));
    }

    @Test
    void everyProvisionCarriesItsSource() {
        assertThat(TeamProvisions.TABLE.all()).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.from()).hasYear(2026);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamProvisions.TABLE.value("discount.LEJR", 2025))
                .withMessage("no provision 'discount.LEJR' is in force on 2025-01-01");
    }

    @Test
    void aContractNamesTheNumbersThatItLeavesToTheRule() {
        assertThat(Team.of(2, 3).provisions())
                .extracting(Provision::name)
                .contains("discount.LEJR", "track-3.stop-gain", "post-episode.hospital-cv")
                .doesNotContain(
                        "track-2.stop-gain", "post-episode.episode-cv", "baseline.weight.oldest", "alignment.aco");
        assertThat(team(2, 3, null, false, Map.of(EpisodeCategory.CABG, .03)).provisions())
                .extracting(Provision::name)
                .contains("discount.LEJR")
                .doesNotContain("discount.CABG");
    }

    @Test
    void aContractDoesNotNameTheNumbersThatItsTermsReplace() {
        Team terms = new Team(
                2,
                3,
                null,
                false,
                null,
                .3,
                .3,
                .1,
                .1,
                .02,
                .04,
                .98,
                new TeamQuality(null, 40.0, 20),
                new LowVolume(null, 20, null),
                new PostEpisode(null, null, .3, 2.0),
                null,
                null,
                null,
                null,
                null);
        assertThat(terms.provisions())
                .extracting(Provision::name)
                .containsExactly(
                        "discount.LEJR",
                        "discount.SHFFT",
                        "discount.SPINE",
                        "discount.CABG",
                        "discount.BOWEL",
                        "window.days");
    }

    @Test
    void everyNumberOfTheRuleIsUsedByAContract() {
        List<String> used = new ArrayList<>();
        BaselineBenchmark flat = new BaselineBenchmark(List.of(1.0, 1.0, 1.0), null);
        for (int track = 1; track <= 3; track++) {
            for (PostEpisode.Test test : PostEpisode.Test.values()) {
                Team terms = new Team(
                        2,
                        track,
                        null,
                        true,
                        null,
                        null,
                        .5,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PostEpisode(test, null, null, null),
                        null,
                        null,
                        Map.of("470", new TeamBaseline(flat, null)),
                        null,
                        List.of(collaborator(0, 0, false)));
                used.addAll(terms.provisions().stream().map(Provision::name).toList());
                used.addAll(Team.of(2, track).provisions().stream()
                        .map(Provision::name)
                        .toList());
            }
        }
        assertThat(used)
                .containsAll(
                        TeamProvisions.TABLE.all().stream().map(Provision::name).toList());
    }

    @Test
    void impossibleTermsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LowVolume(null, -1, null))
                .withMessage("threshold must be 0 or more but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamQuality(null, 101.0, null))
                .withMessage("neutralScore must be in [0, 100] but was 101.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamQuality(null, -1.0, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamQuality(null, null, -1))
                .withMessage("minimumCases must be 0 or more but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostEpisode(null, null, null, -1.0))
                .withMessage("deviations must be 0 or more but was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.notNegative(Double.POSITIVE_INFINITY, "x"))
                .withMessage("x must be 0 or more but was Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.positive(0.0, "x"))
                .withMessage("x must be above 0 but was 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.positive(Double.POSITIVE_INFINITY, "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.fraction(1.1, "x"))
                .withMessage("x must be in [0, 1] but was 1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.fraction(-.1, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Terms.discount(-.1, "x"));
        Terms.positive(null, "x");
    }

    @Test
    void aScoreTakesTheMeasuresThatTheTermsName() {
        TeamQuality named = new TeamQuality(List.of("psi-90", "own"), null, 25);
        assertThat(named.counts("psi-90", 2027)).isTrue();
        assertThat(named.counts("hwr", 2027)).isFalse();
        assertThat(TeamQuality.DEFAULT.counts("psi-90", 2027)).isFalse();
        assertThat(TeamQuality.DEFAULT.counts("information-transfer", 2027)).isFalse();
        assertThat(TeamQuality.DEFAULT.counts("own", 2027)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> composite(8))
                .withMessage("a composite score takes at most 7 measures");
    }

    private static CompositeScore composite(int measures) {
        return new CompositeScore(
                Collections.nCopies(measures, RandomContracts.MEASURES.get(0)),
                measure -> true,
                25,
                50,
                TeamRules.QUALITY_LINES);
    }

    @Test
    void termsReplaceTheRulesNumbers() {
        Team terms = team(2, 3, null, false, Map.of(EpisodeCategory.CABG, .03));
        assertThat(terms.discount(EpisodeCategory.CABG)).isEqualTo(.03);
        assertThat(terms.publishedDiscount(EpisodeCategory.CABG)).isEqualTo(.015);
        assertThat(terms.discount(EpisodeCategory.BOWEL)).isEqualTo(.015);
    }

    @Test
    void anImpossibleDiscountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team(2, 3, null, false, Map.of(EpisodeCategory.CABG, 1.3)))
                .withMessage("discounts must be in [0, 1) but was 1.3");
    }

    @Test
    void collaboratorsMayNotBearMoreThanTheRuleAllows() {
        refused("repayment must be at most 25% but was 30%", collaborator(0.0, .30, false));
        refused("repayment must be at most 50% but was 60%", collaborator(0.0, .60, true));
        refused(
                "repayment of all collaborators together must be at most 50% but was 75%",
                collaborator(0.0, .25, false), collaborator(0.0, .50, true));
        refused(
                "gain of all collaborators together must be at most 100% but was 120%",
                collaborator(.6, 0.0, false), collaborator(.6, 0.0, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Collaborator(Account.PAYER, null, null, null, false, null))
                .withMessage("party must be PHYSICIANS, POST_ACUTE or NETWORK but was PAYER");
        assertThat(new Collaborator(Account.POST_ACUTE, null, null, .1, false, null).repaymentOrZero())
                .isEqualTo(.1);
    }

    private static Collaborator collaborator(double gain, double repayment, boolean aco) {
        return new Collaborator(Account.PHYSICIANS, gain, null, repayment, aco, null);
    }

    private static void refused(String message, Collaborator... sharing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sharing.check(List.of(sharing), name -> TeamProvisions.TABLE.value(name, 2027)))
                .withMessage(message);
    }

    private static Team team(
            int year,
            @Nullable Integer track,
            @Nullable HospitalStatus status,
            boolean hypothetical,
            @Nullable Map<EpisodeCategory, Double> discounts) {
        return new Team(
                year,
                track,
                status,
                hypothetical,
                discounts,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
