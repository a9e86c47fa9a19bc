package io.bundlecast.simulation.trial;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Settlement;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.experience.Measure;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.ledger.Statement;
import io.bundlecast.ledger.Statement.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** The figures of one year by their names, such as {@code episodes.joints.470.spend}: everything that a contract can count.
 *
 * <p>Each name leads to the place in the experience where contracts read the figure. */
public final class YearFigures {

    /** One figure.
     *
     * @param path its name: the groups that it stands in and its own word, joined by dots
     * @param kind what values it may take */
    public record Figure(String path, Kind kind, DoubleSupplier value, DoubleConsumer set) {

        /** The type, line or class that it is a figure of, such as {@code joints.470}, whatever it counts. */
        String cell() {
            int first = path.indexOf('.');
            int last = path.lastIndexOf('.');
            return first == last ? "" : path.substring(first + 1, last);
        }
    }

    /** What values a figure may take. */
    public enum Kind {
        /** Dollars or a count. */
        AMOUNT(0, 1e15),
        /** A scaled quality score. */
        SCORE(0, 100),
        /** A fraction of 1. */
        SHARE(0, 1),
        /** What was realized over what was forecast. */
        RATIO(0.1, 10);

        private final double least;
        private final double greatest;

        Kind(double least, double greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        public double least() {
            return least;
        }

        public double greatest() {
            return greatest;
        }
    }

    /** Steps large and small, up and down, so that what only counts beyond a threshold shows too. */
    private static final double[] STEPS = {1e-3, 1, 1e4, 1e9, -1, -1e9};

    private final Experience experience;
    private final Map<String, Figure> byPath = new LinkedHashMap<>();

    /** @param markets of all contracts that are to settle the year; they share cells and quality measures
     * @param experience of the same cells, caps and quality measures */
    public YearFigures(List<Market> markets, Experience experience) {
        this.experience = experience;
        Market any = markets.get(0);
        for (int cell = 0; cell < any.cells().size(); cell++) {
            episodes(markets, any.cells().get(cell), cell);
        }
        for (int i = 0; i < any.qualityMeasures().size(); i++) {
            quality(any.qualityMeasures().get(i), i);
        }
        for (int line = 0; line < any.members().cells().size(); line++) {
            members(markets, any.members().cells().get(line).line(), line);
        }
        for (int i = 0; i < any.members().rates().size(); i++) {
            MemberRate rate = any.members().rates().get(i);
            int at = i;
            add(
                    "chronicRates." + rate.line() + "." + rate.measure(),
                    Kind.SHARE,
                    () -> experience.memberRate(at),
                    share -> experience.setMemberRate(at, share));
        }
        for (int i = 0; i < any.fills().classes().size(); i++) {
            DrugClassMarket drug = any.fills().classes().get(i);
            String name = drug.line() + "." + drug.drugClass() + ".";
            columns("firstFills." + name, FillMeasure.values(), experience.fills(), i);
            columns("usualFills." + name, FillMeasure.values(), experience.usualFills(), i);
        }
        add(
                "region.trendRatio",
                Kind.RATIO,
                experience::regionalTrendRatio,
                ratio -> experience.setRegion(ratio, experience.regionalCaseMixRatio()));
        add(
                "region.caseMixRatio",
                Kind.RATIO,
                experience::regionalCaseMixRatio,
                ratio -> experience.setRegion(experience.regionalTrendRatio(), ratio));
    }

    private void episodes(List<Market> markets, EpisodeCell cell, int index) {
        String group = group(cell) + ".";
        for (Measure measure : Measure.values()) {
            add(
                    group + word(measure),
                    Kind.AMOUNT,
                    () -> experience.get(index, measure),
                    value -> experience.set(index, measure, value));
        }
        Market any = markets.get(0);
        int cap = markets.stream().mapToInt(Market::cap).max().orElse(Experience.UNCAPPED);
        if (cap != Experience.UNCAPPED && markets.size() == 1 && any.floor().cap() != Experience.UNCAPPED) {
            add(
                    group + "cappedSpend",
                    Kind.AMOUNT,
                    () -> any.countedSpend(experience, index),
                    value -> setCapped(
                            markets,
                            index,
                            experience.cappedSpend(index, cap) + value - any.countedSpend(experience, index)));
        } else if (cap != Experience.UNCAPPED) {
            add(
                    group + "cappedSpend",
                    Kind.AMOUNT,
                    () -> experience.cappedSpend(index, cap),
                    value -> setCapped(markets, index, value));
        }
    }

    private void setCapped(List<Market> markets, int cell, double value) {
        for (Market market : markets) {
            if (market.cap() != Experience.UNCAPPED) {
                experience.setCappedSpend(cell, market.cap(), value);
            }
        }
    }

    private void members(List<Market> markets, String line, int index) {
        columns("chronic." + line + ".", MemberMeasure.values(), experience.members(), index);
        int limit = markets.stream()
                .mapToInt(market -> market.members().limit())
                .max()
                .orElse(Experience.UNCAPPED);
        if (limit != Experience.UNCAPPED) {
            add(
                    "chronic." + line + ".limitedSpend",
                    Kind.AMOUNT,
                    () -> experience.limitedMemberSpend(index, limit),
                    value -> setLimited(markets, index, value, experience.presentLimitedMemberSpend(index, limit)));
            add(
                    "chronic." + line + ".presentLimitedSpend",
                    Kind.AMOUNT,
                    () -> experience.presentLimitedMemberSpend(index, limit),
                    value -> setLimited(markets, index, experience.limitedMemberSpend(index, limit), value));
        }
    }

    private void setLimited(List<Market> markets, int line, double spend, double presentSpend) {
        for (Market market : markets) {
            if (market.members().limit() != Experience.UNCAPPED) {
                experience.setLimitedMemberSpend(line, market.members().limit(), spend, presentSpend);
            }
        }
    }

    private <M extends Enum<M>> void columns(String group, M[] measures, Columns<M> columns, int index) {
        for (M measure : measures) {
            add(
                    group + word(measure),
                    Kind.AMOUNT,
                    () -> columns.get(index, measure),
                    value -> columns.set(index, measure, value));
        }
    }

    private void quality(QualityMeasure measure, int index) {
        add(
                "quality." + measure.id(),
                Kind.SCORE,
                () -> experience.qualityScore(index),
                score -> experience.setQuality(index, experience.qualityRate(index), score));
        add(
                "qualityRates." + measure.id(),
                Kind.SHARE,
                () -> experience.qualityRate(index),
                rate -> experience.setQuality(index, rate, experience.qualityScore(index)));
    }

    private void add(String path, Kind kind, DoubleSupplier value, DoubleConsumer set) {
        if (byPath.put(path, new Figure(path, kind, value, set)) != null) {
            throw new IllegalArgumentException("two figures are called " + path);
        }
    }

    /** The figures that a settlement counts: those that move a line of its statement where they are raised or lowered. */
    public List<Figure> counted(Settlement settlement) {
        List<Line> lines = lines(settlement);
        return byPath.values().stream()
                .filter(figure -> counts(settlement, figure, lines))
                .toList();
    }

    boolean counts(Settlement settlement, Figure figure, List<Line> lines) {
        double value = figure.value().getAsDouble();
        boolean counts = false;
        for (double step : STEPS) {
            double moved =
                    Math.max(figure.kind().least(), Math.min(figure.kind().greatest(), value + step));
            figure.set().accept(moved);
            counts |= !lines(settlement).equals(lines);
            figure.set().accept(value);
        }
        return counts;
    }

    List<Line> lines(Settlement settlement) {
        Statement statement = new Statement();
        settlement.settle(experience, statement);
        return statement.lines();
    }

    /** The group of an episode type's figures. */
    public static String group(EpisodeCell cell) {
        return "episodes." + cell.line() + "." + cell.type();
    }

    /** A measure's word in a name: {@code RISK_WEIGHT} is {@code riskWeight}. */
    public static String word(Enum<?> measure) {
        StringBuilder word = new StringBuilder();
        for (String part : measure.name().split("_", -1)) {
            word.append(word.isEmpty() ? part.charAt(0) : Character.toUpperCase(part.charAt(0)))
                    .append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        word.setCharAt(0, Character.toLowerCase(word.charAt(0)));
        return word.toString();
    }

    public Experience experience() {
        return experience;
    }

    /** All figures by name, in the order of the scenario. */
    public Map<String, Figure> byPath() {
        return byPath;
    }
}
