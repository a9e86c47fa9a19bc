package io.bundlecast.reports.exhibit;

import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.ledger.Rule;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.SimulationResult.BridgeStep;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from one average to another, one part at a time, such as from the fee-for-service margin to the margin under a contract by the lines of its ledger.
 *
 * <p>Averages add; percentiles do not, so no bad year is shown here. */
public record Bridge(Caption caption, Unit unit, String axis, List<Step> steps, DataTable table) implements Exhibit {

    /** The ledger lines that make up the bar of fee for service, in all families of care. */
    private static final Set<Integer> FEE_FOR_SERVICE =
            FeeForService.baseline().rules().stream().map(Rule::line).collect(Collectors.toUnmodifiableSet());

    private static final List<String> YEARLY = List.of("Line", "Average a year", "Margin so far");
    private static final List<String> PRESENT_VALUE = List.of("Part", "Average present value", "Sum so far");

    /** Lines below this share of the contract's whole effect are too thin to draw; they still count in the sum. */
    private static final double HARDLY_ANYTHING = 0.002;

    /** One column: a total that stands on zero, or a change from {@code from} to {@code to}. */
    public record Step(String label, double from, double to, boolean total) {

        public double amount() {
            return to - from;
        }
    }

    public static Bridge of(Lens lens) {
        Summary margin =
                lens.summary(lens.contract(), lens.level(), lens.result().margin());
        Estimate added = lens.summary(lens.contract(), lens.level(), ContractMeasure.NET_PAYMENT)
                .mean();
        double start = margin.mean().value() - added.value();
        List<Step> steps = new ArrayList<>(List.of(new Step("Fee for service", 0, start, true)));
        double at = start;
        for (BridgeStep step : lens.result().bridge()) {
            boolean here = step.contract() == lens.contract() && step.level() == lens.level();
            if (here && !FEE_FOR_SERVICE.contains(step.line())) {
                if (Math.abs(step.mean()) > HARDLY_ANYTHING * Math.abs(added.value())) {
                    steps.add(new Step(step.title(), at, at + step.mean(), false));
                }
                at += step.mean();
            }
        }
        steps.add(new Step(lens.contractTitle(), 0, margin.mean().value(), true));
        double error = margin.mean().standardError();
        String title = lens.contractName() + " " + verb(added) + ": from " + Unit.DOLLARS.text(start, error) + " to "
                + Unit.DOLLARS.text(margin.mean());
        Caption caption = new Caption(
                "margin-bridge",
                title,
                "Bridge chart from the average fee-for-service margin to the average margin under "
                        + lens.contractName() + " at " + lens.levelLabel(lens.level())
                        + ", with one column for each line of the contract.",
                "Averages over all simulated years. Averages add up along the bridge; bad years do not, so a bad year cannot be read from it.");
        return new Bridge(
                caption, Unit.DOLLARS, "Average margin", List.copyOf(steps), table(YEARLY, steps, error, added));
    }

    /** The way from nothing to the average present value of the sequence in focus: what the margin gains, then each cost. */
    static Bridge ofJourney(JourneyLens at) {
        Lens lens = at.lens();
        int course = at.focus();
        List<Step> steps = new ArrayList<>();
        double sum = 0;
        for (JourneyWorth part : JourneyWorth.parts(at, course)) {
            steps.add(new Step(part.title(), sum, sum + part.dollars(), false));
            sum += part.dollars();
        }
        Estimate mean = at.presentValue(course).mean();
        steps.add(new Step("Net present value", 0, mean.value(), true));
        Caption caption = new Caption(
                "worth-bridge",
                JourneyAnswer.worth(at, at.title(course), mean) + " on average over "
                        + at.years().years() + " years",
                "Bridge chart from zero to the average net present value of " + at.title(course) + " under "
                        + lens.contractName()
                        + ": what fee for service loses or gains, what the contract adds, then each cost.",
                "Averages of present values over all futures, each against staying as today. Fee for service loses where days and readmissions fall. "
                        + "Averages add up along the bridge; bad futures do not.");
        return new Bridge(
                caption,
                Unit.DOLLARS,
                "Average present value against staying as today",
                List.copyOf(steps),
                table(PRESENT_VALUE, steps, mean.standardError(), mean));
    }

    private static String verb(Estimate added) {
        if (Math.abs(added.value()) <= 2 * added.standardError()) {
            return "leaves the average margin where it is, within sampling error";
        }
        String amount = Unit.DOLLARS.text(Math.abs(added.value()), added.standardError());
        return added.value() > 0
                ? "adds " + amount + " to the average margin"
                : "takes " + amount + " from the average margin";
    }

    private static DataTable table(List<String> columns, List<Step> steps, double error, Estimate added) {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            String amount = step.total()
                    ? Unit.DOLLARS.text(step.to(), error)
                    : Unit.DOLLARS.change(step.amount(), added.standardError());
            rows.add(List.of(step.label(), amount, Unit.DOLLARS.text(step.to(), error)));
        }
        return new DataTable(columns, rows);
    }
}
