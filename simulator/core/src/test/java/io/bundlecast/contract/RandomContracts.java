package io.bundlecast.contract;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.contract.ace.AceQualityGate;
import io.bundlecast.contract.team.EpisodeCategory;
import io.bundlecast.contract.team.LowVolume;
import io.bundlecast.contract.team.Team;
import io.bundlecast.contract.team.TeamQuality;
import io.bundlecast.contract.team.TeamReadings;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.HospitalStatus;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Markets, terms and hospital years for the laws, all from one seed. */
public final class RandomContracts {

    public static final List<EpisodeCell> CELLS = List.of(
            cell("470", "orthopedics", "LEJR", false),
            cell("470", "orthopedics", "LEJR", true),
            cell("522", "orthopedics", "LEJR", false),
            cell("481", "orthopedics", "SHFFT", false),
            cell("451", "surgery", "SPINE", true),
            cell("236", "cardiology", "CABG", false),
            cell("330", "surgery", "BOWEL", false),
            cell("321", "cardiology", "", false));
    public static final List<QualityMeasure> MEASURES = List.of(
            WorkedExample.measure("hwr", 900, QualityMeasure.Volumes.ALL_INPATIENT),
            WorkedExample.measure("tha-tka-pro-pm", 40, QualityMeasure.Volumes.INPATIENT_JOINT_REPLACEMENT),
            WorkedExample.measure("falls-with-injury", 12, QualityMeasure.Volumes.ALL_INPATIENT),
            WorkedExample.measure("information-transfer", 60, QualityMeasure.Volumes.OUTPATIENT));

    private final SplittableRandom random;

    public RandomContracts(long seed) {
        random = new SplittableRandom(seed);
    }

    private static EpisodeCell cell(String msDrg, String specialty, String category, boolean outpatient) {
        return new EpisodeCell("line", msDrg + (outpatient ? "-op" : ""), specialty, category, msDrg, outpatient);
    }

    /** A market in which a dollar is worth {@code scale}. */
    public Market market(double scale) {
        double[] caps = new double[CELLS.size()];
        double[] benchmarks = new double[CELLS.size()];
        double[] later = new double[CELLS.size()];
        double[] episodes = new double[CELLS.size()];
        for (int cell = 0; cell < CELLS.size(); cell++) {
            benchmarks[cell] = scale * random.nextDouble(15_000, 60_000);
            caps[cell] = 3 * benchmarks[cell];
            later[cell] = scale * random.nextDouble(500, 3_000);
            episodes[cell] = random.nextDouble(2, 150);
        }
        return new Market(CELLS, 0, caps, benchmarks, later, episodes, MEASURES);
    }

    /** A market whose cells count 90 days. */
    public Market market90() {
        Market market = market(1);
        List<EpisodeCell> cells = market.cells().stream()
                .map(cell -> new EpisodeCell(
                        cell.line(),
                        cell.type(),
                        cell.specialty(),
                        cell.category(),
                        cell.msDrg(),
                        cell.outpatient(),
                        90))
                .toList();
        return new Market(
                cells,
                0,
                market.capAmounts(),
                SpendFloor.NONE,
                market.regionalBenchmark(),
                market.regionalPostEpisodeSpend(),
                market.expectedEpisodes(),
                market.qualityMeasures(),
                market.fills(),
                market.members(),
                market.expected(),
                Market.ALONE);
    }

    /** A year around the market's expectation. */
    public Experience year(Market market) {
        Experience experience = new Experience(CELLS.size(), 1, MEASURES.size());
        for (int cell = 0; cell < CELLS.size(); cell++) {
            fill(experience, cell, market);
        }
        for (int measure = 0; measure < MEASURES.size(); measure++) {
            experience.setQuality(measure, random.nextDouble(), random.nextDouble(0, 100));
        }
        experience.setRegion(random.nextDouble(.93, 1.07), random.nextDouble(.92, 1.08));
        return experience;
    }

    private void fill(Experience experience, int cell, Market market) {
        double episodes = Math.floor(market.expectedEpisodes()[cell] * random.nextDouble(.5, 1.5));
        double mean = market.regionalBenchmark()[cell];
        double spend = episodes * mean * random.nextDouble(.7, 1.3);
        experience.set(cell, Measure.ADMISSIONS, episodes + random.nextInt(3));
        experience.set(cell, Measure.EPISODES, episodes);
        experience.set(cell, Measure.RISK_WEIGHT, episodes * random.nextDouble(.9, 1.1));
        experience.set(cell, Measure.ANCHOR_PAYMENT, .5 * spend);
        experience.set(cell, Measure.PROFESSIONAL_PAYMENT, .1 * spend);
        experience.set(cell, Measure.POST_ACUTE_PAYMENT, .25 * spend);
        experience.set(cell, Measure.READMISSION_PAYMENT, .1 * spend);
        experience.set(cell, Measure.READMISSION_REVENUE, .06 * spend);
        experience.set(cell, Measure.OTHER_PAYMENT, .05 * spend);
        experience.set(cell, Measure.SPEND, spend);
        experience.set(
                cell,
                Measure.POST_EPISODE_SPEND,
                episodes * market.regionalPostEpisodeSpend()[cell] * random.nextDouble(.2, 2.5));
        double cost = .45 * spend * random.nextDouble(.8, 1.2);
        experience.set(cell, Measure.INTERNAL_COST, cost);
        experience.set(cell, Measure.PRESENT_INTERNAL_COST, .45 * spend);
        experience.set(cell, Measure.SUPPLY_COST, .3 * cost);
        experience.set(cell, Measure.READMISSION_INTERNAL_COST, .03 * spend);
        experience.setCappedSpend(cell, 0, .97 * spend);
    }

    /** Terms without arrangements with collaborators. */
    public Team team() {
        return team(null, null);
    }

    public Team team(LowVolume.@Nullable Mode mode, @Nullable List<Collaborator> sharing) {
        Map<EpisodeCategory, Double> discounts = new EnumMap<>(EpisodeCategory.class);
        discounts.put(EpisodeCategory.LEJR, random.nextDouble(0, .08));
        return new Team(
                1 + random.nextInt(5),
                1 + random.nextInt(3),
                HospitalStatus.ORDINARY,
                true,
                discounts,
                orNull(random.nextDouble(.01, .3)),
                orNull(random.nextDouble(.01, .3)),
                orNull(random.nextDouble(0, .2)),
                orNull(random.nextDouble(0, .2)),
                orNull(random.nextDouble(0, .1)),
                orNull(random.nextDouble(0, .1)),
                orNull(random.nextDouble(.9, 1)),
                random.nextBoolean() ? null : new TeamQuality(null, 40.0, 10),
                new LowVolume(mode == null ? LowVolume.Mode.values()[random.nextInt(3)] : mode, null, null),
                new PostEpisode(PostEpisode.Test.values()[random.nextInt(3)], null, null, null),
                null,
                null,
                null,
                new TeamReadings(
                        TeamReadings.Order.values()[random.nextInt(2)],
                        null,
                        TeamReadings.Outpatient.values()[random.nextInt(2)]),
                sharing);
    }

    public List<Collaborator> sharing() {
        return List.of(
                new Collaborator(Account.PHYSICIANS, .3, .4, .25, false, 40.0),
                new Collaborator(Account.NETWORK, .1, null, .25, true, null));
    }

    public AceDemonstration ace(double scale) {
        return new AceDemonstration(
                2009 + random.nextInt(4),
                random.nextDouble(0, .09),
                random.nextBoolean() ? null : Map.of("cardiology", random.nextDouble(0, .09)),
                random.nextDouble(0, .05),
                random.nextBoolean(),
                null,
                random.nextDouble(),
                scale * random.nextDouble(100, 1500),
                random.nextDouble(),
                random.nextDouble(0, .2),
                random.nextBoolean() ? null : Map.of("470", scale * 12_000),
                random.nextDouble(),
                random.nextDouble(),
                scale * random.nextDouble(0, 200),
                new AceQualityGate(null, random.nextDouble(0, 60), random.nextDouble(0, 60), random.nextDouble(0, 30)));
    }

    private @Nullable Double orNull(double value) {
        return random.nextBoolean() ? null : value;
    }
}
