package io.bundlecast.reports.table;

import io.bundlecast.result.CheckedFigure;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;

/** Measures as columns of files call them. */
public final class Names {

    private Names() {}

    public static String of(Outcome outcome) {
        return camelCase(outcome.name());
    }

    public static String of(ContractMeasure measure) {
        return camelCase(measure.name());
    }

    /** A figure of one line of episodes. */
    public static String of(String line, CheckedFigure figure) {
        return line + "." + camelCase(figure.name());
    }

    /** What a value formula pays. */
    public static String ofPay(String formula) {
        return formula + ".formulaPay";
    }

    /** {@code NET_PAYMENT} becomes {@code netPayment}. */
    private static String camelCase(String constant) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < constant.length(); i++) {
            char letter = constant.charAt(i);
            if (letter != '_') {
                boolean first = i > 0 && constant.charAt(i - 1) == '_';
                out.append(first ? letter : Character.toLowerCase(letter));
            }
        }
        return out.toString();
    }
}
