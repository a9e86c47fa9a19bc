package io.bundlecast.contract.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import io.bundlecast.ledger.Statement;
import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

/** The readings of rules whose text is not settled, and a closed form that does not know this code. */
class TeamReadingsTest {

    private static final PaymentLimits TRACK_THREE = new PaymentLimits(.20, .20, .10, .10);

    @Test
    void limitsBeforeQualityPayLessAtTheLimit() {
        TeamReadings first = new TeamReadings(TeamReadings.Order.LIMITS_FIRST, null, null);
        double qualityFirst = settle(3, TRACK_THREE, TeamReadings.DEFAULT, 3_000_000, 0);
        assertThat(qualityFirst).isEqualTo(2_000_000);
        assertThat(settle(3, TRACK_THREE, first, 3_000_000, 0)).isCloseTo(2_000_000 * .95, offset(1e-6));
        assertThat(settle(3, TRACK_THREE, first, 300_000, 0))
                .isEqualTo(settle(3, TRACK_THREE, TeamReadings.DEFAULT, 300_000, 0));
    }

    @Test
    void trackOneForgivesPostEpisodeSpendingUnlessItIsReadAsOwed() {
        PaymentLimits trackOne = new PaymentLimits(.10, 0, .10, 0);
        TeamReadings owed = new TeamReadings(null, TeamReadings.TrackOne.OWED, null);
        assertThat(settle(1, trackOne, TeamReadings.DEFAULT, -100_000, 25_000)).isZero();
        assertThat(settle(1, trackOne, owed, -100_000, 25_000)).isEqualTo(-25_000);
        assertThat(settle(1, trackOne, TeamReadings.DEFAULT, 100_000, 25_000)).isEqualTo(70_000);
        assertThat(settle(1, trackOne, owed, 100_000, 25_000)).isEqualTo(70_000);
    }

    @Test
    void theTestOfSpendAfterTheWindowIsStricterBetweenHospitalsThanBetweenEpisodes() {
        assertThat(postEpisode(new PostEpisode(null, null, null, null))).isCloseTo(100 * (2_000 - 1_600), offset(1e-6));
        assertThat(postEpisode(new PostEpisode(PostEpisode.Test.EPISODE, null, null, null)))
                .isZero();
        assertThat(postEpisode(new PostEpisode(PostEpisode.Test.EPISODE, null, .1, null)))
                .isCloseTo(100 * 700, offset(1e-6));
        assertThat(postEpisode(new PostEpisode(null, 500.0, null, 2.0))).isCloseTo(100 * (2_000 - 700), offset(1e-6));
        assertThat(postEpisode(new PostEpisode(PostEpisode.Test.NONE, null, null, null)))
                .isZero();
    }

    /** With gamma episodes the sum is gamma, so that the chance of repayment and the mean payment have a closed form: 100 episodes of mean 25,000 and CV 0.6 against 98%. */
    @Test
    void gammaEpisodesGiveTheClosedFormsOfRepaymentAndMeanPayment() {
        int episodes = 100;
        GammaDistribution spend = GammaDistribution.of(episodes / .36, 25_000 * .36);
        PaymentLimits limits = new PaymentLimits(.20, .20, 0, 0);
        int points = 20_000;
        double target = .98 * 25_000 * episodes;
        double gain = 0;
        double loss = 0;
        int repaid = 0;
        for (int i = 0; i < points; i++) {
            double sum = spend.inverseCumulativeProbability((i + .5) / points);
            double net = settle(limits, target, target - sum);
            gain += Math.max(0, net) / points;
            loss += Math.max(0, -net) / points;
            repaid += net < 0 ? 1 : 0;
        }
        assertThat(repaid / (double) points).isCloseTo(.6238266578756511, offset(1.0 / points));
        assertThat(gain).isCloseTo(37_737.75434031291, offset(1.0));
        assertThat(loss).isCloseTo(87_609.43484189687, offset(1.0));
    }

    private static double settle(PaymentLimits limits, double target, double amount) {
        return new TeamReconciliation(3, limits, TeamReadings.DEFAULT)
                .settle(amount, target, 50, 0, new Balances(Party.HOSPITAL));
    }

    private static double settle(int track, PaymentLimits limits, TeamReadings readings, double amount, double post) {
        Balances balances = new Balances(Party.HOSPITAL);
        double net = new TeamReconciliation(track, limits, readings).settle(amount, 10_000_000, 50, post, balances);
        assertThat(balances.balance(Account.HOSPITAL) + amount).isCloseTo(net, offset(1e-6));
        return net;
    }

    private static double postEpisode(PostEpisode rule) {
        Market market = new Market(
                RandomContracts.CELLS.subList(0, 1),
                0,
                new double[1],
                new double[] {20_000},
                new double[] {1_000},
                new double[] {100},
                List.of());
        Team terms = new Team(
                2, 3, null, false, null, null, null, null, null, null, null, null, null, null, rule, null, null, null,
                null, null);
        Experience year = new Experience(1, 1, 0);
        year.set(0, Measure.EPISODES, 100);
        year.set(0, Measure.RISK_WEIGHT, 100);
        year.set(0, Measure.POST_EPISODE_SPEND, 200_000);
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return 0 - WorkedExample.shown(statement, TeamRules.POST_EPISODE.title());
    }
}
