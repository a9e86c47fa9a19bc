package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The answer to a board on a journey, before any picture: whether it pays, when, what it takes, and what cannot be told apart. */
final class JourneyAnswer {

    private JourneyAnswer() {}

    /** Whether the best sequence pays, as one sentence. */
    static String worth(JourneyLens at) {
        int best = best(at);
        Summary worth = at.presentValue(best);
        Estimate mean = worth.mean();
        String verb = mean.value() > 0 ? " is worth " : " costs ";
        Estimate size = new Estimate(Math.abs(mean.value()), mean.standardError());
        return at.title(best) + verb + Unit.DOLLARS.text(size) + (mean.value() > 0 ? "" : " more than it brings")
                + " on average over " + at.years().years() + " years under "
                + at.lens().contractName()
                + "; the chance that it never pays is " + Unit.PROBABILITY.text(worth.probabilityBelow(0));
    }

    /** The sequence whose average present value is highest. */
    static int best(JourneyLens at) {
        int best = at.sequences().get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int course : at.sequences()) {
            double mean = at.presentValue(course).mean().value();
            if (mean > most) {
                most = mean;
                best = course;
            }
        }
        return best;
    }

    static List<String> sentences(JourneyLens at) {
        List<String> sentences = new ArrayList<>();
        int best = best(at);
        sentences.add(timing(at, best));
        sentences.add(index(at, best));
        sentences.add(ranking(at, best));
        return sentences;
    }

    private static String timing(JourneyLens at, int best) {
        double[][] cumulative = at.cash().cumulative(at.lens().contract(), best);
        Summary trough = Summary.of(JourneyCash.trough(cumulative));
        double[] payback = JourneyCash.payback(cumulative);
        int never = 0;
        for (double year : payback) {
            never += Double.isInfinite(year) ? 1 : 0;
        }
        double chance = (double) never / payback.length;
        String text = "Cash is lowest at " + Unit.DOLLARS.text(trough.percentile(0.5))
                + " in the middle future, and at " + Unit.DOLLARS.text(trough.percentile(0.1)) + " or lower in 1 of 10";
        return text + "; within the " + at.years().years() + " years it has not come back in "
                + Figures.chance(chance, 0.01) + " of futures.";
    }

    private static String index(JourneyLens at, int best) {
        int last = at.years().years();
        Summary index = Summary.of(at.years().column(CourseMeasure.INDEX, best, last));
        Summary works = Summary.of(at.years().column(CourseMeasure.REALISED_INDEX, best, last));
        double now = at.mean(CourseMeasure.INDEX, at.years().shape().present(), 1);
        return "The integration index goes from " + Figures.plain(now, 0.005) + " to "
                + Figures.plain(index.percentile(0.5).value(), 0.005) + " in the middle future ("
                + Figures.plain(index.percentile(0.1).value(), 0.005) + " to "
                + Figures.plain(index.percentile(0.9).value(), 0.005) + " in 80% of futures); of it "
                + Figures.plain(works.percentile(0.5).value(), 0.005) + " works.";
    }

    /** Which sequences the best one can be told from: it must be better in at least 90% of futures. */
    private static String ranking(JourneyLens at, int best) {
        if (at.sequences().size() < 2) {
            return "Only one sequence was simulated.";
        }
        double[] worth = at.cash().presentValue(at.lens().contract(), best);
        List<String> alike = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        for (int course : at.sequences()) {
            if (course == best) {
                continue;
            }
            double[] other = at.cash().presentValue(at.lens().contract(), course);
            int better = 0;
            for (int trial = 0; trial < worth.length; trial++) {
                better += worth[trial] > other[trial] ? 1 : 0;
            }
            (better >= 0.9 * worth.length ? behind : alike).add(at.title(course));
        }
        String text = alike.isEmpty()
                ? ""
                : at.title(best) + " cannot be told apart from " + String.join(" or ", alike)
                        + ": it is better in fewer than 9 of 10 futures. ";
        return behind.isEmpty()
                ? text.strip()
                : text + at.title(best) + " is better than " + String.join(" and ", behind)
                        + " in at least 9 of 10 futures.";
    }
}
