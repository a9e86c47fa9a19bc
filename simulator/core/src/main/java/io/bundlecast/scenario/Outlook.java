package io.bundlecast.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scenario says of the years after its first.
 *
 * @param horizon how many, and how market and prices move
 * @param contractPaths contracts that follow each other
 * @param journey the change from the present level of integration to another; null where the levels themselves are compared */
public record Outlook(
        Horizon horizon,
        List<ContractPath> contractPaths,
        @Nullable Journey journey) {

    /** A single year, as it stands in the scenario. */
    public static final Outlook ONE_YEAR = new Outlook(Horizon.ONE_YEAR, List.of(), null);

    /** Contracts of the scenario that follow each other, such as fee for service, then a share of savings, then of losses too.
     *
     * @param from the contract that holds from each year on; year 1 has one */
    public record ContractPath(String id, String title, Map<Integer, String> from) {

        public ContractPath {
            if (!from.containsKey(1)) {
                throw new IllegalArgumentException("from must say which contract holds in year 1");
            }
        }

        /** The id of the contract that holds in a year. */
        public String in(int year) {
            String held = "";
            int since = 0;
            for (Map.Entry<Integer, String> entry : from.entrySet()) {
                if (entry.getKey() <= year && entry.getKey() > since) {
                    since = entry.getKey();
                    held = entry.getValue();
                }
            }
            return held;
        }
    }
}
