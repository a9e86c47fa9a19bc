package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code 25000}, {@code 3%}, {@code $25,000} and {@code lognormal(mean 25000, cv 0.6)}.
 *
 * @param factor on every amount (not on a coefficient of variation), for dollars of an earlier year */
record QuantityParser(Unit unit, double factor) {

    /** @throws Unreadable with the words that follow the field's name in a message */
    Quantity parse(String text) throws Unreadable {
        NumberText.Figure figure = NumberText.parse(text);
        if (figure != null) {
            return new Constant(scaled(amount(figure, text)));
        }
        Sentence sentence = Sentence.parse(text);
        if (sentence == null) {
            throw new Unreadable("is '" + text + "' but must be a number " + unit.example() + ".", advice(text));
        }
        QuantityForm form = QuantityForm.ALL.get(sentence.name().toLowerCase(Locale.ROOT));
        if (form == null) {
            throw new Unreadable(
                    "names the distribution '" + sentence.name() + "', which is not known.",
                    Suggestion.of(sentence.name(), QuantityForm.ALL.keySet()));
        }
        return quantity(form, sentence);
    }

    private Quantity quantity(QuantityForm form, Sentence sentence) throws Unreadable {
        double[] values = new double[form.arguments().size()];
        if (sentence.arguments().size() != values.length) {
            throw wrongShape(form, "has " + sentence.arguments().size() + " arguments but needs " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = argument(form, sentence.arguments(), i, values);
        }
        try {
            return form.of().apply(values);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("is not a possible distribution: " + e.getMessage() + ".", "");
        }
    }

    private double argument(QuantityForm form, Map<String, String> written, int i, double[] values) throws Unreadable {
        String name = form.arguments().get(i);
        String text = written.containsKey(name) ? written.get(name) : written.get(Integer.toString(i + 1));
        if (text != null) {
            return name.equals("cv") ? amount(text) : scaled(amount(text));
        }
        String other = name.equals("cv") ? "sd" : "cv";
        if (name.equals(form.spread()) && written.containsKey(other)) {
            double spread = amount(written.get(other));
            return other.equals("sd") ? scaled(spread) / values[0] : spread * values[0];
        }
        String unknown = unknown(form, written.keySet());
        throw unknown.isEmpty()
                ? wrongShape(form, "lacks '" + name + "'")
                : wrongShape(form, "has no argument '" + unknown + "'");
    }

    /** Dollars of an earlier year are inflated and rounded to the cent. */
    private double scaled(double amount) {
        return factor == 1 ? amount : NumberText.toTheCent(amount * factor);
    }

    private static String unknown(QuantityForm form, Set<String> written) {
        return written.stream()
                .filter(w ->
                        !Character.isDigit(w.charAt(0)) && !form.arguments().contains(w))
                .findFirst()
                .orElse("");
    }

    private static Unreadable wrongShape(QuantityForm form, String what) {
        return new Unreadable(what + ".", "Write " + form.shape() + ".");
    }

    private double amount(String text) throws Unreadable {
        NumberText.Figure figure = NumberText.parse(text);
        if (figure == null) {
            throw new Unreadable("holds '" + text + "', which is not a number " + unit.example() + ".", advice(text));
        }
        return figure.percent() ? figure.value() : amount(figure, text);
    }

    private double amount(NumberText.Figure figure, String text) throws Unreadable {
        if (figure.percent() && !unit.takesPercent()) {
            throw new Unreadable(
                    "is " + text.strip() + " but must be a number " + unit.example() + ", not a percentage.", "");
        }
        if (figure.dollars() && unit != Unit.MONEY) {
            throw new Unreadable(
                    "is " + text.strip() + " but must be a number " + unit.example() + ", not dollars.", "");
        }
        if (!Double.isFinite(figure.value())) {
            throw new Unreadable("is " + text.strip() + ", which is too large a number.", "");
        }
        return figure.value();
    }

    private static String advice(String text) {
        String mended = text.strip().replace("percent", "%").replace(" ", "").replace("_", "");
        boolean decimalComma = mended.matches("\\d+,\\d{1,2}%?");
        String maybe = decimalComma ? mended.replace(',', '.') : mended;
        return !maybe.equals(text) && NumberText.parse(maybe) != null ? "Maybe " + maybe + " was meant." : "";
    }
}
