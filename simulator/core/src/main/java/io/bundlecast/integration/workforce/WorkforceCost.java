package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Assumption;

/** What a workforce costs the hospital: recruiting, and the subsidy of those whom it employs.
 *
 * <p>Subsidy = employed share x physicians x subsidy each: .55 x 116.2 x $317,000 = $20.3m. Part of it is the physicians' own ancillary income, which stands in the hospital's books, and part is
 * allocated overhead that would stay without them; the subsidy is shown before and after both. A newly trained physician costs what an established one costs, so physicians are counted, not output.
 *
 * @param recruiting dollars a hire
 * @param subsidy dollars a year per employed physician
 * @param employedShare share of the network's physicians who are employed
 * @param ancillaryShare part of the subsidy that is ancillary income booked elsewhere
 * @param overheadShare part of it that is overhead without value */
public record WorkforceCost(
        Assumption recruiting, Assumption subsidy, double employedShare, double ancillaryShare, double overheadShare) {

    public WorkforceCost {
        Terms.atLeastZero("recruiting", recruiting.quantity().nominal());
        Terms.atLeastZero("subsidy", subsidy.quantity().nominal());
        Terms.share("employedShare", employedShare);
        Terms.share("ancillaryShare", ancillaryShare);
        Terms.share("overheadShare", overheadShare);
        Terms.share("ancillaryShare and overheadShare together", ancillaryShare + overheadShare);
    }

    /** Dollars a year as usually reported, every assumption at its printed value. */
    public double subsidy(double physicians) {
        return subsidy(physicians, subsidy.quantity().nominal());
    }

    double subsidy(double physicians, double each) {
        return employedShare * physicians * each;
    }

    /** What is left of a subsidy once ancillary income is credited to those who earn it. */
    public double afterAncillary(double subsidy) {
        return subsidy * (1 - ancillaryShare);
    }

    /** What is left of it without allocated overhead too. */
    public double afterOverhead(double subsidy) {
        return subsidy * (1 - ancillaryShare - overheadShare);
    }
}
