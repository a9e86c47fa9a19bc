package io.bundlecast.scenarios;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Mean and variance of the payer's spend on one episode, by the definition of the mixture and without drawing anything.
 *
 * <p>Within a risk stratum of need n: anchor + professional + other + n x (amount of the place of discharge) + Bernoulli(n x rate) x readmission
 * + Bernoulli(n x rate) x complication, all independent. Strata are then mixed by their shares, and types by theirs.
 *
 * @param parts expected dollars by part of the spend, and the chance of a readmission as {@code rate} */
record EpisodeMoments(double mean, double variance, Map<String, Double> parts) {

    /** Part of a mixture. */
    record Weighted(double weight, EpisodeMoments moments) {}

    /** Mean and second moment. */
    private record Amount(double mean, double square) {

        double variance() {
            return square - mean * mean;
        }

        Amount with(double chance) {
            return new Amount(chance * mean, chance * square);
        }
    }

    double cv() {
        return Math.sqrt(variance) / mean;
    }

    double part(String name) {
        return parts.get(name);
    }

    double partShare(String name) {
        return parts.get(name) / mean;
    }

    static EpisodeMoments of(Entry entry, String type) {
        Amount fixed = sum(anchor(entry, type), amount(entry, type, "professional"), amount(entry, type, "other"));
        Amount places = places(entry, type);
        Amount readmission = amount(entry, type, "readmission", "payment");
        Amount complication = amount(entry, type, "complication", "payment");
        double returns = entry.value(type, "readmission", "rate");
        double complicates = entry.value(type, "complication", "rate");
        double shares = 0;
        double needs = 0;
        for (JsonNode stratum : entry.line().path("riskStrata")) {
            shares += Entry.number(stratum.path("share"));
            needs += Entry.number(stratum.path("share")) * Entry.number(stratum.path("need"));
        }
        double mean = 0;
        double square = 0;
        for (JsonNode stratum : entry.line().path("riskStrata")) {
            double share = Entry.number(stratum.path("share")) / shares;
            double need = Entry.number(stratum.path("need")) / (needs / shares);
            Amount postAcute = new Amount(need * places.mean(), need * need * places.square());
            Amount spend = sum(
                    sum(fixed, postAcute, readmission.with(Math.min(1, need * returns))),
                    complication.with(Math.min(1, need * complicates)),
                    new Amount(0, 0));
            mean += share * spend.mean();
            square += share * spend.square();
        }
        return new EpisodeMoments(mean, square - mean * mean, parts(entry, type));
    }

    static EpisodeMoments mixture(List<Weighted> episodes) {
        double weights = 0;
        double mean = 0;
        double square = 0;
        Map<String, Double> parts = new TreeMap<>();
        for (Weighted episode : episodes) {
            EpisodeMoments moments = episode.moments();
            weights += episode.weight();
            mean += episode.weight() * moments.mean();
            square += episode.weight() * (moments.variance() + moments.mean() * moments.mean());
            moments.parts().forEach((name, value) -> parts.merge(name, episode.weight() * value, Double::sum));
        }
        double total = weights;
        parts.replaceAll((name, value) -> value / total);
        return new EpisodeMoments(mean / total, square / total - mean / total * (mean / total), parts);
    }

    private static Amount anchor(Entry entry, String type) {
        return lognormal(entry.anchor(type), entry.value(type, "anchor", "cv"));
    }

    private static Amount amount(Entry entry, String type, String... path) {
        return lognormal(entry.value(type, with(path, "mean")), entry.value(type, with(path, "cv")));
    }

    private static Amount lognormal(double mean, double cv) {
        return new Amount(mean, mean * mean * (1 + cv * cv));
    }

    /** The first place of care after the anchor. */
    private static Amount places(Entry entry, String type) {
        double mean = 0;
        double square = 0;
        for (String place : List.of("irf", "snf", "homeHealth", "home")) {
            Amount amount = amount(entry, type, "postAcute", place);
            mean += share(entry, type, place) * amount.mean();
            square += share(entry, type, place) * amount.square();
        }
        return new Amount(mean, square);
    }

    static double share(Entry entry, String type, String place) {
        if (!place.equals("home")) {
            return entry.value(type, "postAcute", place + "Share");
        }
        return 1 - share(entry, type, "irf") - share(entry, type, "snf") - share(entry, type, "homeHealth");
    }

    /** The sum of independent amounts. */
    private static Amount sum(Amount a, Amount b, Amount c) {
        double mean = a.mean() + b.mean() + c.mean();
        return new Amount(mean, a.variance() + b.variance() + c.variance() + mean * mean);
    }

    private static Map<String, Double> parts(Entry entry, String type) {
        Map<String, Double> parts = new TreeMap<>();
        parts.put("anchor", entry.anchor(type));
        parts.put("professional", entry.value(type, "professional", "mean"));
        parts.put("other", entry.value(type, "other", "mean"));
        for (String place : List.of("irf", "snf", "homeHealth", "home")) {
            parts.put(place, share(entry, type, place) * entry.value(type, "postAcute", place, "mean"));
        }
        double rate = entry.value(type, "readmission", "rate");
        parts.put("rate", rate);
        parts.put("readmission", rate * entry.value(type, "readmission", "payment", "mean"));
        parts.put(
                "complication",
                entry.value(type, "complication", "rate") * entry.value(type, "complication", "payment", "mean"));
        return parts;
    }

    private static String[] with(String[] path, String last) {
        String[] longer = java.util.Arrays.copyOf(path, path.length + 1);
        longer[path.length] = last;
        return longer;
    }
}
