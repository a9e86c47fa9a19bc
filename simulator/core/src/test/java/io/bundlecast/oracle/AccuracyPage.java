package io.bundlecast.oracle;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The page docs/accuracy.md, written from the cases. */
final class AccuracyPage {
    private static final String HEAD = """
            # Accuracy

            Results that others printed or computed, and how near the engine comes to them. A test computes every line again and fails if a figure is farther off than allowed
            or if this page is out of date; `mvn -pl simulator/core test -Dtest=OracleReplayTest -Daccuracy.write=true` writes it anew. The cases with inputs, expected values and sources are in
            `simulator/core/src/test/resources/oracles/cases.json`.

            *Figures* is how many numbers of the case are compared. *Difference* and *allowed* belong to the figure that comes nearest to its limit; the limit is the rounding of the source or, for
            continuous amounts put on a grid, the error of the grid; a difference below a hundredth of it is not spelt out. *Drawn* is the difference between a mean over 100,000 simulated trials and the known value, in standard errors, at one
            fixed seed: with %d of them, values between -3 and 3 are what chance gives, and 4 fails the test.

            How well the catalogue's episodes reproduce national Medicare figures is on a page of its own, [calibration.md](calibration.md).

            | Case | What | Figures | Difference | Allowed | Drawn | Source |
            |:--|:--|--:|--:|--:|--:|:--|
            """;

    private AccuracyPage() {}

    static String text(List<OracleCase> cases) {
        long drawn = cases.stream().filter(OracleCase::isDrawn).count();
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, drawn));
        for (OracleCase known : cases) {
            OracleCase.Miss worst = known.worst();
            String z = known.isDrawn() ? String.format(Locale.ROOT, "%.2f", known.z()) : "";
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %s | %s | %s | %s |%n".replace("%n", "\n"),
                    known.id(),
                    known.title(),
                    known.asks().size(),
                    difference(worst),
                    small(worst.ask().within()),
                    z,
                    known.source() + "; " + known.checked()));
        }
        page.append("\n## Left out\n\n");
        for (JsonNode node : OracleCase.document().get("leftOut")) {
            page.append("* ")
                    .append(node.get("ids").asString())
                    .append(": ")
                    .append(node.get("reason").asString())
                    .append(".\n");
        }
        return page.toString();
    }

    /** Below a hundredth of what is allowed, or within rounding of a large figure, only that it is. */
    private static String difference(OracleCase.Miss miss) {
        double within = miss.ask().within();
        double rounding = Math.min(
                within, Math.max(within / 100, 1e-13 * Math.abs(miss.ask().value())));
        return miss.difference() < rounding ? "< " + small(rounding) : small(miss.difference());
    }

    private static String small(double value) {
        return String.format(Locale.ROOT, "%.0e", value).replace("e-0", "e-").replace("e+00", "");
    }
}
