package io.bundlecast.integration.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.bundlecast.integration.AddressedPoint;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkforceModelTest {

    private static final long SEED = 20_261_125;
    private static final WorkforceMeasure[] MEASURES = WorkforceMeasure.values();
    private static final int TRIALS = 4000;

    private static Course years(WorkforceTerms terms) {
        return Course.of(WorkforceModel.of(terms, SEED, false));
    }

    /** A course that draws its own trial. */
    private record Course(WorkforceTrial trial, WorkforceYears years) {

        static Course of(WorkforceModel model) {
            return new Course(model.newTrial(), model.newYears());
        }

        double get(WorkforceMeasure measure, int year) {
            return years.get(measure, year);
        }
    }

    private static double[][] draw(Course course, long trial, double... excluded) {
        course.trial().draw(new AddressedPoint().at(trial), trial);
        if (excluded.length == 0) {
            course.years().follow(course.trial());
        } else {
            course.years().follow(course.trial(), excluded);
        }
        return values(course.years());
    }

    private static double[][] values(WorkforceYears years) {
        double[][] values = new double[8][MEASURES.length];
        for (int year = 0; year < values.length; year++) {
            for (WorkforceMeasure measure : MEASURES) {
                values[year][measure.ordinal()] = years.get(measure, year);
            }
        }
        return values;
    }

    private static double at(double[][] values, WorkforceMeasure measure, int year) {
        return values[year][measure.ordinal()];
    }

    /** Who leaves of those there at the start does not depend on who is hired, so its mean is that of the plan at any size. */
    @Test
    void retirementsAndExclusionsOfAHundredThousandLivesHaveTheMeansOfThePlan() {
        Course years = years(Workforces.with());
        WorkforcePlan plan = WorkforcePlan.of(Workforces.with());
        Mean[] retired = Mean.several(8);
        Mean[] excluded = Mean.several(8);
        for (long trial = 0; trial < TRIALS; trial++) {
            draw(years, trial);
            for (int year = 1; year < 8; year++) {
                retired[year].add(years.get(WorkforceMeasure.RETIRED, year));
                excluded[year].add(years.get(WorkforceMeasure.EXCLUDED, year));
            }
        }
        for (int year = 1; year < 8; year++) {
            assertThat(retired[year].z(plan.years().get(year).retired()))
                    .as("retired " + year)
                    .isBetween(-4.0, 4.0);
        }
        assertThat(excluded[2].z(plan.years().get(2).excluded())).isBetween(-4.0, 4.0);
        assertThat(excluded[1].mean() + excluded[3].mean()).isZero();
    }

    /** With ten thousand times the lives, every post filled at once and no limit, whole people are as good as fractions. */
    @Test
    void aVastNetworkFollowsThePlan() {
        WorkforceTerms terms = WorkforceTables.terms(
                WorkforceChoice.usual(LivesPath.steady(1e9, 0.5, 0.6, 7), 7),
                Workforces.laws(
                        "fill.primary",
                        1,
                        "fill.other",
                        1,
                        "credentialing",
                        1,
                        "callCover",
                        0,
                        "capacity",
                        1e9,
                        "newlyTrained.output",
                        .65),
                BenchmarkRatios.table());
        WorkforcePlan plan = WorkforcePlan.of(terms);
        Course years = years(terms);
        Mean[] fte = Mean.several(8);
        Mean[] heads = Mean.several(8);
        Mean[] hires = Mean.several(8);
        Mean[] quit = Mean.several(8);
        for (long trial = 0; trial < 60; trial++) {
            draw(years, trial);
            for (int year = 0; year < 8; year++) {
                fte[year].add(years.get(WorkforceMeasure.FTE, year));
                heads[year].add(years.get(WorkforceMeasure.HEADS, year));
                hires[year].add(years.get(WorkforceMeasure.HIRES, year));
                quit[year].add(years.get(WorkforceMeasure.QUIT, year));
            }
        }
        for (int year = 0; year < 8; year++) {
            WorkforcePlan.Year expected = plan.years().get(year);
            double before = year == 0
                    ? 0
                    : plan.years().get(year - 1).recruits()
                            + plan.years().get(year - 1).hires();
            assertThat(fte[year].z(expected.fte())).as("fte " + year).isBetween(-4.0, 4.0);
            assertThat(heads[year].z(expected.heads())).as("heads " + year).isBetween(-4.0, 4.0);
            assertThat(hires[year].z(expected.hires())).as("hires " + year).isBetween(-4.0, 4.0);
            assertThat(quit[year].z(expected.quit() + 0.07 * before))
                    .as("quit " + year)
                    .isBetween(-4.0, 4.0);
        }
        assertThat(hires[0].mean()).isCloseTo(240_000, within(1_000.0));
    }

    @Test
    void everyPhysicianAndEveryPostIsAccountedFor() {
        Course years = Course.of(WorkforceModel.of(Workforces.with(), SEED));
        for (long trial = 0; trial < 200; trial++) {
            double[][] v = draw(years, trial);
            for (int year = 1; year < 8; year++) {
                double gone = at(v, WorkforceMeasure.RETIRED, year)
                        + at(v, WorkforceMeasure.QUIT, year)
                        + at(v, WorkforceMeasure.EXCLUDED, year);
                assertThat(at(v, WorkforceMeasure.HEADS, year - 1) + at(v, WorkforceMeasure.STARTED, year) - gone)
                        .isEqualTo(at(v, WorkforceMeasure.HEADS, year));
                assertThat(at(v, WorkforceMeasure.OPEN_POSTS, year - 1)
                                - at(v, WorkforceMeasure.STARTED, year)
                                + at(v, WorkforceMeasure.HIRES, year))
                        .isEqualTo(at(v, WorkforceMeasure.OPEN_POSTS, year));
                assertThat(at(v, WorkforceMeasure.FTE, year)).isLessThanOrEqualTo(at(v, WorkforceMeasure.HEADS, year));
            }
            assertThat(at(v, WorkforceMeasure.HIRES, 7)).isZero();
        }
    }

    @Test
    void aTrialIsTheSameInAnyOrderAndOnAnyWorkplace() {
        WorkforceModel model = WorkforceModel.of(Workforces.with(), SEED);
        Course busy = Course.of(model);
        draw(busy, 3);
        draw(busy, 11);
        assertThat(draw(busy, 7)).isDeepEqualTo(draw(Course.of(model), 7));
        assertThat(draw(busy, 7)).isNotEqualTo(draw(Course.of(WorkforceModel.of(Workforces.with(), SEED + 1)), 7));
    }

    /** Strictness about the criteria moves nothing before its deadline but the hires that foresee it, and its effect is paired trial by trial. */
    @Test
    void whoExcludesMoreLosesTheSamePeopleAndMore() {
        Course years = years(Workforces.with());
        double[] none = new double[8];
        double[] some = {0, 0, .10, 0, 0, 0, 0, 0};
        double[] many = {0, 0, .25, 0, 0, 0, 0, 0};
        double more = 0;
        for (long trial = 0; trial < 300; trial++) {
            double[][] kept = draw(years, trial, none);
            double[][] strict = draw(years, trial, some);
            double[][] stricter = draw(years, trial, many);
            years.years().follow(years.trial(), .10);
            assertThat(years.get(WorkforceMeasure.HEADS, 7)).isEqualTo(at(strict, WorkforceMeasure.HEADS, 7));
            assertThat(at(strict, WorkforceMeasure.HEADS, 1)).isEqualTo(at(kept, WorkforceMeasure.HEADS, 1));
            assertThat(at(kept, WorkforceMeasure.EXCLUDED, 2)).isZero();
            assertThat(at(stricter, WorkforceMeasure.EXCLUDED, 2))
                    .isGreaterThanOrEqualTo(at(strict, WorkforceMeasure.EXCLUDED, 2));
            more += total(stricter, WorkforceMeasure.HIRES) - total(kept, WorkforceMeasure.HIRES);
        }
        assertThat(more).isPositive();
    }

    private static double total(double[][] values, WorkforceMeasure measure) {
        double sum = 0;
        for (double[] year : values) {
            sum += year[measure.ordinal()];
        }
        return sum;
    }

    @Test
    void aYearTakesOnNoMorePostsThanRecruitingCan() {
        Course narrow = years(Workforces.with("capacity", 8));
        Course wide = years(Workforces.with("capacity", 1000));
        double worse = 0;
        for (long trial = 0; trial < 300; trial++) {
            double[][] limited = draw(narrow, trial);
            double[][] free = draw(wide, trial);
            for (int year = 0; year < 7; year++) {
                assertThat(at(limited, WorkforceMeasure.HIRES, year)).isLessThanOrEqualTo(8);
            }
            assertThat(at(free, WorkforceMeasure.HIRES, 0)).isGreaterThan(8);
            assertThat(at(limited, WorkforceMeasure.HIRES, 0)).isEqualTo(8);
            worse += at(limited, WorkforceMeasure.SHORTAGE, 3) - at(free, WorkforceMeasure.SHORTAGE, 3);
        }
        assertThat(worse / 300).isGreaterThan(5);
    }

    /** With no one leaving and a thousand lives, all that is hired is call cover. */
    @Test
    void everySpecialtyHasItsCallCoverHoweverFewItsLives() {
        WorkforceTerms terms = WorkforceTables.terms(
                WorkforceChoice.usual(LivesPath.steady(1000, 1, 1, 1), 7),
                Workforces.laws(
                        "fill.primary",
                        1,
                        "fill.other",
                        1,
                        "credentialing",
                        1,
                        "callCover",
                        3,
                        "capacity",
                        1000,
                        "turnover.established",
                        0,
                        "turnover.recruits",
                        0,
                        "retirement.most",
                        0,
                        "retirement.young",
                        0,
                        "criteria.excluded",
                        0),
                BenchmarkRatios.table());
        double[][] values = draw(years(terms), 0);
        for (int year = 1; year < 8; year++) {
            assertThat(at(values, WorkforceMeasure.HEADS, year)).isEqualTo(3.0 * 30);
            assertThat(at(values, WorkforceMeasure.SHORTAGE, year)).isZero();
        }
        assertThat(total(values, WorkforceMeasure.HIRES)).isEqualTo(90 - at(values, WorkforceMeasure.HEADS, 0));
    }

    @Test
    void whereRecruitingIsShortTheSpecialtyThatLacksMostForItsNeedComesFirst() {
        Map<String, List<AgeGroup>> none = Map.of(
                "Family medicine", List.of(new AgeGroup(40, 11)),
                "Neurology", List.of(),
                "Cardiology", List.of(new AgeGroup(40, 3)));
        WorkforceTerms some =
                Workforces.with("fill.primary", 1, "fill.other", 1, "credentialing", 1, "turnover.recruits", 0);
        WorkforceTerms terms = new WorkforceTerms(
                new Demand(
                        some.demand().specialties().stream()
                                .filter(each -> none.containsKey(each.name()))
                                .toList(),
                        Workforces.LIVES,
                        1,
                        some.demand().primarySubstitution(),
                        some.demand().otherSubstitution(),
                        0),
                new Roster(1, some.roster().mix(), none),
                some.departures(),
                new Recruiting(
                        some.recruiting().newlyTrainedOutput(),
                        .7,
                        2,
                        2,
                        some.recruiting().primary(),
                        some.recruiting().other()),
                some.cost(),
                VolumeStaffing.NONE,
                7);
        Course years = years(terms);
        double[][] values = draw(years, 5);
        assertThat(at(values, WorkforceMeasure.HEADS, 0)).isEqualTo(14);
        assertThat(at(values, WorkforceMeasure.HIRES, 0)).isEqualTo(2);
        List<String> names =
                terms.demand().specialties().stream().map(Specialty::name).toList();
        assertThat(years.years().shortage(names.indexOf("Neurology"), 0)).isCloseTo(0.9, within(1e-12));
        assertThat(years.years().shortage(names.indexOf("Cardiology"), 0)).isZero();
        for (long trial = 0; trial < 50; trial++) {
            draw(years, trial);
            assertThat(years.years().shortage(names.indexOf("Neurology"), 1)).isZero();
            assertThat(years.years().shortage(names.indexOf("Family medicine"), 1))
                    .isPositive();
        }
    }

    @Test
    void postsThatFillSlowlyLeaveAShortage() {
        Course slow = years(Workforces.with());
        Course fast = years(Workforces.with("fill.primary", 1, "fill.other", 1, "credentialing", 1));
        Mean waiting = new Mean();
        for (long trial = 0; trial < 300; trial++) {
            waiting.add(at(draw(slow, trial), WorkforceMeasure.SHORTAGE, 2)
                    - at(draw(fast, trial), WorkforceMeasure.SHORTAGE, 2));
        }
        assertThat(waiting.z(0)).isGreaterThan(4);
    }

    @Test
    void costsFollowHiresAndHeads() {
        Course years = years(Workforces.with());
        double[][] values = draw(years, 0);
        for (int year = 0; year < 8; year++) {
            double heads = at(values, WorkforceMeasure.HEADS, year);
            double hires = at(values, WorkforceMeasure.HIRES, year);
            double meanCost = (60_000 + 4 * 150_000 + 250_000) / 6.0;
            assertThat(at(values, WorkforceMeasure.RECRUITING_COST, year)).isCloseTo(hires * meanCost, within(1e-6));
            assertThat(at(values, WorkforceMeasure.SUBSIDY, year)).isCloseTo(.55 * heads * 315_358, within(1e-6));
            assertThat(at(values, WorkforceMeasure.SUBSIDY_AFTER_ANCILLARY, year))
                    .isCloseTo(.80 * .55 * heads * 315_358, within(1e-6));
            assertThat(at(values, WorkforceMeasure.SUBSIDY_AFTER_OVERHEAD, year))
                    .isCloseTo(.72 * .55 * heads * 315_358, within(1e-6));
        }
    }

    @Test
    void whatIsNotKnownVariesBetweenTrialsOnlyWhereItMay() {
        WorkforceTerms terms = WorkforceTables.terms(
                Workforces.CHOICE, WorkforceTables.laws(), BenchmarkRatios.uncertain(BenchmarkRatios.table()));
        Course uncertain = Course.of(WorkforceModel.of(terms, SEED));
        Course known = Course.of(WorkforceModel.of(terms, SEED, false));
        Mean need = new Mean();
        double expected = terms.demand().specialties().stream()
                        .mapToDouble(each -> each.ratio().base())
                        .sum()
                * 0.6;
        for (long trial = 0; trial < 1000; trial++) {
            need.add(at(draw(uncertain, trial), WorkforceMeasure.NEED, 7));
            assertThat(at(draw(known, trial), WorkforceMeasure.NEED, 7)).isCloseTo(expected, within(1e-9));
        }
        assertThat(need.z(expected)).isBetween(-4.0, 4.0);
        assertThat(need.deviation()).isGreaterThan(1);
    }

    /** What is not known is one draw for all courses of a trial, so that only what they do can set them apart. */
    @Test
    void coursesOfATrialAreThoseOfTheTrialAlone() {
        WorkforceTerms terms = WorkforceTables.terms(
                Workforces.CHOICE, WorkforceTables.laws(), BenchmarkRatios.uncertain(BenchmarkRatios.table()));
        WorkforceModel model = WorkforceModel.of(terms, SEED);
        Course staying = Course.of(model);
        WorkforceYears strict = model.newYears();
        double[] some = {0, 0, .10, 0, 0, 0, 0, 0};
        for (long trial = 0; trial < 50; trial++) {
            double[][] kept = draw(staying, trial, new double[8]);
            strict.follow(staying.trial(), some);
            double[][] beside = values(strict);
            assertThat(beside).isDeepEqualTo(draw(Course.of(model), trial, some));
            staying.years().follow(staying.trial(), new double[8]);
            assertThat(values(staying.years())).isDeepEqualTo(kept);
            for (int year = 0; year < 8; year++) {
                assertThat(at(beside, WorkforceMeasure.NEED, year)).isEqualTo(at(kept, WorkforceMeasure.NEED, year));
                double hires = at(kept, WorkforceMeasure.HIRES, year);
                double others = at(beside, WorkforceMeasure.HIRES, year);
                assertThat(at(beside, WorkforceMeasure.RECRUITING_COST, year) * hires)
                        .isCloseTo(at(kept, WorkforceMeasure.RECRUITING_COST, year) * others, within(1e-3));
            }
        }
    }

    @Test
    void aGrowingPopulationNeedsPhysiciansInProportion() {
        WorkforceModel model = WorkforceModel.of(Workforces.with(), SEED, false);
        Course steady = Course.of(model);
        Course growing = Course.of(model);
        double[] lives = new double[8];
        for (int year = 0; year < 8; year++) {
            lives[year] = Workforces.LIVES.at(year, 0.02);
        }
        double hires = 0;
        for (long trial = 0; trial < 100; trial++) {
            double[][] kept = draw(steady, trial);
            growing.trial().draw(new AddressedPoint().at(trial), trial, lives);
            growing.years().follow(growing.trial());
            double[][] grown = values(growing.years());
            for (int year = 0; year < 8; year++) {
                assertThat(at(grown, WorkforceMeasure.NEED, year) / at(kept, WorkforceMeasure.NEED, year))
                        .isCloseTo(Math.pow(1.02, year), within(1e-12));
            }
            hires += total(grown, WorkforceMeasure.HIRES) - total(kept, WorkforceMeasure.HIRES);
        }
        assertThat(hires / 100).isGreaterThan(10);
    }

    @Test
    void exclusionAndLivesMustBeStatedForEveryYear() {
        Course years = years(Workforces.with());
        assertThatThrownBy(() -> years.years().follow(years.trial(), new double[7]))
                .hasMessage("excluded must have 8 years but had 7");
        assertThatThrownBy(() -> years.trial().draw(new AddressedPoint(), 0, new double[9]))
                .hasMessage("lives must have 8 years but had 9");
    }

    @Test
    void noMemoryIsTakenForATrial() {
        Course years = Course.of(WorkforceModel.of(Workforces.with(), SEED));
        AddressedPoint point = new AddressedPoint();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        years.trial().draw(point.at(0), 0);
        years.years().follow(years.trial());
        long before = threads.getCurrentThreadAllocatedBytes();
        for (long trial = 1; trial <= 200; trial++) {
            years.trial().draw(point.at(trial), trial);
            years.years().follow(years.trial());
        }
        long bytesPerTrial = (threads.getCurrentThreadAllocatedBytes() - before) / 200;
        assertThat(bytesPerTrial).isLessThan(100);
    }

    /** A running mean with its standard error. */
    private static final class Mean {
        private int n;
        private double sum;
        private double squares;

        static Mean[] several(int count) {
            Mean[] means = new Mean[count];
            for (int i = 0; i < count; i++) {
                means[i] = new Mean();
            }
            return means;
        }

        void add(double value) {
            n++;
            sum += value;
            squares += value * value;
        }

        double mean() {
            return sum / n;
        }

        double deviation() {
            return Math.sqrt(Math.max(0, squares / n - mean() * mean()) * n / (n - 1));
        }

        double z(double expected) {
            double error = deviation() / Math.sqrt(n);
            return error == 0
                    ? (Math.abs(mean() - expected) < 1e-9 ? 0 : Double.POSITIVE_INFINITY)
                    : (mean() - expected) / error;
        }
    }
}
