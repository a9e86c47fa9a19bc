package io.bundlecast.oracle;

import io.bundlecast.random.AddressedStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One result of others, and how near the engine comes to it. */
record OracleCase(
        String id, String title, String source, String checked, JsonNode model, String simulate, List<Ask> asks) {
    private static final int TRIALS = 100_000;

    /** How far one figure is off. */
    record Miss(Ask ask, double difference) {
        double share() {
            return difference / ask.within();
        }
    }

    static JsonNode document() {
        try (InputStream in = OracleCase.class.getResourceAsStream("/oracles/cases.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<OracleCase> all() {
        List<OracleCase> cases = new ArrayList<>();
        for (JsonNode node : document().get("cases")) {
            List<Ask> asks = new ArrayList<>();
            node.get("asks").forEach(ask -> asks.add(Ask.of(ask)));
            cases.add(new OracleCase(
                    node.get("id").asString(),
                    node.get("title").asString(),
                    node.get("source").asString(),
                    node.get("checked").asString(),
                    node.get("model"),
                    node.path("simulate").asString(""),
                    asks));
        }
        return cases;
    }

    /** The figure that is worst in relation to what is allowed. */
    Miss worst() {
        Model answers = Models.of(model);
        Miss worst = null;
        for (Ask ask : asks) {
            Miss miss = new Miss(ask, Math.abs(answers.answer(ask) - ask.value()));
            if (worst == null || !(miss.share() <= worst.share())) {
                worst = miss;
            }
        }
        return worst;
    }

    boolean isDrawn() {
        return !simulate.isEmpty();
    }

    /** The drawn mean less the known value, in standard errors. */
    double z() {
        Ask ask =
                asks.stream().filter(a -> a.what().equals(simulate)).findFirst().orElseThrow();
        Model drawn = Models.of(model);
        AddressedStream stream = new AddressedStream();
        long address = AddressedStream.address(2027, id);
        double sum = 0;
        double squares = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            stream.reset(address, trial);
            double score = drawn.score(ask, drawn.draw(stream)) - ask.value();
            sum += score;
            squares += score * score;
        }
        double mean = sum / TRIALS;
        return mean / Math.sqrt((squares / TRIALS - mean * mean) / TRIALS);
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
