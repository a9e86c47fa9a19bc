package io.bundlecast.care.chronic;

import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.exact.Frequency;
import io.bundlecast.exact.Lattice;
import io.bundlecast.uncertainty.Lognormal;
import java.util.ArrayList;
import java.util.List;

/** The exact distribution of what one member of a chronic line costs in a year at the present level: routine care, drugs and a random number of events.
 *
 * <p>The number of events is negative binomial, since members differ in frailty; which event it is follows the rates. */
public final class MemberYear {

    private static final double STEP = 500;
    private static final int SEVERITY_CELLS = 8192;

    private MemberYear() {}

    /** All services. */
    public static Lattice spend(ChronicLine line) {
        List<Lattice> parts = parts(line);
        parts.add(grid(line.drugs()));
        return Lattice.sum(parts.toArray(Lattice[]::new));
    }

    /** All services but drugs, as Medicare's parts A and B. */
    public static Lattice medicalSpend(ChronicLine line) {
        return Lattice.sum(parts(line).toArray(Lattice[]::new));
    }

    private static List<Lattice> parts(ChronicLine line) {
        List<Lattice> parts = new ArrayList<>();
        parts.add(grid(line.routine()));
        double rate = eventsPerMember(line);
        if (rate > 0) {
            double[] weights = line.events().stream()
                    .mapToDouble(event -> event.ratePerThousand().base() / 1000 / rate)
                    .toArray();
            Lattice[] severities =
                    line.events().stream().map(event -> grid(event.payment())).toArray(Lattice[]::new);
            double frailty = line.frailty().base();
            Frequency events = frailty > 0
                    ? Frequency.negativeBinomial(rate, 1 + rate * frailty * frailty)
                    : Frequency.poisson(rate);
            parts.add(Lattice.mixture(weights, severities).compound(events));
        }
        return parts;
    }

    private static double eventsPerMember(ChronicLine line) {
        return line.events().stream()
                .mapToDouble(event -> event.ratePerThousand().base() / 1000)
                .sum();
    }

    private static Lattice grid(EpisodeType.Amount amount) {
        double mean = amount.mean().base();
        return mean == 0
                ? Lattice.of(STEP, 1)
                : Lattice.discretize(new Lognormal(mean, amount.cv().base()), STEP, SEVERITY_CELLS);
    }

    /** The most that one event may count for so that expected spend is the exact mean of member-years limited to an amount.
     *
     * <p>Limiting events one by one leaves out members whom several events together carry over the amount; the lower limit makes up for them on average.
     *
     * @return infinite where the limit does not bind */
    static double eventLimit(ChronicLine line, double amount) {
        if (amount == Double.POSITIVE_INFINITY) {
            return amount;
        }
        double wanted = spend(line).limitedMean(amount);
        double low = 0;
        double high = 4 * amount;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (limitedMean(line, middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private static double limitedMean(ChronicLine line, double eventLimit) {
        double sum = line.routine().mean().base() + line.drugs().mean().base();
        for (ChronicEvent event : line.events()) {
            double mean = event.payment().mean().base();
            double limited =
                    mean == 0 ? 0 : new Lognormal(mean, event.payment().cv().base()).limitedMean(eventLimit);
            sum += event.ratePerThousand().base() / 1000 * limited;
        }
        return sum;
    }
}
