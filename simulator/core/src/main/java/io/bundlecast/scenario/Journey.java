package io.bundlecast.scenario;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.integration.workforce.WorkforceChoice;
import java.util.List;

/** The change of clinical integration that is planned, and the orders in which it may be made.
 *
 * @param target the level that is planned for
 * @param employers separate employing entities, at least 1
 * @param boardSupport whether the board is seen to support the plan
 * @param sequences the orders compared, at least one
 * @param workforce how the network's physicians are planned */
public record Journey(
        IntegrationLevel target,
        int employers,
        boolean boardSupport,
        List<Sequence> sequences,
        WorkforceChoice workforce) {}
