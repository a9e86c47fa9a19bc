package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality over the sum of cost and utilization management, read as what running its program costs.
 *
 * <p>V2 = (Q/Q0) / ((C + UM) / (C0 + UM0)); 1 at the baseline.
 *
 * @param programCost UM as a fraction of expected spend; 2% when left out
 * @param baselineProgramCost UM0, in the same unit; as {@code programCost} when left out
 * @param pay how the index becomes pay, which the reading does not say */
public record ProgramCostReading(
        @Nullable Double programCost,
        @Nullable Double baselineProgramCost,
        @Nullable IndexPay pay) implements ValueFormula {

    public ProgramCostReading {
        Terms.notNegative(programCost, "programCost");
        Terms.notNegative(baselineProgramCost, "baselineProgramCost");
        programCost = Defaults.orElse(programCost, "program.cost");
        baselineProgramCost = baselineProgramCost == null ? programCost : baselineProgramCost;
        pay = IndexPay.orDefault(pay);
    }

    @Override
    public Scale scale() {
        return Scale.INDEX;
    }

    @Override
    public double value(CareYear year) {
        double program = Defaults.orElse(programCost, "program.cost");
        double before = Defaults.orElse(baselineProgramCost, "program.cost");
        return year.quality() / ((year.costIndex() + program) / (1 + before));
    }

    @Override
    public double pay(CareYear year) {
        return IndexPay.orDefault(pay).share(value(year) - 1) * year.target();
    }

    @Override
    public List<Provision> provisions() {
        Defaults defaults = Defaults.latest().and("program.cost", Defaults.orElse(programCost, "program.cost"));
        return IndexPay.orDefault(pay).defaults(defaults).list();
    }
}
