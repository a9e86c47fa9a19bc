package io.bundlecast.scenario;

import io.bundlecast.uncertainty.Assumption;

/** The hospital that signs.
 *
 * @param region census division whose prices apply
 * @param relativeSpend its post-acute and readmission spend over the region's for like patients: 1 is average; its uncertainty says how well this is known
 * @param relativeCost its internal cost over the catalogue's */
public record Hospital(String title, String region, Assumption relativeSpend, Assumption relativeCost) {}
