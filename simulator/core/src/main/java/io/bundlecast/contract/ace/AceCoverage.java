package io.bundlecast.contract.ace;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.uncertainty.TextTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of a hospital's episodes the demonstration covers: inpatient stays of the MS-DRGs agreed. */
final class AceCoverage {

    private static final Set<String> DEMONSTRATION = demonstration();

    private final Set<String> msDrgs;

    AceCoverage(AceDemonstration terms) {
        msDrgs = terms.msDrgs() == null ? DEMONSTRATION : Set.copyOf(terms.msDrgs());
    }

    boolean covers(EpisodeCell cell) {
        return !cell.isView() && !cell.outpatient() && msDrgs.contains(cell.msDrg());
    }

    /** The 37 MS-DRGs, under the numbers of then and of today. */
    private static Set<String> demonstration() {
        Set<String> numbers = new HashSet<>();
        for (List<String> row : TextTable.rows(AceCoverage.class, "ace-drgs.txt", 5)) {
            numbers.add(row.get(0));
            numbers.addAll(List.of(row.get(2).split(" ")));
        }
        return numbers;
    }
}
