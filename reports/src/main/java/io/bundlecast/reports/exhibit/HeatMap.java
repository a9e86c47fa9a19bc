package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import java.util.ArrayList;
import java.util.List;

/** The chance of ending a year below zero, for every contract at every level, with the figure in each cell. */
public record HeatMap(
        Caption caption, List<String> rows, List<String> columns, List<List<Estimate>> cells, DataTable table)
        implements Exhibit {

    public static HeatMap of(Lens lens, Stake stake) {
        List<String> contracts = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        List<List<Estimate>> cells = new ArrayList<>();
        for (int level = 0; level < lens.result().levels().size(); level++) {
            levels.add(lens.levelLabel(level));
            cells.add(new ArrayList<>());
        }
        for (int contract = 0; contract < lens.result().contracts().size(); contract++) {
            if (stake == Stake.PAYMENT && lens.isFeeForService(contract)) {
                continue;
            }
            contracts.add(lens.contractTitle(contract));
            for (int level = 0; level < levels.size(); level++) {
                cells.get(level)
                        .add(lens.summary(contract, level, stake.measure(lens.result()))
                                .probabilityBelow(0));
            }
        }
        Caption caption = new Caption(
                stake.id() + "-chance-of-loss",
                title(stake, lens.isJourney() ? ", " : " at ", contracts, levels, cells),
                "Heat map with " + (lens.isJourney() ? "sequences" : "levels")
                        + " as rows and contracts as columns. Each cell holds the chance of a " + stake.loss()
                        + " in a year, darker for a higher chance.",
                (stake == Stake.MARGIN
                                ? "A loss is a year whose margin ends below zero."
                                : "A shortfall is a year in which the contract leaves less than fee for service would.")
                        + " The darker the cell, the higher the chance; the scale starts at 0%.");
        return of(caption, lens.levelHeading(), levels, contracts, cells);
    }

    /** The chance of a loss by year and contract along one course. */
    static HeatMap ofYears(String course, List<String> years, List<String> contracts, List<List<Estimate>> cells) {
        Caption caption = new Caption(
                "chance-of-loss-by-year",
                course + ": the chance"
                        + title(Stake.MARGIN, ", ", contracts, years, cells)
                                .substring("The chance".length())
                                .replace("Year ", "year "),
                "Heat map with years as rows and contracts as columns. Each cell holds the chance that the margin of that year ends below zero, darker for a higher chance.",
                "What the journey itself costs is not in these margins. The darker the cell, the higher the chance; the scale starts at 0%.");
        return of(caption, "Year", years, contracts, cells);
    }

    /** The chance that a sequence is worth less than nothing by contract. */
    static HeatMap ofSequences(int years, List<String> sequences, List<String> contracts, List<List<Estimate>> cells) {
        double low = 1;
        double high = 0;
        for (List<Estimate> row : cells) {
            for (Estimate cell : row) {
                low = Math.min(low, cell.value());
                high = Math.max(high, cell.value());
            }
        }
        String least = Figures.chance(low, 0);
        String most = Figures.chance(high, 0);
        String range = least.equals(most)
                ? "is " + most + " under every contract"
                : "runs from " + least + " to " + most + " by contract and sequence";
        Caption caption = new Caption(
                "chance-of-never-paying",
                "The chance that the journey does not pay within " + years + " years " + range,
                "Heat map with sequences as rows and contracts as columns. Each cell holds the chance that the net present value is below zero, darker for a higher chance.",
                "Margin less what the journey costs, against staying as today under the same contract. The darker the cell, the higher the chance; the scale starts at 0%.");
        return of(caption, "Sequence", sequences, contracts, cells);
    }

    /** The share of futures in which each condition of a grade fails by year. */
    static HeatMap ofConditions(
            Caption caption, List<String> conditions, List<String> years, List<List<Estimate>> cells) {
        return of(caption, "Grade and condition", conditions, years, cells);
    }

    private static HeatMap of(
            Caption caption, String heading, List<String> rows, List<String> columns, List<List<Estimate>> cells) {
        return new HeatMap(
                caption,
                List.copyOf(rows),
                List.copyOf(columns),
                List.copyOf(cells),
                table(heading, columns, rows, cells));
    }

    @Override
    public Unit unit() {
        return Unit.PROBABILITY;
    }

    private static String title(
            Stake stake, String at, List<String> contracts, List<String> levels, List<List<Estimate>> cells) {
        String lowest = "";
        String highest = "";
        double low = 2;
        double high = -1;
        for (int level = 0; level < levels.size(); level++) {
            for (int contract = 0; contract < contracts.size(); contract++) {
                double value = cells.get(level).get(contract).value();
                String where = Unit.PROBABILITY.text(cells.get(level).get(contract)) + " (" + contracts.get(contract)
                        + at + levels.get(level).replace(" (present)", "") + ")";
                if (value < low) {
                    low = value;
                    lowest = where;
                }
                if (value > high) {
                    high = value;
                    highest = where;
                }
            }
        }
        String least = lowest.substring(0, lowest.indexOf(' '));
        String most = highest.substring(0, highest.indexOf(' '));
        if (high - low < 0.005) {
            return "The chance of a " + stake.loss() + " is the same in every cell: " + most;
        }
        if (least.equals(most)) {
            return "The chance of a " + stake.loss() + " is about " + most + " in every cell";
        }
        return "The chance of a " + stake.loss() + " runs from " + lowest + " to " + highest;
    }

    private static DataTable table(
            String heading, List<String> contracts, List<String> levels, List<List<Estimate>> cells) {
        List<String> columns = new ArrayList<>(List.of(heading));
        columns.addAll(contracts);
        List<List<String>> rows = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            List<String> row = new ArrayList<>(List.of(levels.get(level)));
            for (Estimate cell : cells.get(level)) {
                row.add(Unit.PROBABILITY.text(cell) + " \u00b1" + Figures.percentError(cell.standardError()));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }
}
