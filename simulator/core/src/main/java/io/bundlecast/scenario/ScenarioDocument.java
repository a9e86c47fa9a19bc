package io.bundlecast.scenario;

import java.util.List;

/** A scenario together with what must be kept to repeat and to defend it.
 *
 * @param assumptions every number that it rests on, in the order of the file
 * @param canonicalText the resolved scenario, catalogue entries and inherited files included, as text that can be read again
 * @param hash SHA-256 of the canonical text, in hexadecimal */
public record ScenarioDocument(
        Scenario scenario, List<NamedAssumption> assumptions, String canonicalText, String hash) {}
