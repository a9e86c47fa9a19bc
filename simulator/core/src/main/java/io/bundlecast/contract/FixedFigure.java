package io.bundlecast.contract;

import io.bundlecast.experience.EpisodeCell;
import java.util.ArrayList;
import java.util.List;

/** What a contract has fixed before a year begins, such as the price of an episode type: with the year's figures, all that its statement follows from.
 *
 * @param name what it is, and of what
 * @param value dollars, or a fraction of 1 */
public record FixedFigure(String name, double value) {

    /** One figure for each cell under contract.
     *
     * @param values by covered cell */
    public static List<FixedFigure> byCell(String name, Market market, int[] cells, double[] values) {
        List<FixedFigure> figures = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            EpisodeCell cell = market.cells().get(cells[i]);
            figures.add(new FixedFigure(name + ", " + cell.line() + " " + cell.type(), values[i]));
        }
        return figures;
    }

    /** The most and the least that an episode of each covered cell counts for, where the contract limits it. */
    public static List<FixedFigure> limits(Market market, int[] cells) {
        List<FixedFigure> figures = new ArrayList<>();
        if (market.cap() >= 0 && market.capAmounts().length > 0) {
            figures.addAll(byCell("Most that an episode counts for", market, cells, at(market.capAmounts(), cells)));
        }
        if (market.floor().amounts().length > 0) {
            figures.addAll(byCell(
                    "Least that an episode counts for",
                    market,
                    cells,
                    at(market.floor().amounts(), cells)));
        }
        return figures;
    }

    private static double[] at(double[] amounts, int[] cells) {
        double[] found = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            found[i] = amounts[cells[i]];
        }
        return found;
    }
}
