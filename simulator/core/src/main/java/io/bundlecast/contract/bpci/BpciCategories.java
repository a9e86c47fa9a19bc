package io.bundlecast.contract.bpci;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.uncertainty.TextTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clinical episode categories of BPCI Advanced by MS-DRG: which are medical, and from when an outpatient procedure counts. */
final class BpciCategories {

    private static final Map<String, Category> BY_MS_DRG = read();

    private BpciCategories() {}

    /** @param outpatientFrom first day on which an outpatient procedure of the category makes an episode; the last of all days for never */
    private record Category(boolean medical, LocalDate outpatientFrom) {}

    static boolean covers(EpisodeCell cell, LocalDate day) {
        Category category = BY_MS_DRG.get(cell.msDrg());
        return category != null
                && !(cell.outpatient() && category.outpatientFrom().isAfter(day));
    }

    /** Whether a covered MS-DRG is medical rather than surgical. */
    static boolean medical(String msDrg) {
        Category category = BY_MS_DRG.get(msDrg);
        return category != null && category.medical();
    }

    private static Map<String, Category> read() {
        Map<String, Category> categories = new HashMap<>();
        for (List<String> row : TextTable.rows(BpciCategories.class, "bpci-categories.txt", 6)) {
            LocalDate outpatient = row.get(3).equals("never") ? LocalDate.MAX : LocalDate.parse(row.get(3));
            Category category = new Category(row.get(2).equals("medical"), outpatient);
            for (String msDrg : row.get(0).split(" ")) {
                if (categories.put(msDrg, category) != null) {
                    throw new IllegalStateException("bpci-categories.txt lists MS-DRG " + msDrg + " twice");
                }
            }
        }
        return Map.copyOf(categories);
    }
}
