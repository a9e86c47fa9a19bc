package io.bundlecast.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of chronic contracts that terms leave to their default. */
final class ChronicProvisions {

    private final List<Provision> left = new ArrayList<>();

    ChronicProvisions add(String name, @Nullable Object stated) {
        if (stated == null) {
            left.add(inForce(name));
        }
        return this;
    }

    ChronicProvisions add(InternalSplit split) {
        return add("split.hospital", split.hospital()).add("split.physicians", split.physicians());
    }

    ChronicProvisions add(@Nullable RiskTerms risk) {
        left.addAll(RiskTerms.orNone(risk).provisions());
        return this;
    }

    /** How the budget of the Alternative Quality Contract is set anew when its years are over. */
    static Rebasing rebasing(AlternativeQualityContract terms) {
        return new Rebasing(
                inForce("aqc.baseline-years"),
                inForce("aqc.baseline-gap-years"),
                inForce("aqc.term-years"),
                terms.contractYear() - 1);
    }

    private static Provision inForce(String name) {
        return Provisions.CHRONIC.inForce(name, AlternativeQualityContract.FIRST_YEAR);
    }

    List<Provision> list() {
        return List.copyOf(left);
    }

    static double value(String name) {
        return Provisions.CHRONIC.value(name, AlternativeQualityContract.FIRST_YEAR);
    }

    static double or(@Nullable Double stated, String name) {
        return stated == null ? value(name) : stated;
    }
}
