package io.bundlecast.care.chronic;

import io.bundlecast.care.YearConditions;
import io.bundlecast.care.acute.AcuteEpisodeModel;
import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.care.chronic.ChronicLine.Hemoglobin;
import io.bundlecast.care.chronic.ChronicLine.Payees;
import io.bundlecast.care.chronic.ChronicMeasure.Basis;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;

/** A line of members with diabetes whose parameters are certain, at two levels: the present one and one with better control. */
final class ChronicFixture {

    static final int MEMBERS = 2000;
    static final double LIMIT = 60_000;

    private ChronicFixture() {}

    static ChronicLine line(int yearsSinceChange) {
        return new ChronicLine(
                "diabetes",
                "Diabetes",
                "primary-care",
                number(MEMBERS),
                new Hemoglobin(0.910, 0.539, number(0.12), yearsSinceChange, List.of(0.0, 0.5, 1.0)),
                amount(4000, 0.6),
                amount(3000, 1.0),
                number(0.5),
                number(1),
                number(1),
                number(0),
                new Payees(number(0.15), number(0.35), number(0.7), number(0.9), number(0.5), number(0.95)),
                List.of(event("stroke", 20, 0.12, true, 40_000), event("stay", 200, 0, false, 15_000)),
                List.of(
                        new ChronicMeasure(
                                "tested", "Tested", Basis.TESTED, null, null, number(1), Driver.TESTING, false),
                        new ChronicMeasure("up-to-9", "To 9", Basis.CONTROLLED, null, 9.0, number(1), Driver.A1C, true),
                        new ChronicMeasure(
                                "eye", "Eye", Basis.RATE, number(0.6), null, number(0.5), Driver.TESTING, false)));
    }

    static ChronicYearModel model(ChronicLine line) {
        return new ChronicYearModel(line, 0, 0, new double[] {LIMIT}, new AcuteEpisodeModel.UnitTableSet(), 7, true);
    }

    /** Draws one trial at the present level and at one with M_A1C = a1c, M_TESTING = testing and M_ADMIT = admit. */
    static Experience[] draw(ChronicYearModel model, long trial, double a1c, double testing, double admit) {
        Drivers drivers = new Drivers(2);
        drivers.set(Driver.A1C, 1, a1c);
        drivers.set(Driver.TESTING, 1, testing);
        drivers.set(Driver.ADMIT, 1, admit);
        Experience[] levels = {experience(), experience()};
        model.newDraw(2, 0, new Experience(0, 0, 0))
                .draw(point(trial), trial, YearConditions.EXPECTED, drivers, levels);
        return levels;
    }

    private static Experience experience() {
        return new Experience(0, 0, 0, 1, 3, 1, 0);
    }

    static TrialPoint point(long trial) {
        return new TrialPoint() {
            @Override
            public double parameter(long address) {
                return process(~address);
            }

            @Override
            public double process(long address) {
                AddressedStream stream = new AddressedStream();
                stream.reset(address, trial);
                return Math.max(1e-12, stream.nextUniform());
            }
        };
    }

    static Assumption number(double value) {
        return Assumption.given(value);
    }

    static Amount amount(double mean, double cv) {
        return new Amount(number(mean), number(cv));
    }

    private static ChronicEvent event(String id, double rate, double slope, boolean avoidable, double payment) {
        return new ChronicEvent(
                id, id, number(rate), number(slope), false, avoidable, number(1), false, amount(payment, 0.8));
    }
}
