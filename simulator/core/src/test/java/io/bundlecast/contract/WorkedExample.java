package io.bundlecast.contract;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.contract.feeforservice.FeeForService;
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
import io.bundlecast.reading.FiguresReader;
import io.bundlecast.simulation.trial.YearFigures;
import io.bundlecast.uncertainty.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One contract with one hospital year, typed in from a source, ready to settle. */
public record WorkedExample(JsonNode node, ObjectMapper mapper) {

    Statement settle() {
        Statement statement = new Statement();
        Market market = market();
        Experience experience = experience(market);
        if (node.path("feeForService").asBoolean(false)) {
            FeeForService.baseline().settle(experience, statement);
        }
        terms().settlement(market).settle(experience, statement);
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
                    drg + "/" + cells.size(),
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
        read(likeTheRegion, likeTheRegion.expected(), figures(likeTheRegion, "expected"));
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
                likeTheRegion.expected(),
                Market.ALONE);
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
        double members = node.path("members").path("MEMBERS").asDouble(1);
        return new MemberMarket(List.of(new MemberCell("line", members)), rates, Experience.UNCAPPED);
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

    private Experience experience(Market market) {
        Experience experience = new Experience(
                market.cells().size(),
                1,
                market.qualityMeasures().size(),
                1,
                market.members().rates().size(),
                0,
                0);
        ObjectNode figures = figures(market, "experience");
        figures.set("chronic", chronic("members"));
        ObjectNode scores = figures.putObject("quality");
        node.path("quality").forEach(each -> scores.set(each.get("id").asString(), each.get("score")));
        ObjectNode rates = figures.putObject("chronicRates").putObject("line");
        node.path("rates").forEach(each -> rates.set(each.get("id").asString(), each.get("rate")));
        ObjectNode region = figures.putObject("region");
        region.put("trendRatio", node.path("trendRatio").asDouble(1));
        region.put("caseMixRatio", node.path("caseMixRatio").asDouble(1));
        read(market, experience, figures);
        return experience;
    }

    /** The cells' own figures in the form in which users state theirs. */
    private ObjectNode figures(Market market, String field) {
        ObjectNode figures = mapper.createObjectNode();
        ObjectNode line = figures.putObject("episodes").putObject("line");
        for (int cell = 0; cell < market.cells().size(); cell++) {
            ObjectNode type = line.putObject(market.cells().get(cell).type());
            for (Map.Entry<String, JsonNode> entry :
                    node.path("cells").get(cell).path(field).properties()) {
                type.set(word(Measure.class, entry.getKey()), entry.getValue());
            }
        }
        return figures;
    }

    private ObjectNode chronic(String field) {
        ObjectNode chronic = mapper.createObjectNode();
        ObjectNode line = chronic.putObject("line");
        for (Map.Entry<String, JsonNode> entry : node.path(field).properties()) {
            line.set(word(MemberMeasure.class, entry.getKey()), entry.getValue());
        }
        return chronic;
    }

    /** Examples name measures by their constants. */
    private static <M extends Enum<M>> String word(Class<M> measures, String name) {
        return name.equals("cappedSpend") ? name : YearFigures.word(Enum.valueOf(measures, name));
    }

    private static void read(Market market, Experience experience, ObjectNode figures) {
        figures.properties().removeIf(group -> isEmpty(group.getValue()));
        YearFigures known = new YearFigures(List.of(market), experience);
        FiguresReader.readText(known, "example", figures.toString())
                .forEach((path, value) ->
                        Objects.requireNonNull(known.byPath().get(path)).set().accept(value));
    }

    private static boolean isEmpty(JsonNode group) {
        return group.isEmpty() || group.size() == 1 && group.iterator().next().isEmpty() && group.has("line");
    }

    /** What a line shows: a figure, or what the payment adds to the hospital, or its amount between others. */
    public static double shown(Statement statement, String title) {
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
