package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.contract.ace.AceQualityGate;
import io.bundlecast.contract.aqc.AlternativeQualityContract;
import io.bundlecast.contract.bpci.BpciAdvanced;
import io.bundlecast.contract.bundle.CommercialBundle;
import io.bundlecast.contract.caregroup.CareGroup;
import io.bundlecast.contract.cjr.Cjr;
import io.bundlecast.contract.cjr.CjrQuality;
import io.bundlecast.contract.cjr.CjrReadings;
import io.bundlecast.contract.firstfill.FirstFillPool;
import io.bundlecast.contract.incentive.Incentive;
import io.bundlecast.contract.incentive.IncentiveGoal;
import io.bundlecast.contract.prometheus.Prometheus;
import io.bundlecast.contract.provencare.ProvenCare;
import io.bundlecast.contract.savings.SharedSavings;
import io.bundlecast.contract.savings.SharingQuality;
import io.bundlecast.contract.team.BaselineBenchmark;
import io.bundlecast.contract.team.LowVolume;
import io.bundlecast.contract.team.ProspectiveTrend;
import io.bundlecast.contract.team.Team;
import io.bundlecast.contract.team.TeamBaseline;
import io.bundlecast.contract.team.TeamQuality;
import io.bundlecast.contract.team.TeamReadings;
import io.bundlecast.contract.terms.CaseStopLoss;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.HospitalStatus;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.contract.terms.PriceMultiples;
import io.bundlecast.contract.terms.Reinsurance;
import io.bundlecast.contract.terms.RiskCorridor;
import io.bundlecast.contract.terms.RiskQuality;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.contract.terms.Withhold;
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
