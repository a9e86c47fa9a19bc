package io.bundlecast.care.firstfill;

import io.bundlecast.care.acute.AcuteEpisodeDraw;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;

/** Splits the new starts of one drug class in one trial, by the same uniforms at every level and with and without the program.
 *
 * <p>Fills of n patients = n x mean x a lognormal factor of mean 1 with the patients' own spread over n: their sum, without asking each patient. */
final class FillSplits {

    private static final int SPLITS = 9;
    private static final int GROUPS = 4;

    private final double[] u = new double[SPLITS];
    private final double[] z = new double[GROUPS];
    private int generic;
    private int brand;
    private int filledGeneric;
    private int filledBrand;

    /** Takes the trial's numbers, and splits what no level and no program changes. */
    void draw(AddressedStream stream, FillYear year, int starts) {
        int brandIntended = Counts.binomial(starts, year.brandShare, stream.nextUniform());
        brand = brandIntended;
        generic = starts - brandIntended;
        filledGeneric = Counts.binomial(generic, 1 - year.unfilledGeneric, stream.nextUniform());
        filledBrand = Counts.binomial(brand, 1 - year.unfilledBrand, stream.nextUniform());
        for (int i = 0; i < SPLITS; i++) {
            u[i] = stream.nextUniform();
        }
        for (int i = 0; i < GROUPS; i++) {
            z[i] = StandardNormal.quantile(Math.max(stream.nextUniform(), 0x1p-53));
        }
    }

    void usual(FillYear year, FillCounts out) {
        out.clear();
        out.filledStarts = filledGeneric + filledBrand;
        addGeneric(year, filledGeneric, z[0], out);
        addBrand(year, filledBrand, out);
        out.adherent = Counts.binomial(filledGeneric, year.adherentGeneric, u[0])
                + Counts.binomial(filledBrand, year.adherentBrand, u[1]);
    }

    void program(FillYear year, FillCounts out) {
        out.clear();
        double converting = year.reach * year.conversion;
        int freeAnyway = Counts.binomial(filledGeneric, year.reach, u[2]);
        int rescued = Counts.binomial(generic - filledGeneric, year.reach * year.rescued(year.unfilledGeneric), u[3]);
        int fromBrand = Counts.binomial(filledBrand, converting, u[4]);
        int fromNone = Counts.binomial(brand - filledBrand, converting * year.rescued(year.unfilledBrand), u[5]);
        int converted = fromBrand + fromNone;
        int returning = Counts.binomial(converted, 1 - year.staysGeneric, u[6]);
        int keptBrand = filledBrand - fromBrand;
        int gained = rescued + converted - returning;
        out.conversions = converted;
        out.freeFills = freeAnyway + rescued + converted;
        out.filledStarts = filledGeneric + rescued + keptBrand + converted;
        addGeneric(year, filledGeneric, z[0], out);
        addGeneric(year, gained, z[2], out);
        addBrand(year, keptBrand, out);
        double of = returning * factor(year.brandAfterFirst.variation(), returning, z[3]);
        out.brandFills += of * year.brandAfterFirst.mean();
        out.genericFills += returning * year.firstGeneric.mean();
        out.adherent = Counts.binomial(filledGeneric, year.adherentGeneric, u[0])
                + Counts.binomial(keptBrand, year.adherentBrand, u[1])
                + Counts.binomial(gained, year.adherentGeneric, u[7])
                + Counts.binomial(returning, year.adherentBrand, u[8]);
    }

    private static void addGeneric(FillYear year, int patients, double score, FillCounts out) {
        out.genericFills += patients * year.generic.mean() * factor(year.generic.variation(), patients, score);
    }

    private void addBrand(FillYear year, int patients, FillCounts out) {
        double patientsWorth = patients * factor(year.brand.variation(), patients, z[1]);
        out.brandFills += patientsWorth * year.brand.mean();
        out.genericFills += patientsWorth * year.switched.mean();
    }

    private static double factor(double variation, int patients, double score) {
        return patients == 0 ? 1 : AcuteEpisodeDraw.meanOverPatients(variation, patients, score);
    }
}
