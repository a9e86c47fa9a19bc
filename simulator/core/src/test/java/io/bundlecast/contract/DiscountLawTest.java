package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.contract.bpci.BpciAdvanced;
import io.bundlecast.contract.cjr.Cjr;
import io.bundlecast.contract.cjr.CjrCategory;
import io.bundlecast.contract.team.EpisodeCategory;
import io.bundlecast.contract.team.Team;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A larger discount never makes repayment rarer, under any contract of Medicare that takes one from a target. */
class DiscountLawTest {

    private static final int CASES = 400;

    /** Each contract in a late year, two-sided, at one discount on every episode. */
    private enum Kind {
        TEAM(DiscountLawTest::team, random -> random.market(1)),
        CJR(DiscountLawTest::cjr, RandomContracts::market90),
        BPCI_ADVANCED(
                discount -> new BpciAdvanced(5, null, null, null, discount, null, null, null, null),
                RandomContracts::market90);

        private final DoubleFunction<Contract> terms;
        private final Function<RandomContracts, Market> market;

        Kind(DoubleFunction<Contract> terms, Function<RandomContracts, Market> market) {
            this.terms = terms;
            this.market = market;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargerDiscountNeverMakesRepaymentRarer(Kind kind) {
        RandomContracts random = new RandomContracts(7);
        Market market = kind.market.apply(random);
        List<Experience> years =
                Stream.generate(() -> random.year(market)).limit(CASES).toList();
        long before = 0;
        for (double discount = 0; discount < .15; discount += .01) {
            Settlement settlement = kind.terms.apply(discount).settlement(market);
            long repaid =
                    years.stream().filter(year -> net(settlement, year) < 0).count();
            assertThat(repaid).isGreaterThanOrEqualTo(before);
            before = repaid;
        }
        assertThat(before).isGreaterThan(CASES / 2);
    }

    private static Contract team(double discount) {
        return new Team(
                3,
                3,
                null,
                false,
                Arrays.stream(EpisodeCategory.values()).collect(Collectors.toMap(each -> each, each -> discount)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Contract cjr(double discount) {
        var discounts = Arrays.stream(CjrCategory.values()).collect(Collectors.toMap(each -> each, each -> discount));
        return new Cjr(
                5, null, null, null, null, null, null, null, discounts, discounts, null, null, null, null, null, null,
                null);
    }

    private static double net(Settlement settlement, Experience year) {
        Balances balances = new Balances(Party.HOSPITAL);
        settlement.settle(year, balances);
        return balances.balance(Account.HOSPITAL);
    }
}
