package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import java.util.ArrayList;
import java.util.List;

/** How much of the spread of margin is the luck of the year, and how much is what nobody knows yet.
 *
 * <p>Trials 2k and 2k + 1 share their parameters, so process variance = mean((x[2k] - x[2k+1])^2) / 2, and the rest of the variance is parameters. */
public record VarianceShares(Caption caption, List<Row> rows, DataTable table) implements Exhibit {

    /** One contract: the standard deviation of margin, and the share of its variance that is process. */
    public record Row(String label, double standardDeviation, double process) {

        public double parameters() {
            return 1 - process;
        }
    }

    public static VarianceShares of(Lens lens) {
        List<Row> rows = new ArrayList<>();
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            double[] column = lens.result().column(contract, lens.level(), ContractMeasure.HOSPITAL_MARGIN);
            double deviation = Spread.of(column).standardDeviation().value();
            rows.add(new Row(lens.contractTitle(contract), deviation, processShare(column, deviation * deviation)));
        }
        Row focus = rows.get(lens.contract());
        String title = "Under " + lens.contractTitle() + ", " + Figures.percent(focus.process(), 0.01)
                + " of the variance of margin is the luck of a year and " + Figures.percent(focus.parameters(), 0.01)
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
                    Figures.percent(row.process(), 0.01),
                    Figures.percent(row.parameters(), 0.01)));
        }
        List<String> columns = List.of("Contract", "Standard deviation of margin", "Luck of a year", "Not known");
        return new VarianceShares(caption, List.copyOf(rows), new DataTable(columns, cells));
    }

    @Override
    public Unit unit() {
        return Unit.RATE;
    }

    private static double processShare(double[] column, double variance) {
        double sum = 0;
        for (int trial = 0; trial + 1 < column.length; trial += 2) {
            double difference = column[trial] - column[trial + 1];
            sum += difference * difference;
        }
        double process = sum / 2 / (column.length / 2);
        return variance > 0 ? Math.min(1, process / variance) : 1;
    }
}
