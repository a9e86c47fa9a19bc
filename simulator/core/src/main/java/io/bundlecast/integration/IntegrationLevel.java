package io.bundlecast.integration;

import java.util.Map;

/** A level of clinical integration, given by the maturity of each component.
 *
 * @param id its name in the scenario, such as {@code cin}
 * @param title such as {@code Clinically integrated network}
 * @param maturity component id to maturity in [0, 1]: built and really used */
public record IntegrationLevel(String id, String title, Map<String, Double> maturity) {}
