package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Assumption;

/** A specialty and the physicians of it that 100,000 lives need.
 *
 * @param name such as {@code Family medicine}
 * @param ratio full-time equivalents per 100,000 lives, at least 0
 * @param primaryCare whether it counts as primary care
 * @param relieved whether hospitalists take over part of its work
 * @param likeThePlan whether the chosen benchmark set is silent on it, so that the plan's ratio stands in */
public record Specialty(String name, Assumption ratio, boolean primaryCare, boolean relieved, boolean likeThePlan) {

    public Specialty {
        Terms.atLeastZero("ratio of " + name, ratio.quantity().nominal());
    }
}
