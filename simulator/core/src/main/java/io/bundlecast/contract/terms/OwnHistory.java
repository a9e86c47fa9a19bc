package io.bundlecast.contract.terms;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.experience.MemberMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What this year's members and episodes would have cost by the network's own history, at forecast prices, and what they did cost.
 *
 * <p>Of members: what as many are expected to cost at the present level. Of episodes: the hospital's expected spend per episode at risk weight 1 x the year's risk
 * weights. Both within the contract's limits for one member's year and for one episode. */
public final class OwnHistory {

    private final Market market;
    private final MemberScope members;
    private final int[] cells;
    private final double[] perRiskWeight;
    private final double expectedMembers;

    /** @param lines ids of the lines of care covered; null for all episodes and members */
    public OwnHistory(@Nullable List<String> lines, Market market) {
        this.market = market;
        members = new MemberScope(lines, market.members());
        expectedMembers = market.members().cells().stream()
                .filter(cell -> lines == null || lines.contains(cell.line()))
                .mapToDouble(cell -> cell.expectedMembers())
                .sum();
        cells = market.cellsOf(lines);
        double[] benchmark = market.hospitalBenchmark();
        perRiskWeight = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            perRiskWeight[i] = benchmark[cells[i]] / market.meanRisk(cells[i]);
        }
    }

    /** The ids covered among the episode and chronic lines of a scenario. */
    public static Set<String> lines(@Nullable List<String> lines, CareScope care) {
        Set<String> covered = new TreeSet<>(MemberScope.lines(lines, care));
        covered.addAll(care.episodeLines(cell -> cell.isOf(lines)));
        return covered;
    }

    /** The members expected in the year. */
    public double expectedMembers() {
        return expectedMembers;
    }

    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>(
                FixedFigure.byCell("Own history of an episode at risk weight 1", market, cells, perRiskWeight));
        fixed.addAll(FixedFigure.limits(market, cells));
        return fixed;
    }

    public double members(Experience experience) {
        return members.total(experience, MemberMeasure.MEMBERS);
    }

    public double episodes(Experience experience) {
        return total(experience, Measure.EPISODES);
    }

    public double ofMembers(Experience experience) {
        return members.presentSpend(experience, true);
    }

    public double ofEpisodes(Experience experience) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += perRiskWeight[i] * experience.get(cells[i], Measure.RISK_WEIGHT);
        }
        return sum;
    }

    public double spend(Experience experience) {
        double sum = members.limitedSpend(experience);
        for (int cell : cells) {
            sum += market.countedSpend(experience, cell);
        }
        return sum;
    }

    /** What the payer paid the hospital for the members and episodes: stays, and readmissions that returned. */
    public double hospitalPayments(Experience experience) {
        return members.total(experience, MemberMeasure.HOSPITAL_PAYMENT)
                + total(experience, Measure.ANCHOR_PAYMENT)
                + total(experience, Measure.READMISSION_REVENUE);
    }

    private double total(Experience experience, Measure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.get(cell, measure);
        }
        return sum;
    }
}
