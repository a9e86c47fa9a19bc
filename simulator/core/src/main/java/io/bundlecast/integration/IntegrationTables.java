package io.bundlecast.integration;

import java.util.List;

/** The components of clinical integration, the effects that they have on care, and the levels known by name. */
public record IntegrationTables(List<IntegrationLevel> presets) {}
