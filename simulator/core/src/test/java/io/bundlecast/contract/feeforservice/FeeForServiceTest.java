package io.bundlecast.contract.feeforservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.ace.AceDemonstration;
import io.bundlecast.contract.team.LowVolume;
import io.bundlecast.contract.team.Team;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeeForServiceTest {

    private final Market market = new RandomContracts(5).market(1);
    private final Experience year = new RandomContracts(6).year(market);

    @Test
    void everyPaymentReachesWhoGaveTheService() {
        Statement statement = new Statement();
        FeeForService.baseline().settle(year, statement);
        double spend = year.total(Measure.SPEND);
        assertThat(statement.balances().balance(Account.PAYER)).isCloseTo(-spend, offset(1e-6));
        assertThat(statement.balances().balance(Account.PHYSICIANS)).isCloseTo(.10 * spend, offset(1e-6));
        assertThat(statement.balances().balance(Account.POST_ACUTE)).isCloseTo(.25 * spend, offset(1e-6));
        assertThat(statement.balances().balance(Account.OTHER_PROVIDERS)).isCloseTo(.09 * spend, offset(1e-6));
        double cost = year.total(Measure.INTERNAL_COST) + year.total(Measure.READMISSION_INTERNAL_COST);
        assertThat(statement.balances().balance(Account.HOSPITAL)).isCloseTo(.56 * spend - cost, offset(1e-6));
        assertThat(statement.balances().balance(Account.RESOURCES)).isCloseTo(cost, offset(1e-6));
    }

    @Test
    void asAContractItAddsNothing() {
        Statement statement = new Statement();
        Settlement settlement = new FeeForService().settlement(market);
        settlement.settle(year, statement);
        assertThat(statement.lines()).isEmpty();
        assertThat(settlement.rules()).isEmpty();
        assertThat(new FeeForService().provisions()).isEmpty();
        assertThat(new FeeForService().outlierCap()).isEqualTo(OutlierCap.NONE);
    }

    @Test
    void everyRuleHasALineOfItsOwnInTheOrderOfTheStatement() {
        assertInOrder(FeeForService.baseline(), 0, Rule.MAXIMUM_LINES - 1);
        assertThat(FeeForService.baseline().rules()).noneMatch(rule -> rule.line() >= 10 && rule.line() < 64);
        assertInOrder(Team.of(2, 3).settlement(market), 10, Rule.MAXIMUM_LINES - 1);
        assertInOrder(AceDemonstration.of(.044, 0).settlement(market), 10, Rule.MAXIMUM_LINES - 1);
    }

    @Test
    void everyRuleIsPostedInItsOrder() {
        for (Settlement settlement : List.of(
                FeeForService.baseline(),
                Team.of(2, 3).settlement(market),
                separate(market),
                AceDemonstration.of(.044, 0).settlement(market))) {
            Statement statement = new Statement();
            settlement.settle(year, statement);
            List<Rule> posted = statement.lines().stream()
                    .map(Statement.Line::rule)
                    .distinct()
                    .toList();
            assertThat(posted)
                    .isEqualTo(settlement.rules().stream()
                            .filter(rule -> rule.line() < 64)
                            .toList());
        }
    }

    private static Settlement separate(Market market) {
        LowVolume rule = new LowVolume(LowVolume.Mode.SEPARATE, 200, null);
        Team terms = new Team(
                2,
                1,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                rule,
                null,
                null,
                null,
                null,
                null,
                new RandomContracts(1).sharing().subList(0, 1));
        return terms.settlement(market);
    }

    private static void assertInOrder(Settlement settlement, int first, int last) {
        List<Integer> lines = settlement.rules().stream().map(Rule::line).toList();
        assertThat(lines).isSorted().doesNotHaveDuplicates().allMatch(line -> line >= first && line <= last);
        assertThat(settlement.rules()).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.formula()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }
}
