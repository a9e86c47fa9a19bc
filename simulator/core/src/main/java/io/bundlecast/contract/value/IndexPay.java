package io.bundlecast.contract.value;

import io.bundlecast.contract.Terms;
import org.jspecify.annotations.Nullable;

/** How an index becomes pay: so much for each point away from 1, within limits.
 *
 * <p>pay = clip(rate x gain, -limit, +limit) x expected spend. For example gain 0.16573 at rate 0.25: 4.143% of expected spend.
 *
 * @param rate kappa; 0.25 when left out
 * @param limit most that is paid or taken, a fraction of expected spend; 5% when left out */
public record IndexPay(@Nullable Double rate, @Nullable Double limit) {

    static final IndexPay DEFAULT = new IndexPay(null, null);

    public IndexPay {
        Terms.notNegative(rate, "rate");
        Terms.fraction(limit, "limit");
        rate = Defaults.orElse(rate, "pay.rate");
        limit = Defaults.orElse(limit, "pay.limit");
    }

    static IndexPay orDefault(@Nullable IndexPay pay) {
        return pay == null ? DEFAULT : pay;
    }

    /** The fraction of expected spend that is paid. */
    double share(double gain) {
        double limit = Defaults.orElse(this.limit, "pay.limit");
        return Terms.clamp(Defaults.orElse(rate, "pay.rate") * gain, -limit, limit);
    }

    Defaults defaults(Defaults list) {
        return list.and("pay.rate", Defaults.orElse(rate, "pay.rate"))
                .and("pay.limit", Defaults.orElse(limit, "pay.limit"));
    }
}
