package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.uncertainty.Beta;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Quantity;
import io.bundlecast.uncertainty.Triangular;
import io.bundlecast.uncertainty.Uniform;

/** Refuses a number, or a distribution, that lies where its field cannot. */
final class BoundsCheck {

    /** The share of draws on either side that may lie outside, where they are moved to the bound. */
    private static final double TAIL = 0.005;

    private BoundsCheck() {}

    static void check(Quantity quantity, String text, Unit unit, Bounds bounds) throws Unreadable {
        if (!bounds.isLimited()) {
            return;
        }
        if (quantity instanceof Constant constant) {
            if (!bounds.contains(constant.value())) {
                throw new Unreadable(
                        "is " + text.strip() + " but must be " + bounds.words(unit) + ".",
                        percentMeant(text, unit, bounds));
            }
            return;
        }
        if (!bounds.contains(quantity.mean())) {
            throw new Unreadable(
                    "is " + text.strip() + ", with mean " + unit.show(quantity.mean()) + ", but must be "
                            + bounds.words(unit) + ".",
                    "");
        }
        if (lies(quantity, bounds)) {
            return;
        }
        double below = Double.isFinite(bounds.low()) ? quantity.cdf(bounds.low()) : 0;
        double above = Double.isFinite(bounds.high()) ? 1 - quantity.cdf(bounds.high()) : 0;
        double outside = below + above;
        if (outside > TAIL) {
            throw new Unreadable(
                    "is " + text.strip() + ", of which " + NumberText.percent(Math.rint(outside * 1000) / 1000)
                            + " lies outside what it can be, " + bounds.words(unit) + ".",
                    "");
        }
    }

    /** Whether every value of a limited distribution lies within the bounds; false for one without limits. */
    private static boolean lies(Quantity quantity, Bounds bounds) {
        if (quantity instanceof Pert pert) {
            return bounds.low() <= pert.low() && pert.high() <= bounds.high();
        }
        if (quantity instanceof Uniform uniform) {
            return bounds.low() <= uniform.low() && uniform.high() <= bounds.high();
        }
        if (quantity instanceof Triangular triangular) {
            return bounds.low() <= triangular.low() && triangular.high() <= bounds.high();
        }
        return quantity instanceof Beta && bounds.low() <= 0 && bounds.high() >= 1;
    }

    private static String percentMeant(String text, Unit unit, Bounds bounds) {
        NumberText.Figure figure = NumberText.parse(text);
        boolean meant = figure != null
                && !figure.percent()
                && unit.showsPercent()
                && figure.value() > bounds.high()
                && bounds.contains(figure.value() / 100);
        return meant ? "Maybe " + text.strip() + "% was meant." : "";
    }
}
