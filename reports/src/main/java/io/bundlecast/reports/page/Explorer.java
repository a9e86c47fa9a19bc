package io.bundlecast.reports.page;

import io.bundlecast.reports.exhibit.Lens;
import io.bundlecast.reports.exhibit.Stake;
import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of the page where a reader chooses a contract and a level. */
final class Explorer {

    private final Html html;
    private final Lens lens;

    Explorer(Html html, Lens lens) {
        this.html = html;
        this.lens = lens;
    }

    /** Works only with the script, so it stays hidden until the script shows it; every figure of it is also in the tables. */
    void write(String title) {
        html.raw("<section id=\"explore\" hidden>\n").element("h2", title).raw("<p class=\"picks\">");
        pick("contract", "Contract", lens.result().contracts(), lens.contract());
        pick(
                "level",
                lens.levelHeading(),
                IntStream.range(0, lens.result().levels().size())
                        .mapToObj(level ->
                                new Labelled(lens.result().levels().get(level).id(), lens.levelTitle(level)))
                        .toList(),
                lens.level());
        pick(
                "stake",
                "Show",
                Stream.of(Stake.values())
                        .map(stake -> new Labelled(stake.id(), stake.title(lens.result())))
                        .toList(),
                0);
        html.raw("</p>\n<h3 id=\"title-explore\" aria-live=\"polite\"></h3>\n");
        html.raw(
                "<div class=\"chart\" id=\"chart-explore\" role=\"img\" aria-labelledby=\"title-explore\"></div>\n</section>\n");
    }

    private void pick(String id, String label, List<Labelled> entries, int chosen) {
        html.raw("<label>").text(label).raw(" <select id=\"pick-" + id + "\">");
        for (int i = 0; i < entries.size(); i++) {
            html.element(
                    "option value=\"" + i + "\"" + (i == chosen ? " selected" : ""),
                    entries.get(i).title());
        }
        html.raw("</select></label>\n");
    }
}
