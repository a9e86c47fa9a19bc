package io.bundlecast.reading.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A distribution as it is written, {@code name(argument, ...)}, cut into its parts.
 *
 * @param arguments by name, or by position as {@code 1}, {@code 2}, ... */
record Sentence(String name, Map<String, String> arguments) {

    private static final Pattern SENTENCE = Pattern.compile("([A-Za-z][A-Za-z-]*)\\s*\\((.*)\\)");
    private static final Pattern COMMA = Pattern.compile(",(?!\\d{3}(?!\\d))|,(?=\\d{3}(?=\\s*%))");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*[ :=]\\s*(.+)");

    static @Nullable Sentence parse(String text) {
        Matcher matcher = SENTENCE.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        List<String> pieces = new ArrayList<>(List.of(COMMA.split(matcher.group(2), -1)));
        for (int i = 0; i < pieces.size(); i++) {
            Matcher named = NAMED.matcher(pieces.get(i).strip());
            if (named.matches()) {
                arguments.put(named.group(1), named.group(2).strip());
            } else if (!pieces.get(i).isBlank()) {
                arguments.put(Integer.toString(i + 1), pieces.get(i).strip());
            }
        }
        return new Sentence(matcher.group(1), arguments);
    }
}
