package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The answer to a board, before any picture: what the contract pays, how likely a loss is, how bad a bad year is, and what integration changes. */
public record Answer(String headline, List<String> sentences) {

    public static Answer of(Lens lens) {
        List<String> sentences = new ArrayList<>();
        sentences.add(losing(lens));
        sentences.add(badYear(lens));
        if (lens.result().levels().size() > 1) {
            sentences.add(integration(lens));
        }
        return new Answer(headline(lens), List.copyOf(sentences));
    }

    private static String headline(Lens lens) {
        Summary margin = lens.summary(lens.contract(), lens.level(), Stake.MARGIN.measure());
        Estimate added = lens.summary(lens.contract(), lens.level(), Stake.PAYMENT.measure())
                .mean();
        String at = " at our "
                + (lens.level() == lens.result().presentLevel()
                        ? "present level of integration ("
                        : "level of integration (")
                + lens.levelTitle(lens.level()) + ")";
        if (lens.isFeeForService(lens.contract())) {
            return "Fee for service leaves an average margin of " + Unit.DOLLARS.text(margin.mean()) + " a year" + at
                    + ".";
        }
        String change;
        if (Math.abs(added.value()) <= 2 * added.standardError()) {
            change = " would on average pay about what fee for service pays";
        } else if (added.value() > 0) {
            change = " would pay us " + Unit.DOLLARS.text(added) + " a year more than fee for service on average";
        } else {
            change = " would cost us " + Unit.DOLLARS.text(-added.value(), added.standardError())
                    + " a year against fee for service on average";
        }
        return lens.contractTitle() + change + at + ", and leave a margin of " + Unit.DOLLARS.text(margin.mean()) + ".";
    }

    private static String losing(Lens lens) {
        String text = DotPlot.of(lens, Stake.MARGIN).title();
        if (!lens.isFeeForService(lens.contract())) {
            text += ". " + DotPlot.of(lens, Stake.PAYMENT).title();
        }
        return text + ".";
    }

    private static String badYear(Lens lens) {
        Summary margin = lens.summary(lens.contract(), lens.level(), Stake.MARGIN.measure());
        return "In the worst 1 year of 20 the margin is below " + Unit.DOLLARS.text(margin.percentile(0.05))
                + ", and averages " + Unit.DOLLARS.text(margin.expectedShortfall(0.05)) + " in such years.";
    }

    private static String integration(Lens lens) {
        Differences differences = Differences.fromPresent(lens);
        Differences.Row best = differences.rows().get(0);
        for (Differences.Row row : differences.rows()) {
            best = row.mean().value() > best.mean().value() ? row : best;
        }
        if (best.mean().value() <= 0) {
            return "No other level of integration in this scenario has a higher average margin than the present one.";
        }
        double error = best.mean().standardError();
        String sentence = "The level with the highest average margin, " + best.label() + ", changes margin by "
                + Unit.DOLLARS.change(best.mean().value(), error) + " a year (" + Unit.DOLLARS.change(best.low(), error)
                + " to "
                + Unit.DOLLARS.change(best.high(), error) + " in 90% of futures), before the cost of getting there";
        return sentence
                + (best.settled() ? "." : "; that range includes zero, so it may not be better in a given year.");
    }
}
