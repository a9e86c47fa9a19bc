package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor with a calculator: what {@code explain} prints is enough to find every amount of the statement again, to the cent. */
final class AuditTest {

    private static final Path SCENARIOS = Session.PROJECT.resolve("scenarios");
    private static final String JOINTS = "joint-replacement-contracts.yaml";
    private static final String DIABETES = "diabetes-network.yaml";

    /** A printed statement: amounts by the title of their line, other numbers by their name. */
    private record Paper(Map<String, Double> lines, Map<String, Double> numbers) {

        static Paper of(String scenario, String contract, int trial) {
            Session session = Session.of(
                    "explain", SCENARIOS.resolve(scenario), "--contract", contract, "--trial", Integer.toString(trial));
            assertThat(session.exitCode()).as(session.err()).isZero();
            return new Paper(
                    found("(?m)^ {1,3}\\d+  (\\S.*?) {2,}(-?[\\d,.]+)$", session.out()),
                    found("(?m)^ {6}(\\S.*?) {2,}(-?[\\d,.]+)$", session.out()));
        }

        private static Map<String, Double> found(String pattern, String text) {
            Map<String, Double> numbers = new LinkedHashMap<>();
            Matcher line = Pattern.compile(pattern).matcher(text);
            while (line.find()) {
                numbers.putIfAbsent(line.group(1), Double.valueOf(line.group(2).replace(",", "")));
            }
            return numbers;
        }

        double number(String name) {
            return numbers.getOrDefault(name, 0.0);
        }

        /** The sum of a figure over all lines or types of a group. */
        double sum(String group, String figure) {
            return numbers.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(group + ".")
                            && each.getKey().endsWith("." + figure))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }

        Set<String> types() {
            Set<String> types = new TreeSet<>();
            numbers.keySet().stream()
                    .filter(name -> name.startsWith("episodes."))
                    .forEach(name -> types.add(name.substring("episodes.".length(), name.lastIndexOf('.'))));
            return types;
        }

        double of(String type, String figure) {
            return number("episodes." + type + "." + figure);
        }

        double fixed(String name, String type) {
            return number(name + ", " + type.replace('.', ' '));
        }

        void says(String title, double amount) {
            assertThat(lines.get(title)).as(title).isNotNull().isCloseTo(amount, offset(0.015));
        }
    }

    @Test
    void findsComprehensiveCareForJointReplacementAgain() {
        for (int trial = 0; trial < 4; trial++) {
            Paper paper = Paper.of(JOINTS, "cjr", trial);
            double price = 0;
            double spend = 0;
            double after = 0;
            double allowed = 0;
            for (String type : paper.types()) {
                double episodes = paper.of(type, "episodes");
                double late = paper.of(type, "deaths") - paper.of(type, "admissions") + episodes;
                double kept = episodes == 0 ? 1 : 1 - Math.max(0, late) / episodes;
                price += kept * paper.of(type, "riskWeight") * paper.fixed("Price of an episode before discount", type);
                spend += kept * paper.of(type, "cappedSpend");
                after += paper.of(type, "postEpisodeSpend");
                allowed += episodes * paper.fixed("Allowed post-episode spending of an episode", type);
            }
            double trend = paper.number("region.trendRatio");
            double target = price * trend * paper.number("region.caseMixRatio");
            paper.says("Target before discount", target);
            paper.says("Spend", spend);
            double score = 10 * points(paper, "tha-tka-complications") + 8 * points(paper, "hcahps") + 2;
            String category =
                    score > 15 ? "excellent" : score >= 6.9 ? "good" : score >= 5 ? "acceptable" : "below-acceptable";
            double gain = target * (1 - paper.number("discount.reconciliation." + category)) - spend;
            double loss = Math.min(0, target * (1 - paper.number("discount.repayment." + category)) - spend);
            double limit = 0.2 * target;
            double net =
                    Math.max(-limit, Math.min(limit, gain >= 0 ? gain : loss)) - Math.max(0, after - trend * allowed);
            paper.says("Net payment to the hospital", net);
        }
    }

    private static double points(Paper paper, String measure) {
        double percentile = Math.min(90, paper.number("quality." + measure));
        return percentile < 30 ? 0 : paper.number("points.share." + 10 * (int) (percentile / 10));
    }

    @Test
    void findsBpciAdvancedAgain() {
        for (int trial = 0; trial < 4; trial++) {
            Paper paper = Paper.of(JOINTS, "bpci", trial);
            double trend = paper.number("region.trendRatio");
            double correction = Math.max(0.95, Math.min(1.05, trend));
            double target = 0;
            double spend = 0;
            double charge = 0;
            for (String type : paper.types()) {
                target += correction
                        * paper.of(type, "riskWeight")
                        * paper.fixed("Price of an episode before discount", type)
                        * (1 - paper.fixed("Discount d", type));
                spend += paper.of(type, "cappedSpend");
                charge += paper.of(type, "postEpisodeSpend")
                        - trend
                                * paper.of(type, "episodes")
                                * paper.fixed("Allowed post-episode spending of an episode", type);
            }
            double score = (paper.number("quality.hwr") + paper.number("quality.tha-tka-complications")) / 2;
            double amount = target - spend;
            double adjusted = amount * (1 - 0.1 * (amount >= 0 ? 1 - score / 100 : score / 100));
            paper.says("Target", target);
            paper.says(
                    "Net payment to the hospital",
                    Math.max(-0.2 * target, Math.min(0.2 * target, adjusted)) - Math.max(0, charge));
        }
    }

    @Test
    void findsTheAlternativeQualityContractAgain() {
        double[][] gates = {
            {.7, .75, .8, .85, .9},
            {.62, .67, .72, .77, .82},
            {.55, .6, .65, .7, .76},
            {.45, .5, .55, .6, .66},
            {.8, .84, .87, .9, .93}
        };
        String[] measures = {"a1c-up-to-9", "blood-pressure", "eye-exam", "ldl-below-100", "nephropathy"};
        for (int trial = 0; trial < 4; trial++) {
            Paper paper = Paper.of(DIABETES, "aqc-2011", trial);
            double weights = 0;
            double points = 0;
            for (int i = 0; i < measures.length; i++) {
                double weight = paper.number("Weight of " + measures[i]);
                weights += weight;
                points += weight * gated(paper.number("chronicRates.diabetes." + measures[i]), gates[i]);
            }
            double score = points / weights;
            double difference = paper.sum("chronic", "presentLimitedSpend") - paper.sum("chronic", "limitedSpend");
            double moved = .6 * (score - 1) / 4;
            double share = Math.max(.2, Math.min(.8, difference > 0 ? .2 + moved : .8 - moved));
            paper.says("Surplus or deficit", difference);
            paper.says("Settlement of surplus or deficit", share * difference);
            paper.says(
                    "Payment for quality",
                    paper.number("aqc.quality-payment") * score / 5 * 12 * paper.sum("chronic", "members"));
        }
    }

    private static double gated(double rate, double[] gates) {
        int passed = 0;
        while (passed < 5 && rate >= gates[passed]) {
            passed++;
        }
        return passed == 0 || passed == 5
                ? passed
                : passed + (rate - gates[passed - 1]) / (gates[passed] - gates[passed - 1]);
    }

    @Test
    void findsPrometheusAndTheCareGroupAgain() {
        for (int trial = 0; trial < 4; trial++) {
            Paper paper = Paper.of(DIABETES, "prometheus", trial);
            double budget =
                    paper.sum("chronic", "presentRelevantSpend") + paper.sum("chronic", "presentComplicationSpend");
            double surplus = budget - paper.sum("chronic", "relevantSpend") - paper.sum("chronic", "complicationSpend");
            double score = .7 / 3 * rates(paper, "a1c-up-to-9", "ldl-below-100", "blood-pressure")
                    + .3 / 3 * rates(paper, "eye-exam", "nephropathy", "a1c-tested");
            double released = Math.max(0, Math.min(1, (score - .5) / .35));
            paper.says("Release of the withhold", released * .1 * budget);
            paper.says("Surplus kept or deficit repaid", surplus < 0 ? .5 * surplus : score >= .5 ? surplus : 0);
            Paper group = Paper.of(DIABETES, "care-group", trial);
            double routine = group.sum("chronic", "routineSpend");
            double part = routine / (routine + group.sum("chronic", "drugSpend"));
            group.says("Subcontracts", .95 * part * group.sum("chronic", "relevantSpend"));
            group.says(
                    "Annual fee",
                    part * group.sum("chronic", "presentRelevantSpend") + 50 * group.sum("chronic", "members"));
        }
    }

    private static double rates(Paper paper, String... measures) {
        double sum = 0;
        for (String measure : measures) {
            sum += paper.number("chronicRates.diabetes." + measure);
        }
        return sum;
    }

    @Test
    void findsTheFirstFillPoolAgain() {
        for (String contract : new String[] {"net-cost", "generic-rate"}) {
            Paper paper = Paper.of("generic-first-fill.yaml", contract, 5);
            boolean netCost = contract.equals("net-cost");
            double starts = paper.sum("firstFills", "starts");
            double waived = paper.sum("firstFills", "waivedCopays");
            double cost = paper.sum("firstFills", "paid")
                    - paper.sum("firstFills", "copays")
                    - paper.sum("firstFills", "rebates")
                    + waived;
            double generic = paper.sum("firstFills", "genericFills");
            double fills = generic + paper.sum("firstFills", "brandFills");
            double gaps = 0;
            for (String drugs : new String[] {"statin", "ace-arb", "oral-diabetes", "ppi", "ssri"}) {
                String of = "firstFills.generics." + drugs + ".";
                gaps += (paper.number(of + "brandFills") + paper.number(of + "genericFills"))
                        * paper.number("Net brand price less generic price, generics " + drugs);
            }
            double points = generic / fills - paper.number("Expected generic dispensing rate");
            double gross = netCost
                    ? starts * paper.number("Expected drug cost of a start") - cost
                    : points > paper.number("corridor") ? points * gaps : 0;
            double net = gross - 10 * paper.sum("firstFills", "conversions") - 12_000 - (netCost ? 0 : waived);
            paper.says("Gross saving", gross);
            paper.says("Pharmacy's share of the pool", .15 * Math.max(0, net));
        }
    }

    @Test
    void findsSharedSavingsAgain(@TempDir Path place) throws IOException {
        Path scenario = Files.writeString(place.resolve("shared.yaml"), """
                extends: %s
                contracts:
                  aco:
                    kind: shared-savings
                    track: enhanced
                    year: 2026
                    stopLoss: 150000
                    quality: {memberMeasures: [a1c-up-to-9, blood-pressure]}
                """.formatted(SCENARIOS.resolve(DIABETES)));
        int shared = 0;
        for (int trial = 0; trial < 6; trial++) {
            Paper paper = Paper.of(scenario.toString(), "aco", trial);
            double update = 1 + paper.number("trend.weight") * (paper.number("region.trendRatio") - 1);
            double benchmark = update * paper.sum("chronic", "presentLimitedSpend");
            double savings = benchmark - paper.sum("chronic", "limitedSpend");
            double counted = Math.abs(savings) < 0.02 * benchmark ? 0 : savings;
            double score = 50 * rates(paper, "a1c-up-to-9", "blood-pressure");
            double lost = Math.max(.4, Math.min(.75, 1 - .75 * score / 100));
            double settled = (counted > 0 ? .75 : lost) * counted;
            double kept = Math.max(-.15 * benchmark, Math.min(.2 * benchmark, settled));
            paper.says("Benchmark", benchmark);
            paper.says("Gain or loss after risk terms", kept);
            shared += counted != 0 ? 1 : 0;
        }
        assertThat(shared).isPositive();
    }
}
