package io.bundlecast.care.firstfill;

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.random.TrialPoint;

/** The expected year of one drug class at the present level: with every parameter at its mean, without luck.
 *
 * <p>For example, 1,000 statin starts of which 35% are meant to be brand, at copays of 30 and 10 dollars: 677 are filled, 70% of fills are generic; with a
 * program that reaches all and converts 25%, 724 and 79%.
 *
 * @param usual without a program
 * @param program with the line's program
 * @param netBrandPrice a brand fill less its rebate, in dollars
 * @param genericPrice a generic fill, in dollars */
public record ExpectedFills(
        Columns<FillMeasure> usual, Columns<FillMeasure> program, double netBrandPrice, double genericPrice) {

    private static final TrialPoint NOWHERE = new Certain();

    public static ExpectedFills of(FirstFillLine line, DrugClass drugs) {
        FillParameters parameters = new FillParameters(line, drugs, 0, false);
        FillYear year = new FillYear();
        year.set(parameters, NOWHERE, 0);
        double starts = parameters.starts.at(NOWHERE);
        FillCounts without = usual(year, starts);
        ExpectedFills expected =
                new ExpectedFills(column(), column(), year.prices.netBrand(), year.prices.genericGross);
        year.prices.store(without, starts, without.adherent, expected.usual, 0);
        year.prices.store(program(year, starts), starts, without.adherent, expected.program, 0);
        return expected;
    }

    private static Columns<FillMeasure> column() {
        return new Columns<>(FillMeasure.class, 1);
    }

    private static FillCounts usual(FillYear year, double starts) {
        FillCounts counts = new FillCounts();
        double brand = starts * year.brandShare * (1 - year.unfilledBrand);
        double generic = starts * (1 - year.brandShare) * (1 - year.unfilledGeneric);
        add(counts, year, generic, brand, 0);
        return counts;
    }

    private static FillCounts program(FillYear year, double starts) {
        FillCounts counts = new FillCounts();
        double converted = year.brandShare * year.reach * year.conversion;
        double meant = 1 - year.brandShare;
        double filledFree = 1 - year.unfilledFree;
        double conversions = starts * converted * filledFree;
        double free = starts * meant * year.reach * filledFree;
        double atCopay = starts * meant * (1 - year.reach) * (1 - year.unfilledGeneric);
        double brand = starts * (year.brandShare - converted) * (1 - year.unfilledBrand);
        double returning = conversions * (1 - year.staysGeneric);
        add(counts, year, free + atCopay + conversions - returning, brand, returning);
        counts.conversions = conversions;
        counts.freeFills = free + conversions;
        return counts;
    }

    private static void add(FillCounts counts, FillYear year, double generic, double brand, double returning) {
        counts.filledStarts = generic + brand + returning;
        counts.genericFills =
                generic * year.generic.mean() + brand * year.switched.mean() + returning * year.firstGeneric.mean();
        counts.brandFills = brand * year.brand.mean() + returning * year.brandAfterFirst.mean();
        counts.adherent = generic * year.adherentGeneric + (brand + returning) * year.adherentBrand;
    }

    /** A point of which nothing may be asked, since nothing varies. */
    private record Certain() implements TrialPoint {

        @Override
        public double parameter(long address) {
            throw new IllegalStateException("an expected year asks for no uniform");
        }

        @Override
        public double process(long address) {
            throw new IllegalStateException("an expected year asks for no uniform");
        }
    }
}
