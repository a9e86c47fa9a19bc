package io.bundlecast.care.chronic;

/** What part of the expected spend on a member of a chronic line goes to stays and to emergency visits, at the present level.
 *
 * @param admissionShare events that lead to a stay, over all spend
 * @param emergencyShare events that begin in the emergency department and do not lead to a stay, over all spend */
public record ExpectedMember(double admissionShare, double emergencyShare) {

    public static ExpectedMember of(ChronicLine line) {
        double all = line.routine().mean().base() + line.drugs().mean().base();
        double admissions = 0;
        double emergencies = 0;
        for (ChronicEvent event : line.events()) {
            double spend = event.ratePerThousand().base()
                    / 1000
                    * event.payment().mean().base();
            double admitted = event.admittedShare().base();
            all += spend;
            admissions += spend * admitted;
            emergencies += event.emergency() ? spend * (1 - admitted) : 0;
        }
        return all == 0 ? new ExpectedMember(0, 0) : new ExpectedMember(admissions / all, emergencies / all);
    }
}
