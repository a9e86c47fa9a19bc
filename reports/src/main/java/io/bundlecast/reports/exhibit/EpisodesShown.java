package io.bundlecast.reports.exhibit;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.result.Outcome;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which episodes the outcomes are of, so that no reader takes readmissions or spend of one window for those of another.
 *
 * @param days after discharge that an episode counts for, such as {@code 90 days}; an empty text where the scenario has no episodes
 * @param views which contracts settle the same patients over another window, one sentence each
 * @param hasQuality whether the scenario has measures of their quality */
public record EpisodesShown(String days, List<String> views, boolean hasQuality) {

    /** Of a result whose scenario is not at hand. */
    static final EpisodesShown UNKNOWN = new EpisodesShown("", List.of(), true);

    public static EpisodesShown of(Scenario scenario) {
        String days = scenario.episodes().stream()
                .filter(line -> !line.isView())
                .map(EpisodeLine::windowDays)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        List<String> views = new ArrayList<>();
        for (EpisodeLine line : scenario.episodes()) {
            List<String> titles = line.isView() ? contracts(scenario, line.id()) : List.of();
            if (!titles.isEmpty()) {
                views.add(String.join(", ", titles) + (titles.size() == 1 ? " settles" : " settle")
                        + " the same patients over " + line.windowDays() + " days, whose outcomes are not shown.");
            }
        }
        return new EpisodesShown(
                days.isEmpty() ? "" : days + " days",
                List.copyOf(views),
                !scenario.quality().isEmpty());
    }

    private static List<String> contracts(Scenario scenario, String line) {
        return scenario.contracts().stream()
                .filter(contract -> contract.terms().lines(scenario.care()).contains(line))
                .map(NamedContract::title)
                .toList();
    }

    /** What to say above outcomes; an empty text where there are no episodes. */
    public String sentence() {
        return days.isEmpty()
                ? ""
                : ("Episodes count from admission to " + days + " after discharge. " + String.join(" ", views)).strip();
    }

    /** An outcome's title with what it depends on. */
    String title(Outcome outcome) {
        String window = days.isEmpty() ? "" : " in " + days;
        return switch (outcome) {
            case SPEND_PER_EPISODE -> outcome.title() + window.replace(" in ", " of ");
            case READMISSION_RATE, DEATH_RATE -> outcome.title() + window;
            case VALUE_INDEX ->
                (hasQuality ? "Value of episodes" : "Value by cost and use alone of episodes")
                        + window.replace(" in ", " of ");
            default -> outcome.title();
        };
    }

    /** What a reader must know to read an outcome that is no plain count or amount; an empty text for the others. */
    String meaning(Outcome outcome) {
        return switch (outcome) {
            case QUALITY_SCORE ->
                "Mean over the hospital's measures of the percent of the nation's hospitals that do worse. ";
            case MEMBER_QUALITY -> "Mean over the measures of all lines of the share of members who meet them. ";
            case VALUE_INDEX ->
                (hasQuality
                                ? "Quality over cost, each against what the present level is expected to give for the same patients, plus avoided use"
                                : "Expected over actual cost, plus avoided use; the scenario has no quality measures")
                        + ". 1 is as expected. ";
            default -> "";
        };
    }
}
