package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The answer to a board, before any picture: what the contract pays, how likely a loss is, how bad a bad year is, and what integration changes. */
public record Answer(String headline, List<String> sentences) {

    private static final int NAMED = 3;

    public static Answer of(Lens lens) {
        JourneyLens at = lens.years();
        if (at != null && lens.isJourney()) {
            return new Answer(JourneyAnswer.headline(at), JourneyAnswer.sentences(at));
        }
        List<String> sentences = new ArrayList<>();
        if (!lens.isFeeForService(lens.contract())) {
            sentences.add(effect(lens));
        }
        sentences.add(margin(lens));
        if (lens.result().levels().size() > 1) {
            sentences.add(integration(lens));
        }
        return new Answer(headline(lens), List.copyOf(sentences));
    }

    private static String headline(Lens lens) {
        Estimate added = lens.summary(lens.contract(), lens.level(), Stake.PAYMENT.measure(lens.result()))
                .mean();
        int present = lens.result().presentLevel();
        String at = lens.level() == present
                ? " at our present level of integration (" + lens.levelTitle(present) + ")"
                : " at the level \u201c" + lens.levelTitle(lens.level()) + "\u201d (our present one is \u201c"
                        + lens.levelTitle(present) + "\u201d)";
        if (lens.isFeeForService(lens.contract())) {
            Estimate margin = lens.summary(lens.contract(), lens.level(), Stake.MARGIN.measure(lens.result()))
                    .mean();
            return "Fee for service leaves an average margin of " + Unit.DOLLARS.text(margin) + " a year" + at + ".";
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
        return lens.contractName() + change + at + ".";
    }

    private static String effect(Lens lens) {
        Summary added = lens.summary(lens.contract(), lens.level(), Stake.PAYMENT.measure(lens.result()));
        Estimate bad = added.percentile(0.05);
        String text = "It " + Stake.PAYMENT.loses() + " in " + Futures.of(added).text() + ". ";
        if (bad.value() >= 0) {
            return text + "In the worst 1 year of 20 it adds " + Unit.DOLLARS.text(bad) + " or less.";
        }
        Estimate worst = added.expectedShortfall(0.05);
        return text + "In the worst 1 year of 20 it takes " + Unit.DOLLARS.text(-bad.value(), bad.standardError())
                + " or more from us, and " + Unit.DOLLARS.text(-worst.value(), worst.standardError())
                + " on average in such years.";
    }

    private static String margin(Lens lens) {
        Summary margin = lens.summary(lens.contract(), lens.level(), Stake.MARGIN.measure(lens.result()));
        int plain = lens.feeForService();
        Summary before =
                lens.summary(plain >= 0 ? plain : lens.contract(), lens.level(), Stake.MARGIN.measure(lens.result()));
        boolean always = isAlwaysZero(before);
        boolean compared = plain >= 0 && plain != lens.contract() && !always;
        return "The margin on " + care(lens) + " is " + Unit.DOLLARS.text(margin.mean()) + " on average"
                + (compared ? " (fee for service: " + Unit.DOLLARS.text(before.mean()) + ")" : "")
                + " and below zero in "
                + Futures.of(margin).text()
                + (compared ? " (fee for service: " + Futures.of(before).text() + ")" : "")
                + "; in the worst 1 year of 20 it is below "
                + Unit.DOLLARS.text(margin.percentile(0.05))
                + (compared ? " (fee for service: below " + Unit.DOLLARS.text(before.percentile(0.05)) + ")" : "")
                + "."
                + (always && plain != lens.contract() ? " Under fee for service it is always $0." : "");
    }

    /** Whether a party earns nothing in any year, as a network does under fee for service. */
    static boolean isAlwaysZero(Summary margin) {
        return margin.least() == 0 && margin.greatest() == 0;
    }

    private static String care(Lens lens) {
        return lens.result().outcomes().contains(Outcome.EPISODES)
                        && !lens.result().outcomes().contains(Outcome.MEMBERS)
                ? "these episodes"
                : "this care";
    }

    private static String integration(Lens lens) {
        List<Differences.Row> rows = Differences.fromPresent(lens).rows();
        Differences.Row best = rows.get(0);
        for (Differences.Row row : rows) {
            best = row.mean().value() > best.mean().value() ? row : best;
        }
        if (best.mean().value() <= 2 * best.mean().standardError()) {
            return "No other level of integration in this scenario has a higher average margin than the present one.";
        }
        double error = best.mean().standardError();
        int at = rows.indexOf(best);
        int level = at < lens.result().presentLevel() ? at : at + 1;
        return "Of the levels of integration compared, " + best.label() + " has the highest average margin: "
                + Unit.DOLLARS.text(best.mean().value(), error) + " a year more than now ("
                + Unit.DOLLARS.change(best.low()) + " to " + Unit.DOLLARS.change(best.high())
                + " in 90% of futures, and more than now in " + Unit.PROBABILITY.text(best.above())
                + "), before the cost of getting there." + alike(Differences.fromOthers(lens, level));
    }

    /** From which levels the best one cannot be told; empty where from none. */
    private static String alike(List<Differences.Row> others) {
        List<String> alike = others.stream()
                .filter(row -> row.low().value() <= 0)
                .map(Differences.Row::label)
                .toList();
        if (alike.isEmpty()) {
            return "";
        }
        String some = alike.size() == others.size() ? "any" : Integer.toString(alike.size());
        String which =
                alike.size() <= NAMED ? String.join(" or ", alike) : some + " of the " + others.size() + " others";
        return " It is not ranked above " + which + ": the interval of 90% of futures for the difference holds zero.";
    }
}
