package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality index over cost index and program cost together (F1b).
 *
 * <p>V = QI / (CI + UM / target). For example QI 1.08, CI 0.95, UM 2% of target: V = 1.11340. As the target holds no program cost, V is below 1 when all is as
 * expected: the program must first earn its own cost.
 *
 * @param programCost UM as a fraction of expected spend; 2% when left out
 * @param pay how the index becomes pay */
public record DenominatorIndex(
        @Nullable Double programCost, @Nullable IndexPay pay) implements ValueFormula {

    public DenominatorIndex {
        Terms.notNegative(programCost, "programCost");
        programCost = Defaults.orElse(programCost, "program.cost");
        pay = IndexPay.orDefault(pay);
    }

    @Override
    public Scale scale() {
        return Scale.INDEX;
    }

    @Override
    public double value(CareYear year) {
        return year.quality() / (year.costIndex() + Defaults.orElse(programCost, "program.cost"));
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
