package io.bundlecast.reading;

import io.bundlecast.contract.AceDemonstration;
import io.bundlecast.contract.AlternativeQualityContract;
import io.bundlecast.contract.BpciAdvanced;
import io.bundlecast.contract.CareGroup;
import io.bundlecast.contract.Cjr;
import io.bundlecast.contract.CommercialBundle;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.FeeForService;
import io.bundlecast.contract.FirstFillPool;
import io.bundlecast.contract.Incentive;
import io.bundlecast.contract.Prometheus;
import io.bundlecast.contract.ProvenCare;
import io.bundlecast.contract.SharedSavings;
import io.bundlecast.contract.Team;
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
