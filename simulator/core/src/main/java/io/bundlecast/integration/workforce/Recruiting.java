package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Assumption;

/** Who is hired, and how fast.
 *
 * <p>An average hire produces pi = s n + 1 - s of an established physician; .70 x .65 + .30 = .755.
 *
 * @param newlyTrainedOutput n, output of a newly trained physician over an established one, positive
 * @param newlyTrainedShare s, share of hires who are newly trained; the others produce like the established
 * @param callCover fewest physicians of a specialty that is needed at all
 * @param capacity most posts that a year's recruiting takes on
 * @param primary time until a post in primary care is filled
 * @param other the same of other specialties */
public record Recruiting(
        Assumption newlyTrainedOutput,
        double newlyTrainedShare,
        int callCover,
        int capacity,
        TimeToFill primary,
        TimeToFill other) {

    public Recruiting {
        Terms.positive("newlyTrainedOutput", newlyTrainedOutput.quantity().nominal());
        Terms.share("newlyTrainedShare", newlyTrainedShare);
        Terms.atLeastZero("callCover", callCover);
        Terms.atLeastZero("capacity", capacity);
    }

    /** Output of an average hire, the newly trained at their printed output. */
    public double output() {
        return output(newlyTrainedOutput.quantity().nominal());
    }

    double output(double newlyTrained) {
        return newlyTrainedShare * newlyTrained + 1 - newlyTrainedShare;
    }

    TimeToFill timeToFill(Specialty specialty) {
        return specialty.primaryCare() ? primary : other;
    }
}
