package io.bundlecast.reading;

import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.schema.Unit;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out the fields of an episode line that may be stated in another way: weights by the base rate, cases by population, types without cases. */
final class EpisodeResolution {

    private final @Nullable Mapping hospital;
    private final boolean stated;
    private final @Nullable Reading baseRate;
    private final @Nullable Mapping population;
    private final Map<Node, Reading> readings;
    private final Problems problems;

    EpisodeResolution(Mapping scenario, Map<Node, Reading> readings, Problems problems) {
        this.hospital = scenario.mapping("hospital");
        Node rate = hospital == null ? null : hospital.get("baseRate");
        this.stated = rate != null;
        this.baseRate = rate == null ? null : readings.get(rate);
        this.population = scenario.mapping("population");
        this.readings = readings;
        this.problems = problems;
    }

    void resolve(String id, Mapping line) {
        Mapping types = line.mapping("types");
        if (types == null) {
            return;
        }
        boolean some = types.fields()
                .values()
                .removeIf(type -> type.value() instanceof Mapping fields && isZero(fields.get("cases")));
        if (some) {
            dealAnew(types);
        }
        for (Map.Entry<String, Field> type : types.fields().entrySet()) {
            if (type.getValue().value() instanceof Mapping fields) {
                price(fields);
                if ("".equals(fields.text("msDrg")) && type.getKey().matches("\\d{1,3}")) {
                    fields.put("msDrg", fields.place(), new Scalar(fields.place(), type.getKey(), true));
                }
            }
        }
        new CaseCount(population, readings, problems).resolve(id, line, types);
    }

    private boolean isZero(@Nullable Node cases) {
        Reading reading = cases == null ? null : readings.get(cases);
        return reading != null && reading.assumption().base() == 0;
    }

    /** When types are left out, the others take up their share. */
    private void dealAnew(Mapping types) {
        double sum = 0;
        for (Field type : types.fields().values()) {
            Reading share = share(type);
            sum += share == null ? 0 : share.assumption().base();
        }
        for (Field type : types.fields().values()) {
            Reading share = share(type);
            if (share != null && sum > 0) {
                Assumption was = share.assumption();
                Node node = new Scalar(type.key(), "", false);
                ((Mapping) type.value()).put("share", type.key(), node);
                readings.put(
                        node,
                        new Reading(
                                new Assumption(new Constant(was.base() / sum), was.mark(), was.source()), Unit.SHARE));
            }
        }
    }

    private @Nullable Reading share(Field type) {
        return type.value() instanceof Mapping fields && fields.has("share") ? readings.get(fields.get("share")) : null;
    }

    private void price(Mapping type) {
        Node weight = type.get("weight");
        Mapping anchor = type.mapping("anchor");
        if (weight == null || anchor != null && anchor.has("mean")) {
            return;
        }
        Reading read = readings.get(weight);
        if (baseRate == null && !stated && hospital != null) {
            problems.add(
                    hospital.place(),
                    "The hospital lacks 'baseRate', by which the weights of the catalogue's MS-DRGs are paid.",
                    "For example 'baseRate: 7420'.");
        }
        Mapping priced = anchor == null ? new Mapping(type.place()) : anchor.copy();
        Node mean = new Scalar(weight.place(), "", false);
        priced.put("mean", weight.place(), mean);
        type.put("anchor", weight.place(), priced);
        if (read != null && baseRate != null) {
            readings.put(mean, priced(read.assumption(), baseRate.assumption().base()));
        }
    }

    private static Reading priced(Assumption weight, double rate) {
        String source = weight.source().isEmpty()
                ? ""
                : "weight " + NumberText.plain(weight.base()) + " (" + weight.source() + ") x base rate";
        boolean certain = weight.quantity().isCertain();
        return new Reading(
                new Assumption(
                        certain
                                ? new Constant(NumberText.toTheCent(weight.base() * rate))
                                : weight.quantity().scaled(rate),
                        weight.mark() == Mark.SOURCED ? Mark.DERIVED : weight.mark(),
                        source),
                Unit.MONEY);
    }
}
