package io.bundlecast.care.acute;

import io.bundlecast.random.AddressedStream;

/** The episode at hand: what its numbers make of it, before any level is looked at.
 *
 * <p>Uniforms of events are divided by the patient's need, so that they compare with the rates of an average patient. Amounts that no level needs keep those of an
 * episode before. */
final class DrawnEpisode {

    double leakUniform;
    double deathUniform;
    double complicationUniform;
    double readmissionUniform;
    double lateDeathUniform;
    double returnUniform;
    double settingUniform;
    double anchor;
    double professional;
    double other;
    double irf;
    double snf;
    double homeHealth;
    double home;
    double readmission;
    double complicationPayment;
    double complicationCost;
    double stay;
    double riskWeight;

    private final TypeParameters type;
    private final RiskStrata strata;
    private final double[] riskWeights;

    /** @param riskWeights the payer's risk weight by stratum */
    DrawnEpisode(TypeParameters type, RiskStrata strata, double[] riskWeights) {
        this.type = type;
        this.strata = strata;
        this.riskWeights = riskWeights;
    }

    void next(AddressedStream stream, TypeYear year) {
        long first = stream.nextLong();
        long second = stream.nextLong();
        long third = stream.nextLong();
        long fourth = stream.nextLong();
        leakUniform = AddressedStream.highUniform(first);
        deathUniform = AddressedStream.lowUniform(first);
        settingUniform = AddressedStream.highUniform(third);
        int stratum = strata.at(AddressedStream.lowUniform(third));
        double need = strata.need[stratum];
        complicationUniform = AddressedStream.highUniform(second) / need;
        readmissionUniform = AddressedStream.lowUniform(second) / need;
        lateDeathUniform = AddressedStream.highUniform(fourth);
        returnUniform = AddressedStream.lowUniform(fourth);
        riskWeight = riskWeights[stratum];
        anchor = year.anchor * type.anchorTable.at(stream.nextLong());
        professional = year.professional * type.professionalTable.at(stream.nextLong());
        other = year.other * type.otherTable.at(stream.nextLong());
        stay = year.stay * type.stayTable.at(stream.nextLong());
        lookUpCare(stream.nextLong(), need, year);
        lookUpEvents(stream.nextLong(), stream.nextLong(), year);
    }

    /** Looks up the amounts of the places where this patient goes at some level. */
    private void lookUpCare(long bits, double need, TypeYear year) {
        if (settingUniform >= year.leastUpToHomeHealth) {
            home = year.home * need * type.homeTable.at(bits);
        }
        if (settingUniform >= year.leastUpToSnf && settingUniform < year.mostUpToHomeHealth) {
            homeHealth = year.homeHealth * need * type.homeHealthTable.at(bits);
        }
        if (settingUniform >= year.leastUpToIrf && settingUniform < year.mostUpToSnf) {
            snf = year.snf * need * type.snfTable.at(bits);
        }
        if (settingUniform < year.mostUpToIrf) {
            irf = year.irf * need * type.irfTable.at(bits);
        }
    }

    private void lookUpEvents(long readmissionBits, long complicationBits, TypeYear year) {
        if (readmissionUniform < year.readmissionBound) {
            readmission = year.readmission * type.readmissionTable.at(readmissionBits);
        }
        if (complicationUniform < year.complicationBound) {
            complicationPayment = year.complicationPayment * type.complicationPaymentTable.at(complicationBits);
            complicationCost = year.complicationCost * type.complicationCostTable.at(complicationBits);
        }
    }

    /** Without a complication or a readmission at any level. */
    boolean isQuiet(TypeYear year) {
        return complicationUniform >= year.complicationBound && readmissionUniform >= year.readmissionBound;
    }

    /** What the place costs where the patient goes at a level. */
    double care(int level, TypeYear year) {
        if (settingUniform >= year.upToHomeHealth[level]) {
            return home;
        }
        if (settingUniform >= year.upToSnf[level]) {
            return homeHealth;
        }
        return settingUniform >= year.upToIrf[level] ? snf : irf;
    }
}
