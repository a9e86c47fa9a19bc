package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputDifferenceTest {

    private static final String A = """
            title: One
            hospital: {baseRate: 7000, region: "Pacific"}
            contracts:
              team-3: {track: 3, discounts: {LEJR: 0.02}}
            quality:
              rate: {value: 0.15, mark: sourced, source: "a report"}
              cases: {value: 100, mark: assumed}
            levels: ["a", "b"]
            """;

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(InputDifference.between(A, A)).isEmpty();
    }

    @Test
    void namesThePathAndBothValues() {
        assertThat(InputDifference.between(A, A.replace("0.02", "0.04").replace("[\"a\", \"b\"]", "[\"a\"]")))
                .containsExactly(
                        new InputDifference("contracts.team-3.discounts.LEJR", "0.02", "0.04"),
                        new InputDifference("levels", "[\"a\", \"b\"]", "[\"a\"]"));
    }

    @Test
    void namesWhatOnlyOneHasOnceAsAWhole() {
        assertThat(InputDifference.between(A, A.replace("team-3", "ace")))
                .containsExactly(
                        new InputDifference("contracts.team-3", "{track, discounts}", null),
                        new InputDifference("contracts.ace", null, "{track, discounts}"));
    }

    @Test
    void showsTheMarkAndSourceOfANumberOnlyWhereItsValueIsTheSame() {
        String given = A.replace("{value: 0.15, mark: sourced, source: \"a report\"}", "0.16");
        assertThat(InputDifference.between(A, given))
                .containsExactly(new InputDifference("quality.rate", "0.15", "0.16"));
        assertThat(InputDifference.between(A, A.replace("mark: assumed", "mark: known")))
                .containsExactly(new InputDifference(
                        "quality.cases", "{value: 100, mark: assumed}", "{value: 100, mark: known}"));
    }
}
