package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.contract.bundle.CommercialBundle;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.reports.SyntheticDocument;
import io.bundlecast.result.Outcome;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EpisodesShownTest {

    private static final EpisodeType TYPE = new EpisodeType(
            "470", "470", "LEJR", "470", false, 1, null, null, null, null, null, null, null, null, null, null);

    @Test
    void namesTheWindowOfTheLineAndTheContractsThatSettleAView() {
        EpisodesShown shown = EpisodesShown.of(scenario(List.of(line("hips", 90, null), line("hips-30", 30, "hips"))));
        assertThat(shown.sentence())
                .isEqualTo(
                        "Episodes count from admission to 90 days after discharge. Bundle of the view settles the same"
                                + " patients over 30 days, whose outcomes are not shown.");
        assertThat(shown.title(Outcome.READMISSION_RATE)).isEqualTo("Readmissions in 90 days");
        assertThat(shown.title(Outcome.SPEND_PER_EPISODE)).isEqualTo("Payer's spend per episode of 90 days");
        assertThat(shown.title(Outcome.HOME_DISCHARGE_RATE)).isEqualTo("Discharged home");
    }

    @Test
    void saysThatValueWithoutQualityMeasuresIsCostAndUse() {
        EpisodesShown shown = EpisodesShown.of(scenario(List.of(line("hips", 30, null), line("hearts", 90, null))));
        assertThat(shown.title(Outcome.VALUE_INDEX))
                .isEqualTo("Value by cost and use alone of episodes of 30 or 90 days");
        assertThat(shown.meaning(Outcome.VALUE_INDEX)).contains("the scenario has no quality measures");
        assertThat(shown.meaning(Outcome.EPISODES)).isEmpty();
    }

    @Test
    void isSilentWithoutEpisodes() {
        EpisodesShown shown = EpisodesShown.of(scenario(List.of()));
        assertThat(shown.sentence()).isEmpty();
        assertThat(shown.title(Outcome.READMISSION_RATE)).isEqualTo("Readmissions");
    }

    private static EpisodeLine line(String id, int windowDays, @Nullable String viewOf) {
        return new EpisodeLine(
                id, id, "orthopedics", null, windowDays, viewOf, null, null, null, null, List.of(), List.of(TYPE));
    }

    private static Scenario scenario(List<EpisodeLine> episodes) {
        Scenario plain = SyntheticDocument.ordinary().scenario();
        return new Scenario(
                plain.name(),
                plain.title(),
                plain.performanceYear(),
                plain.hospital(),
                episodes,
                plain.chronic(),
                plain.firstFills(),
                plain.quality(),
                List.of(
                        new NamedContract("ffs", "Fee for service", new FeeForService()),
                        new NamedContract(
                                "bundle",
                                "Bundle of the view",
                                new CommercialBundle(
                                        List.of("hips-30"), null, null, null, null, null, null, null, null))),
                plain.portfolios(),
                plain.formulas(),
                plain.integration(),
                plain.outlook(),
                plain.shocks(),
                plain.run(),
                plain.report());
    }
}
