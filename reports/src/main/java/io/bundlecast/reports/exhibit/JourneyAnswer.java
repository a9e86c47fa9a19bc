package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** The answer to a board on a journey, before any picture: whether it pays, when, what it takes, and what cannot be told apart. */
final class JourneyAnswer {

    private static final double CLEARLY_LESS = 0.05;

    private JourneyAnswer() {}

    /** Whether the best sequence pays, as one sentence. */
    static String headline(JourneyLens at) {
        int best = best(at);
        Summary value = at.presentValue(best);
        int sequences = at.sequences().size();
        String among = at.title(best) + ", on average the " + (value.mean().value() > 0 ? "best" : "least costly")
                + " of " + sequences + " sequences" + (alike(at, best).isEmpty() ? "," : " though not clearly,");
        return worth(at, sequences == 1 ? at.title(best) : among, value.mean()) + " over "
                + at.years().years() + " years under " + at.lens().contractName() + "; it does not pay in "
                + futures(value.probabilityBelow(0)) + ".";
    }

    /** The same in few words, for a picture. */
    static String title(JourneyLens at) {
        int best = best(at);
        Summary value = at.presentValue(best);
        return worth(at, at.title(best), value.mean()) + " over " + at.years().years() + " years, and does not pay in "
                + futures(value.probabilityBelow(0));
    }

    /** Such as {@code Cohesion first costs $2.1M more than it brings the network}. */
    static String worth(JourneyLens at, String subject, Estimate mean) {
        String party = Parties.owner(at.lens().result().party());
        String size = Unit.DOLLARS.text(Math.abs(mean.value()), mean.standardError());
        return subject
                + (mean.value() > 0
                        ? " brings " + party + " " + size + " more than it costs"
                        : " costs " + size + " more than it brings " + party);
    }

    private static String futures(Estimate share) {
        return share.value() == 1 ? "any simulated future" : Unit.PROBABILITY.text(share) + " of futures";
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
        String less = less(at, best);
        if (!less.isEmpty()) {
            sentences.add(less);
        }
        sentences.add(ranking(at, best));
        sentences.addAll(new JourneyScope(at).sentences(best));
        JourneyPrices prices = new JourneyPrices(at);
        if (prices.isShown()) {
            sentences.add(prices.sentence(best));
        }
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
        return text + "; by the end of year " + at.years().years() + " it has "
                + (chance == 1
                        ? "come back in no simulated future."
                        : "not come back in " + Figures.chance(chance, 0.01) + " of futures.");
    }

    private static String index(JourneyLens at, int best) {
        int last = at.years().years();
        Summary index = Summary.of(at.years().column(CourseMeasure.INDEX, best, last));
        Summary works = Summary.of(at.years().column(CourseMeasure.REALISED_INDEX, best, last));
        double now = at.mean(CourseMeasure.INDEX, at.years().shape().present(), 1);
        return "The integration index goes from " + Figures.plain(now, 0.005) + " to "
                + Figures.plain(index.percentile(0.5).value(), 0.005) + " in the middle future ("
                + Figures.plain(index.percentile(0.1).value(), 0.005) + " to "
                + Figures.plain(index.percentile(0.9).value(), 0.005)
                + " in 80% of futures); the index of what works, given cohesion and buy-in, is "
                + Figures.plain(works.percentile(0.5).value(), 0.005) + ".";
    }

    /** A warning where the best sequence is the best because it builds less than another; else empty. */
    private static String less(JourneyLens at, int best) {
        int most = best;
        for (int course : at.sequences()) {
            most = end(at, course) > end(at, most) ? course : most;
        }
        if (at.presentValue(best).mean().value() >= 0 || end(at, most) - end(at, best) < CLEARLY_LESS) {
            return "";
        }
        return at.title(best) + " costs least because it builds least: " + at.title(most) + " ends at an index of "
                + Figures.plain(end(at, most), 0.005) + " in the middle future.";
    }

    private static double end(JourneyLens at, int course) {
        return at.middle(CourseMeasure.INDEX, course, at.years().years());
    }

    /** The sequences that the best one cannot be told from. */
    private static List<String> alike(JourneyLens at, int best) {
        double[] worth = at.cash().presentValue(at.lens().contract(), best);
        List<String> alike = new ArrayList<>();
        for (int course : at.sequences()) {
            double[] other = at.cash().presentValue(at.lens().contract(), course);
            if (course != best && PairedDifference.of(worth, other).low().value() <= 0) {
                alike.add(at.title(course));
            }
        }
        return alike;
    }

    /** Which sequences the best one can be told from: it must be ahead in 19 futures of 20. */
    private static String ranking(JourneyLens at, int best) {
        if (at.sequences().size() < 2) {
            return "Only one sequence was simulated.";
        }
        List<String> alike = alike(at, best);
        List<String> behind = at.sequences().stream()
                .filter(course -> course != best)
                .map(at::title)
                .filter(title -> !alike.contains(title))
                .toList();
        String text = alike.isEmpty()
                ? ""
                : at.title(best) + " cannot be told apart from " + String.join(" or ", alike)
                        + ": the interval of 90% of futures for the difference of their present values holds zero. ";
        return behind.isEmpty()
                ? text.strip()
                : text + at.title(best) + " is better than " + String.join(" and ", behind)
                        + " in at least 19 futures of 20.";
    }
}
