package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** How much of what a journey is worth is commercial price, and what joint contracting risks; only where the scenario asks for it. */
public final class JourneyPrices {

    private final JourneyLens at;

    JourneyPrices(JourneyLens at) {
        this.at = at;
    }

    /** Only for a run of a journey. */
    public static JourneyPrices of(Lens lens) {
        return new JourneyPrices(JourneyLens.of(lens));
    }

    /** Whether the scenario lets prices rise, or an antitrust action come. */
    public boolean isShown() {
        return rises() || risks();
    }

    private boolean rises() {
        return at.years().shape().measures().contains(CourseMeasure.PRICE_GAIN);
    }

    private boolean risks() {
        return at.years().shape().measures().contains(CourseMeasure.ANTITRUST_ACTIONS);
    }

    /** For one sequence under the contract in focus. */
    String sentence(int course) {
        List<String> parts = new ArrayList<>();
        if (rises()) {
            parts.add("commercial price is " + Unit.DOLLARS.text(price(course).mean())
                    + " of its present value, which is "
                    + Unit.DOLLARS.text(without(at.lens().contract(), course).mean()) + " without it");
        }
        if (risks()) {
            parts.add("an antitrust action comes in " + Unit.PROBABILITY.text(actions(course)) + " of futures");
        }
        return at.title(course) + ": " + String.join("; ", parts) + ".";
    }

    /** Every sequence under the contract in focus: its present value with and without price, and the chance of an action. */
    public DataTable table() {
        List<String> columns = new ArrayList<>(List.of("Sequence", "Average present value"));
        if (rises()) {
            columns.addAll(List.of("of it commercial price", "without price", "Chance below zero without price"));
        }
        if (risks()) {
            columns.addAll(List.of("Chance of an antitrust action", "Legal cost, average a year"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int course : at.sequences()) {
            List<String> row = new ArrayList<>(
                    List.of(at.title(course), money(at.presentValue(course).mean())));
            if (rises()) {
                Summary without = without(at.lens().contract(), course);
                row.addAll(List.of(
                        money(price(course).mean()), money(without.mean()), chance(without.probabilityBelow(0))));
            }
            if (risks()) {
                row.addAll(List.of(chance(actions(course)), Unit.DOLLARS.text(legal(course), 0)));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private Summary price(int course) {
        return at.lens().summary(at.cash().priceValue(course));
    }

    /** The present value less its part that is price, future by future. */
    public Summary without(int contract, int course) {
        double[] value = at.cash().presentValue(contract, course).clone();
        double[] price = at.cash().priceValue(course);
        for (int trial = 0; trial < value.length; trial++) {
            value[trial] -= price[trial];
        }
        return at.lens().summary(value);
    }

    /** The chance that at least one action comes within the horizon. */
    public Estimate actions(int course) {
        return Summary.of(at.cash().antitrustActions(course)).probabilityAbove(0);
    }

    private double legal(int course) {
        double sum = 0;
        for (int year = 1; year <= at.years().years(); year++) {
            sum += at.mean(CourseMeasure.LEGAL_COST, course, year);
        }
        return sum / at.years().years();
    }

    private static String money(Estimate estimate) {
        return Unit.DOLLARS.text(estimate) + " \u00b1" + Figures.dollarError(estimate.standardError());
    }

    private static String chance(Estimate estimate) {
        return Unit.PROBABILITY.text(estimate) + " \u00b1" + Figures.percentError(estimate.standardError());
    }
}
