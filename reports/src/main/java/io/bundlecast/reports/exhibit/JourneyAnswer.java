package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.Criteria;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The answer to a board on a journey, before any picture: whether it pays, when, what it takes, and what cannot be told apart. */
final class JourneyAnswer {

    private static final double CLEARLY_LESS = 0.05;

    private JourneyAnswer() {}

    /** Whether the best sequence pays, as one sentence. */
    static String headline(JourneyLens at) {
        int best = best(at);
        Summary value = at.presentValue(best);
        boolean pays = value.mean().value() > 0;
        Estimate loses = value.probabilityBelow(0);
        int sequences = at.sequences().size();
        String subject = sequences == 1
                ? at.title(best)
                : at.title(best) + ", on average the " + (pays ? "best" : "least costly") + " of " + sequences
                        + " sequences,";
        String verdict =
                pays ? "It pays on average: " : "It does not pay" + (loses.value() < 1 ? " on average: " : ": ");
        return verdict + worth(at, subject, value.mean()) + " over "
                + at.years().years() + " years under "
                + at.lens().contractName()
                + (pays ? "; it does not pay in " + futures(loses) : ", and pays in " + futuresThatPay(loses)) + ".";
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

    private static String futuresThatPay(Estimate loses) {
        return loses.value() == 1
                ? "no simulated future"
                : Unit.PROBABILITY.text(1 - loses.value(), loses.standardError()) + " of futures";
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
        sentences.add(cost(at, best));
        sentences.add(people(at, best));
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
        Arrays.sort(payback);
        double never = Arrays.stream(payback).filter(Double::isInfinite).count() / (double) payback.length;
        double middle = payback[payback.length / 2];
        String back = Double.isFinite(middle) && middle > 0
                ? "it has come back by the end of year " + Figures.plain(middle, 1) + " in the middle future, and "
                : "";
        String text = "Cash is lowest at " + Unit.DOLLARS.text(trough.percentile(0.5))
                + " in the middle future, and at " + Unit.DOLLARS.text(trough.percentile(0.1)) + " or lower in 1 of 10";
        return text + "; " + back + "by the end of year " + at.years().years()
                + (back.isEmpty() ? " it has " : " ")
                + (never == 1
                        ? "come back in no simulated future."
                        : "not come back in " + Figures.chance(never, 0) + " of futures.");
    }

    /** What the journey costs, and the two largest parts of it, beside what care and contract bring. */
    private static String cost(JourneyLens at, int best) {
        double error = at.presentValue(best).mean().standardError();
        List<JourneyWorth> parts = JourneyWorth.parts(at, best);
        List<JourneyWorth> costs = parts.stream()
                .filter(JourneyWorth::isCost)
                .sorted(Comparator.comparingDouble(JourneyWorth::dollars))
                .toList();
        double spent = -costs.stream().mapToDouble(JourneyWorth::dollars).sum();
        double brought = at.presentValue(best).mean().value() + spent;
        String largest = costs.stream()
                .limit(2)
                .filter(part -> part.dollars() < 0)
                .map(part -> "\u201c" + part.title() + "\u201d, " + Unit.DOLLARS.text(-part.dollars(), error))
                .collect(Collectors.joining(", and "));
        String from = new JourneyPrices(at).isShown() ? "care, contract and price" : "care and contract";
        return "On average it costs " + Unit.DOLLARS.text(spent, error)
                + (costs.size() > 2 ? " (its largest parts: " + largest + ")" : "") + ", and " + from
                + (brought < 0 ? " take another " : " bring ")
                + Unit.DOLLARS.text(Math.abs(brought), error)
                + "; all are present values against staying as today.";
    }

    /** Who leaves because of the criteria for participation, and who has to be found. */
    private static String people(JourneyLens at, int best) {
        CourseAverages averages = at.averages(best);
        Criteria criteria = averages == null ? null : averages.criteria();
        double hires = at.total(CourseMeasure.HIRES, best);
        double more = hires - at.total(CourseMeasure.HIRES, at.years().shape().present());
        String hired = "the network hires " + Figures.plain(hires, 1) + " in "
                + at.years().years() + " years, " + Figures.plain(Math.abs(more), 1) + (more < 0 ? " fewer" : " more")
                + " than when staying as today.";
        if (criteria == null) {
            double excluded = at.total(CourseMeasure.EXCLUDED, best);
            return (excluded == 0
                            ? "No criterion for participation excludes a physician within the horizon; "
                            : "The criteria for participation exclude " + Figures.plain(excluded, 1) + " physicians; ")
                    + hired;
        }
        return "Of " + Figures.plain(criteria.start(), 1) + " physicians today "
                + Figures.plain(criteria.start() - criteria.bound(), 1)
                + " retire or leave by themselves before the criteria for participation fall due at the end of year "
                + criteria.year() + ", and " + Figures.plain(criteria.excluded(), 1)
                + " are then excluded for missing one ("
                + Figures.percent(criteria.excluded() / criteria.bound(), 0.01) + " of those asked); " + hired;
    }

    private static String index(JourneyLens at, int best) {
        int last = at.years().years();
        Summary index = Summary.of(at.years().column(CourseMeasure.INDEX, best, last));
        Summary works = Summary.of(at.years().column(CourseMeasure.REALISED_INDEX, best, last));
        double now = at.mean(CourseMeasure.INDEX, at.years().shape().present(), 1);
        return "Along " + at.title(best) + " the integration index goes from " + Figures.plain(now, 0.005) + " to "
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
