package io.bundlecast.contract.ace;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of the demonstration that a contract's terms leave to their default. */
final class AceProvisions {

    static final Provisions TABLE = Provisions.beside(AceProvisions.class, "ace.txt");

    private final int year;
    private final List<Provision> left = new ArrayList<>();

    private AceProvisions(int year) {
        this.year = year;
    }

    static List<Provision> of(AceDemonstration terms) {
        AceProvisions provisions = new AceProvisions(terms.year());
        provisions.add("discount.part-a", terms.partADiscount());
        provisions.add("discount.part-b", terms.partBDiscount());
        provisions.add("patient.share", terms.patientShare());
        provisions.add("part-b.monthly-premium", terms.annualPremium());
        provisions.add("patient.eligible-share", terms.eligibleShare());
        provisions.add("supplies.saving", terms.supplySaving());
        provisions.add("gainshare.share", terms.gainshare());
        provisions.add("gainshare.fee-limit", null);
        provisions.add("gainshare.fee-part", terms.feePart());
        provisions.add("administration.per-case", terms.administrationPerCase());
        AceQualityGate gate = terms.qualityGateOrDefault();
        provisions.add("quality.group-threshold", gate.groupThreshold());
        provisions.add("quality.individual-threshold", gate.individualThreshold());
        provisions.add("quality.spread", gate.spread());
        return List.copyOf(provisions.left);
    }

    private void add(String name, @Nullable Object stated) {
        if (stated == null) {
            left.add(TABLE.inForce(name, year));
        }
    }
}
