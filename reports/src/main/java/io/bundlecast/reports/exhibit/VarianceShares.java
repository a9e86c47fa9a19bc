package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Summary;
import io.bundlecast.result.VarianceShare;
import java.util.ArrayList;
import java.util.List;

/** How much of the spread of margin is the luck of the year, and how much is what nobody knows yet.
 *
 * <p>Trials 2k and 2k + 1 share their parameters and nothing else; {@link VarianceShare} says how the shares follow from that. */
public record VarianceShares(Caption caption, List<Row> rows, DataTable table) implements Exhibit {

    /** One contract: the standard deviation of margin, and the share of its variance that is process. */
    public record Row(String label, double standardDeviation, double process, double standardError) {

        public double parameters() {
            return 1 - process;
        }

        /** In whole percents that add up to 100 with {@link #unknownText}. */
        public String luckText() {
            return Math.round(100 * process) + "%";
        }

        public String unknownText() {
            return 100 - Math.round(100 * process) + "%";
        }
    }

    public static VarianceShares of(Lens lens) {
        List<Row> rows = new ArrayList<>();
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            double[] column =
                    lens.result().column(contract, lens.level(), lens.result().margin());
            double deviation = Summary.of(column).standardDeviation().value();
            VarianceShare share = VarianceShare.of(column);
            rows.add(new Row(
                    lens.contractTitle(contract),
                    deviation,
                    share.process(),
                    share.parameters().standardError()));
        }
        Row focus = rows.get(lens.contract());
        rows.removeIf(row -> row.standardDeviation() == 0 && !row.equals(focus));
        String title = "Under " + lens.contractName() + ", about " + focus.luckText()
                + " of the variance of margin is the luck of a year and " + focus.unknownText()
                + " is what is not known";
        Caption caption = new Caption(
                "luck-and-ignorance",
                title,
                "Stacked bars, one for each contract at " + lens.levelLabel(lens.level())
                        + ", that split the variance of margin into the luck of a year (process) and what is not known (parameters).",
                "Luck of a year: which patients come and how they fare. More volume or risk sharing lowers it. Not known: prices, effects and trends. "
                        + "Better data lower it.");
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.label(),
                    Figures.dollars(row.standardDeviation(), 0),
                    row.luckText(),
                    row.unknownText(),
                    Figures.percentError(row.standardError())));
        }
        List<String> columns = List.of(
                "Contract",
                "Standard deviation of margin",
                "Luck of a year",
                "Not known",
                "Standard error of the shares");
        return new VarianceShares(caption, List.copyOf(rows), new DataTable(columns, cells));
    }

    @Override
    public Unit unit() {
        return Unit.RATE;
    }
}
