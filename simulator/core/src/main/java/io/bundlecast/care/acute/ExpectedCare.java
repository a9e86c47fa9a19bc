package io.bundlecast.care.acute;

import io.bundlecast.care.acute.EpisodeType.PostAcute;
import io.bundlecast.uncertainty.Assumption;

/** What is expected of one episode type at the present level of integration, before caps: the yardstick for value and for trends.
 *
 * @param cases expected admissions a year
 * @param spend payer's expected spend on an episode
 * @param anchorShare the part of it that is the anchor payment, what a complication adds to it included
 * @param institution share of patients discharged to a facility
 * @param readmission share of patients readmitted
 * @param postAcuteShare post-acute part of spend
 * @param readmissionShare readmission part of spend */
public record ExpectedCare(
        double cases,
        double spend,
        double anchorShare,
        double institution,
        double readmission,
        double postAcuteShare,
        double readmissionShare) {

    public static ExpectedCare of(EpisodeLine line, EpisodeType type) {
        PostAcute care = type.postAcute();
        double irf = care.irfShare().base();
        double snf = care.snfShare().base();
        double postAcute = care.expectedPayment();
        double readmission = type.readmission().rate().base()
                * type.readmission().payment().mean().base();
        double complication = type.complication().rate().base()
                * type.complication().payment().mean().base();
        double anchor = type.anchor().mean().base();
        double spend = anchor
                + type.professional().mean().base()
                + type.other().mean().base()
                + postAcute
                + readmission
                + complication;
        return new ExpectedCare(
                cases(line, type).base(),
                spend,
                (anchor + complication) / spend,
                irf + snf,
                type.readmission().rate().base(),
                postAcute / spend,
                readmission / spend);
    }

    double afterAnchorShare() {
        return 1 - anchorShare;
    }

    /** The type's own cases, or its share of the line's. */
    static Assumption cases(EpisodeLine line, EpisodeType type) {
        Assumption own = type.cases();
        if (own != null) {
            return own;
        }
        Assumption all = line.cases();
        if (all == null) {
            throw new IllegalArgumentException("line " + line.id() + " states no cases for type " + type.id());
        }
        return type.share() == 0
                ? Assumption.assumed(0)
                : new Assumption(all.quantity().scaled(type.share()), all.mark(), all.source());
    }
}
