package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on contracts names every term that a scenario file may state. */
class ContractsPageTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Team.class,
                HospitalStatus.class,
                TeamQuality.class,
                LowVolume.class,
                PostEpisode.class,
                TeamReadings.class,
                TeamBaseline.class,
                BaselineBenchmark.class,
                ProspectiveTrend.class,
                Collaborator.class,
                FirstFillPool.class,
                AceDemonstration.class,
                AceQualityGate.class,
                AlternativeQualityContract.class,
                InternalSplit.class,
                Prometheus.class,
                ProvenCare.class,
                CareGroup.class,
                SharedSavings.class,
                SharingQuality.class,
                Incentive.class,
                IncentiveGoal.class,
                RiskTerms.class,
                CaseStopLoss.class,
                RiskQuality.class,
                RiskCorridor.class,
                Reinsurance.class,
                CommercialBundle.class,
                PriceMultiples.class,
                Withhold.class,
                BpciAdvanced.class,
                Cjr.class,
                CjrQuality.class,
                CjrReadings.class
            })
    void everyTermIsDescribed(Class<?> terms) throws IOException {
        String page = Files.readString(Path.of("../../docs/contracts.md"));
        for (RecordComponent term : terms.getRecordComponents()) {
            assertThat(page).containsPattern("`([a-zA-Z]*\\.)?" + term.getName() + "[`.]");
        }
    }
}
