package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/** Paired differences in margin: the same simulated years, settled two ways.
 *
 * <p>A row is settled when 90% of years agree on the direction: the interval from the 5th to the 95th percentile of the difference excludes zero. */
public record Differences(Caption caption, String axis, List<Row> rows, DataTable table) implements Exhibit {

    /** One comparison: the average difference, the 90% interval over years, and the share of years in which it is above zero. */
    public record Row(String label, Estimate mean, Estimate low, Estimate high, Estimate above) {

        /** Whether the interval excludes zero, so that the two may be ranked. */
        public boolean settled() {
            return low.value() > 0 || high.value() < 0;
        }

        /** What may be said of the order. */
        public String verdict() {
            if (low.value() == 0 && high.value() == 0) {
                return "no difference";
            }
            if (settled()) {
                return low.value() > 0 ? "higher" : "lower";
            }
            return low.value() == 0 ? "not lower" : high.value() == 0 ? "not higher" : "not ranked";
        }
    }

    /** Each level less the present one, under the focused contract. */
    public static Differences fromPresent(Lens lens) {
        int present = lens.result().presentLevel();
        List<Row> rows = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            if (level != present) {
                rows.add(row(
                        lens.levelTitle(level),
                        margin(lens, lens.contract(), level),
                        margin(lens, lens.contract(), present)));
            }
        }
        String axis = "Change in margin from " + lens.presentName()
                + (lens.isJourney() ? "" : ", " + lens.levelTitle(present));
        return built(
                "levels-against-present",
                rows.size() + (lens.isJourney() ? " sequences" : " other levels"),
                lens.isJourney() ? lens.presentName() : "the present one",
                axis,
                rows);
    }

    /** Each level less the one before it in the scenario. */
    public static Differences betweenNeighbours(Lens lens) {
        List<Row> rows = new ArrayList<>();
        for (int level = 1; level < lens.result().levels().size(); level++) {
            rows.add(row(
                    "to " + lens.levelTitle(level),
                    margin(lens, lens.contract(), level),
                    margin(lens, lens.contract(), level - 1)));
        }
        String axis = "Change in margin from the level listed before";
        return built(
                "levels-against-neighbours",
                rows.size() + " steps from one level to the next",
                "the level before",
                axis,
                rows);
    }

    /** One level less every other, under the focused contract; a row bears the name of the other. */
    static List<Row> fromOthers(Lens lens, int level) {
        List<Row> rows = new ArrayList<>();
        for (int other = 0; other < lens.result().levels().size(); other++) {
            if (other != level) {
                rows.add(row(
                        lens.levelTitle(other),
                        margin(lens, lens.contract(), level),
                        margin(lens, lens.contract(), other)));
            }
        }
        return rows;
    }

    /** Each contract less fee for service, at the focused level. */
    public static Differences fromFeeForService(Lens lens) {
        List<Row> rows = new ArrayList<>();
        int portfolios = 0;
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            if (!lens.isFeeForService(contract)) {
                portfolios += lens.isPortfolio(contract) ? 1 : 0;
                double[] added = lens.result().column(contract, lens.level(), ContractMeasure.NET_PAYMENT);
                rows.add(row(lens.contractTitle(contract), added, new double[added.length]));
            }
        }
        String axis = "Change in margin from fee for service, at " + lens.levelTitle(lens.level());
        return built(
                "contracts-against-fee-for-service",
                contracts(rows.size() - portfolios, portfolios),
                "fee for service",
                axis,
                rows);
    }

    /** A portfolio is counted apart from the contracts that it adds up. */
    private static String contracts(int single, int portfolios) {
        return single
                + (single == 1 ? " contract" : " contracts")
                + (portfolios == 0 ? "" : " and " + portfolios + (portfolios == 1 ? " portfolio" : " portfolios"));
    }

    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }

    private static double[] margin(Lens lens, int contract, int level) {
        return lens.result().column(contract, level, lens.result().margin());
    }

    private static Row row(String label, double[] one, double[] other) {
        PairedDifference difference = PairedDifference.of(one, other);
        return new Row(label, difference.mean(), difference.low(), difference.high(), difference.probabilityBetter());
    }

    private static String title(String counted, String base, List<Row> rows) {
        long up = rows.stream().filter(row -> row.verdict().equals("higher")).count();
        long down = rows.stream().filter(row -> row.verdict().equals("lower")).count();
        long notDown =
                rows.stream().filter(row -> row.verdict().equals("not lower")).count();
        long notUp =
                rows.stream().filter(row -> row.verdict().equals("not higher")).count();
        long open =
                rows.stream().filter(row -> row.verdict().equals("not ranked")).count();
        if (up + down + notUp + notDown + open == 0) {
            return "Against " + base + ", no future makes a difference for "
                    + (rows.size() == 1 ? rows.get(0).label() : "any of " + counted);
        }
        if (up + down + notUp + notDown == 0) {
            return unranked(counted, base, rows);
        }
        List<String> parts = new ArrayList<>();
        part(parts, up, "more than " + base);
        part(parts, notDown, "at least as much as " + base);
        part(parts, down, "less than " + base);
        part(parts, notUp, "no more than " + base);
        if (rows.size() == 1) {
            return rows.get(0).label() + " " + parts.get(0).substring(2) + " in 19 futures of 20";
        }
        if (parts.size() == 1 && open + same(rows) == 0) {
            return "Each of " + counted + " earns"
                    + parts.get(0)
                            .substring(parts.get(0).indexOf(' ', parts.get(0).indexOf(' ') + 1))
                    + " in 19 futures of 20";
        }
        return "Of " + counted + ", " + String.join(", ", parts) + " in 19 futures of 20"
                + (open > 0 ? "; " + open + " cannot be ranked" : "");
    }

    private static long same(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.verdict().equals("no difference"))
                .count();
    }

    private static String unranked(String counted, String base, List<Row> rows) {
        Row best = rows.get(0);
        for (Row row : rows) {
            best = row.mean().value() > best.mean().value() ? row : best;
        }
        String ahead = Unit.PROBABILITY.text(best.above()) + " of futures";
        return rows.size() == 1
                ? best.label() + " and " + base + " cannot be ranked: it is ahead in " + ahead
                : "None of " + counted + " is ahead of or behind " + base
                        + " in 19 futures of 20; the best on average, " + best.label() + ", is ahead in " + ahead;
    }

    private static void part(List<String> parts, long count, String amount) {
        if (count > 0) {
            parts.add(count + (count == 1 ? " earns " : " earn ") + amount);
        }
    }

    private static Differences built(String id, String counted, String base, String axis, List<Row> rows) {
        String title = title(counted, base, rows);
        String description = "Plot of paired differences in margin, one row for each of " + rows.size()
                + " comparisons, with the average and the interval that holds 90% of simulated years around a line at zero.";
        String note =
                "Both sides of a difference have the same simulated patients and prices. Line: 90% of years. Diamond: average. Where the line "
                        + "crosses zero the two are not ranked: which is better depends on the year and on what is not known.";
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            double error = row.mean().standardError();
            cells.add(List.of(
                    row.label(),
                    Unit.DOLLARS.change(row.mean()),
                    Figures.dollarError(error),
                    Unit.DOLLARS.change(row.low()),
                    Unit.DOLLARS.change(row.high()),
                    Unit.PROBABILITY.text(row.above()),
                    row.verdict()));
        }
        List<String> columns = List.of(
                "Comparison",
                "Average",
                "Standard error",
                "5th percentile",
                "95th percentile",
                "Years above zero",
                "Verdict");
        return new Differences(
                new Caption(id, title, description, note), axis, List.copyOf(rows), new DataTable(columns, cells));
    }
}
