package io.bundlecast.reading;

import io.bundlecast.contract.value.AdditiveIndex;
import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.contract.value.ComplicationScorecard;
import io.bundlecast.contract.value.DenominatorIndex;
import io.bundlecast.contract.value.GatedSharing;
import io.bundlecast.contract.value.LinearExchange;
import io.bundlecast.contract.value.MeritScore;
import io.bundlecast.contract.value.NetMonetaryValue;
import io.bundlecast.contract.value.PowerIndex;
import io.bundlecast.contract.value.ProgramCostReading;
import io.bundlecast.contract.value.TierGrid;
import io.bundlecast.contract.value.ValueFormula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word for each family of value formulas, its terms, and what charts call it. */
record FormulaKind(String word, Class<? extends ValueFormula> terms, String title) {

    static final List<FormulaKind> ALL = List.of(
            new FormulaKind("additive-reading", AdditiveReading.class, "Quality / cost + use avoided"),
            new FormulaKind("program-cost-reading", ProgramCostReading.class, "Quality / (cost + program)"),
            new FormulaKind("additive-index", AdditiveIndex.class, "Additive index"),
            new FormulaKind("denominator-index", DenominatorIndex.class, "Denominator index"),
            new FormulaKind("power-index", PowerIndex.class, "Power index"),
            new FormulaKind("tier-grid", TierGrid.class, "Tier grid (value modifier)"),
            new FormulaKind("linear-exchange", LinearExchange.class, "Linear exchange (hospital VBP)"),
            new FormulaKind("merit-score", MeritScore.class, "Merit score (MIPS)"),
            new FormulaKind("gated-sharing", GatedSharing.class, "Gated shared savings"),
            new FormulaKind("net-monetary", NetMonetaryValue.class, "Net monetary value"),
            new FormulaKind("complication-scorecard", ComplicationScorecard.class, "Scorecard (PROMETHEUS)"));

    static @Nullable FormulaKind of(String word) {
        return ALL.stream().filter(kind -> kind.word.equals(word)).findFirst().orElse(null);
    }

    static FormulaKind of(ValueFormula terms) {
        return ALL.stream()
                .filter(kind -> kind.terms == terms.getClass())
                .findFirst()
                .orElseThrow();
    }
}
