package io.bundlecast.reading;

import io.bundlecast.contract.Contract;
import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.contract.aqc.AlternativeQualityContract;
import io.bundlecast.contract.bpci.BpciAdvanced;
import io.bundlecast.contract.bundle.CommercialBundle;
import io.bundlecast.contract.caregroup.CareGroup;
import io.bundlecast.contract.cjr.Cjr;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.firstfill.FirstFillPool;
import io.bundlecast.contract.incentive.Incentive;
import io.bundlecast.contract.prometheus.Prometheus;
import io.bundlecast.contract.provencare.ProvenCare;
import io.bundlecast.contract.savings.SharedSavings;
import io.bundlecast.contract.team.Team;
import java.util.LinkedHashMap;
import java.util.Map;

/** The word for each kind of contract, and its terms. */
public final class ContractKinds {

    public static final Map<String, Class<? extends Contract>> OF = kinds();

    private ContractKinds() {}

    /** The word for the kind of these terms. */
    static String word(Contract terms) {
        for (Map.Entry<String, Class<? extends Contract>> kind : OF.entrySet()) {
            if (kind.getValue() == terms.getClass()) {
                return kind.getKey();
            }
        }
        throw new IllegalArgumentException(
                "no kind of contract is called " + terms.getClass().getSimpleName());
    }

    private static Map<String, Class<? extends Contract>> kinds() {
        Map<String, Class<? extends Contract>> kinds = new LinkedHashMap<>();
        kinds.put("fee-for-service", FeeForService.class);
        kinds.put("team", Team.class);
        kinds.put("ace", AceDemonstration.class);
        kinds.put("first-fill-pool", FirstFillPool.class);
        kinds.put("commercial-bundle", CommercialBundle.class);
        kinds.put("proven-care", ProvenCare.class);
        kinds.put("cjr", Cjr.class);
        kinds.put("bpci-advanced", BpciAdvanced.class);
        kinds.put("alternative-quality-contract", AlternativeQualityContract.class);
        kinds.put("prometheus", Prometheus.class);
        kinds.put("care-group", CareGroup.class);
        kinds.put("shared-savings", SharedSavings.class);
        kinds.put("incentive", Incentive.class);
        return kinds;
    }
}
