package io.bundlecast.result;

import io.bundlecast.contract.value.ValueFormula.Scale;

/** A value formula of a run.
 *
 * @param scale what its value counts
 * @param weighsCost whether a contract's payments change its value
 * @param countsTwice whether it rewards avoided use that is already in cost */
public record ScoredFormula(String id, String title, Scale scale, boolean weighsCost, boolean countsTwice) {}
