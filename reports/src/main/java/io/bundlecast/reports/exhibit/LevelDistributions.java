package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The spread of one quantity at every integration level, on one axis: 90% and 50% of years, the median and the average. */
public record LevelDistributions(
        Caption caption, Unit unit, String axis, String remarkTitle, boolean zero, List<Row> rows, DataTable table)
        implements Exhibit {

    private static final String AVERAGE = "Average";

    /** One level: percentiles 5, 25, 50, 75 and 95, and a remark at the right edge. */
    public record Row(
            String label,
            boolean present,
            Estimate p5,
            Estimate p25,
            Estimate p50,
            Estimate p75,
            Estimate p95,
            Estimate mean,
            String remark) {}

    public static LevelDistributions of(Lens lens, Stake stake) {
        List<Row> rows = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            Summary summary = lens.summary(lens.contract(), level, stake.measure(lens.result()));
            rows.add(row(lens, level, summary, Unit.PROBABILITY.text(summary.probabilityBelow(0))));
        }
        String subject = stake == Stake.MARGIN
                ? "Average margin under " + lens.contractName()
                : "What " + lens.contractName() + " adds on average";
        String title = subject + " " + range(rows, Unit.DOLLARS, lens);
        return built(
                stake.id() + "-by-level",
                title,
                "",
                Unit.DOLLARS,
                stake.title(lens.result()),
                stake == Stake.MARGIN ? "Chance of a loss" : "Chance of a shortfall",
                rows,
                lens);
    }

    public static LevelDistributions of(Lens lens, Outcome outcome) {
        Unit unit = Unit.of(outcome);
        List<Row> rows = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            Summary summary = lens.summary(level, outcome);
            rows.add(row(lens, level, summary, unit.text(summary.mean())));
        }
        String subject = subject(lens, outcome);
        String title = subject + ": the average " + range(rows, unit, lens);
        String id = outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return built(id, title, lens.episodes().meaning(outcome), unit, subject, AVERAGE, rows, lens);
    }

    /** What is counted, and of which care where the run has several families and the title does not say. */
    static String subject(Lens lens, Outcome outcome) {
        boolean several =
                lens.result().outcomes().stream().map(Outcome::care).distinct().count() > 1;
        boolean unclear = outcome.care() == Outcome.Care.EPISODES
                && outcome != Outcome.EPISODES
                && outcome != Outcome.SPEND_PER_EPISODE
                && outcome != Outcome.VALUE_INDEX;
        String title = lens.episodes().title(outcome);
        return several && unclear ? title + ", episodes alone" : title;
    }

    /** The present value of every sequence against staying as today, under the contract in focus. */
    static LevelDistributions presentValues(JourneyLens at) {
        List<Row> rows = new ArrayList<>();
        for (int course : at.sequences()) {
            Summary summary = at.presentValue(course);
            rows.add(row(at.title(course), false, summary, Unit.PROBABILITY.text(summary.probabilityBelow(0))));
        }
        String axis = "Net present value over " + at.years().years() + " years";
        String note =
                "Thin line: 90% of futures. Thick line: 50%. Tick: median. Diamond: average. Margin less what the journey costs, against staying as today in the same "
                        + "future. Rows that overlap are not ranked by this chart alone: the answer says which can be told apart.";
        return built(
                new Caption(
                        "present-value",
                        JourneyAnswer.title(at),
                        "Range plot with one row for each sequence, all on one axis: " + axis
                                + ". The thin line holds 90% of futures, the thick one 50%; the tick is the median and the diamond the average.",
                        note),
                Unit.DOLLARS,
                axis,
                "Chance that it does not pay",
                "Sequence",
                true,
                rows);
    }

    private static Row row(Lens lens, int level, Summary summary, String remark) {
        return row(lens.levelLabel(level), level == lens.result().presentLevel(), summary, remark);
    }

    private static Row row(String label, boolean present, Summary summary, String remark) {
        double[] at = {0.05, 0.25, 0.5, 0.75, 0.95};
        Estimate[] percentiles = new Estimate[at.length];
        for (int i = 0; i < at.length; i++) {
            percentiles[i] = summary.percentile(at[i]);
        }
        return new Row(
                label,
                present,
                percentiles[0],
                percentiles[1],
                percentiles[2],
                percentiles[3],
                percentiles[4],
                summary.mean(),
                remark);
    }

    private static String range(List<Row> rows, Unit unit, Lens lens) {
        Row present = rows.get(lens.result().presentLevel());
        Row low = rows.get(0);
        Row high = rows.get(0);
        for (Row row : rows) {
            low = row.mean().value() < low.mean().value() ? row : low;
            high = row.mean().value() > high.mean().value() ? row : high;
        }
        String now = unit.text(present.mean());
        String least = unit.text(low.mean());
        String most = unit.text(high.mean());
        if (least.equals(most)) {
            return "is " + now + (lens.isJourney() ? " along every sequence" : " at every level");
        }
        String here = now + (lens.isJourney() ? " when staying as today" : " at the present level");
        if (now.equals(least) || now.equals(most)) {
            Row other = now.equals(least) ? high : low;
            return "goes from " + here + " to " + unit.text(other.mean()) + " (" + plain(other) + ")";
        }
        return "is " + here + ", and runs from " + least + " (" + plain(low) + ") to " + most + " (" + plain(high)
                + ")";
    }

    private static String plain(Row row) {
        return row.label().replace(" (present)", "");
    }

    private static LevelDistributions built(
            String id,
            String title,
            String meaning,
            Unit unit,
            String axis,
            String remarkTitle,
            List<Row> rows,
            Lens lens) {
        String heading = lens.levelHeading();
        String description = "Range plot with one row for each of " + rows.size()
                + (lens.isJourney() ? " sequences" : " integration levels") + ", all on one axis: " + axis
                + ". The thin line holds 90% of simulated years, the thick one 50%; the tick is the median and the diamond the average.";
        boolean zero = showsZero(unit, rows);
        String note = meaning + "Thin line: 90% of years. Thick line: 50%. Tick: median. Diamond: average. " + heading
                + "s share the same simulated patients, so "
                + "rows that overlap may still differ: see the differences."
                + (zero ? "" : " The axis does not start at zero.");
        return built(new Caption(id, title, description, note), unit, axis, remarkTitle, heading, zero, rows);
    }

    private static LevelDistributions built(
            Caption caption, Unit unit, String axis, String remarkTitle, String heading, boolean zero, List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            double error = row.mean().standardError();
            List<String> cell = new ArrayList<>(List.of(
                    row.label(),
                    unit.text(row.mean()),
                    unit.text(error, error / 10),
                    unit.text(row.p5()),
                    unit.text(row.p25()),
                    unit.text(row.p50()),
                    unit.text(row.p75()),
                    unit.text(row.p95())));
            if (!remarkTitle.equals(AVERAGE)) {
                cell.add(row.remark());
            }
            cells.add(cell);
        }
        List<String> columns = new ArrayList<>(
                List.of(heading, "Average", "Standard error", "5th percentile", "25th", "Median", "75th", "95th"));
        if (!remarkTitle.equals(AVERAGE)) {
            columns.add(remarkTitle);
        }
        return new LevelDistributions(
                caption, unit, axis, remarkTitle, zero, List.copyOf(rows), new DataTable(columns, cells));
    }

    /** Money and rates show zero; scores, counts and dollars per case would lose their differences beside it. */
    private static boolean showsZero(Unit unit, List<Row> rows) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Row row : rows) {
            low = Math.min(low, row.p5().value());
            high = Math.max(high, row.p95().value());
        }
        return unit == Unit.DOLLARS || unit == Unit.RATE && low < 0.5 * high;
    }
}
