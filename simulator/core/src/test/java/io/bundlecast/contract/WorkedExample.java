package io.bundlecast.contract;

import io.bundlecast.care.QualityMeasure;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.integration.Driver;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import io.bundlecast.reading.ContractKinds;
import io.bundlecast.uncertainty.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One contract with one hospital year, typed in from a source, ready to settle. */
record WorkedExample(JsonNode node, ObjectMapper mapper) {

    Statement settle() {
        Statement statement = new Statement();
        Experience experience = experience();
        if (node.path("feeForService").asBoolean(false)) {
            FeeForService.baseline().settle(experience, statement);
        }
        terms().settlement(market()).settle(experience, statement);
        return statement;
    }

    private Contract terms() {
        return mapper.treeToValue(
                node.get("terms"), ContractKinds.OF.get(node.get("kind").asString()));
    }

    private Market market() {
        List<EpisodeCell> cells = new ArrayList<>();
        for (JsonNode cell : node.path("cells")) {
            String drg = cell.get("msDrg").asString();
            String specialty = cell.path("specialty").asString("orthopedics");
            boolean outpatient = cell.path("outpatient").asBoolean(false);
            cells.add(new EpisodeCell(
                    "line",
                    drg,
                    specialty,
                    cell.path("category").asString(""),
                    drg,
                    outpatient,
                    node.path("windowDays").asInt(30)));
        }
        Market likeTheRegion = new Market(
                cells,
                0,
                new double[cells.size()],
                numbers("benchmark"),
                numbers("postEpisodeBenchmark"),
                numbers("expectedEpisodes"),
                measures());
        fill(likeTheRegion.expected(), "expected");
        return new Market(
                cells,
                0,
                likeTheRegion.capAmounts(),
                likeTheRegion.floor(),
                likeTheRegion.regionalBenchmark(),
                likeTheRegion.regionalPostEpisodeSpend(),
                likeTheRegion.expectedEpisodes(),
                likeTheRegion.qualityMeasures(),
                FillMarket.NONE,
                members(),
                likeTheRegion.expected());
    }

    private double[] numbers(String field) {
        double[] numbers = new double[node.path("cells").size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = node.path("cells").get(i).path(field).asDouble(0);
        }
        return numbers;
    }

    /** One chronic line with its measures. */
    private MemberMarket members() {
        List<MemberRate> rates = new ArrayList<>();
        for (JsonNode rate : node.path("rates")) {
            rates.add(new MemberRate(
                    "line",
                    rate.get("id").asString(),
                    rate.path("outcome").asBoolean(false),
                    rate.get("rate").asDouble()));
        }
        return new MemberMarket(List.of(new MemberCell("line", 1)), rates, Experience.UNCAPPED);
    }

    private void fillMembers(Experience experience) {
        for (Map.Entry<String, JsonNode> entry : node.path("members").properties()) {
            experience
                    .members()
                    .set(
                            0,
                            MemberMeasure.valueOf(entry.getKey()),
                            entry.getValue().asDouble());
        }
        for (int i = 0; i < node.path("rates").size(); i++) {
            experience.setMemberRate(i, node.get("rates").get(i).get("rate").asDouble());
        }
    }

    private List<QualityMeasure> measures() {
        List<QualityMeasure> measures = new ArrayList<>();
        for (JsonNode measure : node.path("quality")) {
            measures.add(measure(
                    measure.get("id").asString(),
                    measure.path("cases").asInt(1000),
                    QualityMeasure.Volumes.valueOf(measure.path("volumes").asString("ALL_INPATIENT"))));
        }
        return measures;
    }

    static QualityMeasure measure(String id, int cases, QualityMeasure.Volumes volumes) {
        Assumption zero = Assumption.given(0);
        return new QualityMeasure(id, id, true, zero, cases, zero, zero, Driver.values()[0], volumes);
    }

    private Experience experience() {
        Experience experience = new Experience(
                node.path("cells").size(),
                1,
                node.path("quality").size(),
                1,
                node.path("rates").size(),
                0,
                0);
        fillMembers(experience);
        fill(experience, "experience");
        for (int i = 0; i < node.path("quality").size(); i++) {
            experience.setQuality(i, 0, node.get("quality").get(i).get("score").asDouble());
        }
        experience.setRegion(
                node.path("trendRatio").asDouble(1), node.path("caseMixRatio").asDouble(1));
        return experience;
    }

    private void fill(Experience experience, String field) {
        JsonNode cells = node.path("cells");
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Map.Entry<String, JsonNode> entry : cells.get(cell).path(field).properties()) {
                if (entry.getKey().equals("cappedSpend")) {
                    experience.setCappedSpend(cell, 0, entry.getValue().asDouble());
                } else {
                    experience.set(
                            cell,
                            Measure.valueOf(entry.getKey()),
                            entry.getValue().asDouble());
                }
            }
        }
    }

    /** What a line shows: a figure, or what the payment adds to the hospital, or its amount between others. */
    static double shown(Statement statement, String title) {
        double sum = 0;
        boolean found = false;
        for (Statement.Line line : statement.lines()) {
            if (line.rule().title().equals(title)) {
                found = true;
                double payment = line.from() == Account.HOSPITAL ? -line.amount() : line.amount();
                sum = line.isPayment() ? sum + payment : line.amount();
            }
        }
        if (!found) {
            throw new AssertionError("the statement has no line '" + title + "'");
        }
        return sum;
    }
}
