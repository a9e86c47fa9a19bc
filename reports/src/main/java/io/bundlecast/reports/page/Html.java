package io.bundlecast.reports.page;

import java.util.List;

/** Text of an HTML page. Everything that comes from a scenario passes through {@link #escaped}. */
final class Html {

    private static final String MINUS_DOLLAR = "\u2212$";
    /** With a word joiner, so that no line ends between the sign and its amount. */
    private static final String UNBROKEN_MINUS_DOLLAR = "\u2212\u2060$";

    /** From so many letters on a cell holds words, and breaks into lines. */
    private static final int WORDS = 17;

    private final StringBuilder out = new StringBuilder();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Markup of our own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text).replace(MINUS_DOLLAR, UNBROKEN_MINUS_DOLLAR));
        return this;
    }

    /** An element that holds only text; {@code open} is its name with attributes of our own, such as {@code p class="note"}. */
    Html element(String open, String text) {
        int end = open.indexOf(' ');
        return raw("<" + open + ">").text(text).raw("</" + (end < 0 ? open : open.substring(0, end)) + ">\n");
    }

    /** A table whose first column names the rows. */
    Html table(String caption, List<String> columns, List<List<String>> rows) {
        raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(caption)
                .raw("\"><table>\n");
        element("caption", caption);
        raw("<thead><tr>");
        columns.forEach(column -> element("th scope=\"col\"", column));
        raw("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            raw("<tr>").element("th scope=\"row\"", row.get(0));
            row.subList(1, row.size()).forEach(this::cell);
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    /** A figure with its standard error beneath it. */
    private void cell(String cell) {
        int error = cell.indexOf(" \u00b1");
        if (error < 0) {
            boolean words = cell.chars().filter(Character::isLetter).count() >= WORDS;
            element(words ? "td class=\"long\"" : "td", cell);
            return;
        }
        raw("<td>")
                .text(cell.substring(0, error))
                .raw(" <small>")
                .text(cell.substring(error + 1))
                .raw("</small></td>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
