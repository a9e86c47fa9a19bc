package io.bundlecast.contract.firstfill;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plan, provider network and pharmacy run a free first generic fill and share what it saves on drugs.
 *
 * <p>Pool = gross saving - program's cost - prior deficit; a positive pool is split among plan, network and pharmacy. Under {@link Basis#GDR} gross saving = dG x
 * fills x (net brand price - generic price), dG being the generic dispensing rate above its expectation; the rate also rises when more generic starts are filled,
 * so that a program which costs the plan money can be paid. Under {@link Basis#NET_COST} gross saving = expected - actual drug cost of the plan, waived copays
 * included. Which one a contract uses is a choice; net cost is the default.
 *
 * <p>For example, 60,000 fills at 2 points above expectation, a net brand price of 120 and a generic price of 20 dollars save 120,000; after 30,000 of program cost
 * the network receives 31,500 and the pharmacy 13,500. A term that is null takes its default.
 *
 * @param lines ids of the first-fill lines; null for all
 * @param basis what is paid on; null for net cost
 * @param baselineGenericRate generic dispensing rate before the program; null for what is expected of usual care in the year
 * @param marketTrend points by which it is expected to rise by itself, as a fraction; null for 0
 * @param corridor points above expectation below which nothing is paid; null for half a point
 * @param payExcessOnly whether only the points beyond the corridor count; else all do once it is passed. No source says which
 * @param expectedCostPerStart plan's expected drug cost of a new start, in dollars; null for what is expected of usual care
 * @param priorDeficit deficit carried into the year, in dollars; null for 0
 * @param physicians with a kiosk; null for 0
 * @param kioskPerPhysicianMonth dollars; null for 50
 * @param feePerConversion dollars to the pharmacy; null for 10
 * @param administration dollars a year; null for 0
 * @param planShare of the pool; null for 50%
 * @param networkShare of the pool; null for 35%
 * @param pharmacyShare of the pool; null for 15%
 * @param adherenceFloor least share of filled starts that are adherent, else the plan keeps the network's share; null for 50%
 * @param leastFilledShare least share of starts that are filled, the sign that care is not stinted; null for what is expected, less 2 points */
public record FirstFillPool(
        @Nullable List<String> lines,
        @Nullable Basis basis,
        @Nullable Double baselineGenericRate,
        @Nullable Double marketTrend,
        @Nullable Double corridor,
        boolean payExcessOnly,
        @Nullable Double expectedCostPerStart,
        @Nullable Double priorDeficit,
        @Nullable Integer physicians,
        @Nullable Double kioskPerPhysicianMonth,
        @Nullable Double feePerConversion,
        @Nullable Double administration,
        @Nullable Double planShare,
        @Nullable Double networkShare,
        @Nullable Double pharmacyShare,
        @Nullable Double adherenceFloor,
        @Nullable Double leastFilledShare)
        implements Contract {

    static final Provisions PROVISIONS = Provisions.beside(FirstFillPool.class, "first-fill.txt");

    /** What the pool is paid on. */
    public enum Basis {
        /** The generic dispensing rate above its expectation. */
        GDR,
        /** The plan's drug cost below its expectation. */
        NET_COST
    }

    private static final double ROUNDING = 1e-6;

    public FirstFillPool {
        lines = lines == null ? null : List.copyOf(lines);
        Terms.fraction(baselineGenericRate, "baselineGenericRate");
        Terms.fraction(corridor, "corridor");
        Terms.notNegative(expectedCostPerStart, "expectedCostPerStart");
        Terms.notNegative(priorDeficit, "priorDeficit");
        Terms.notNegative(kioskPerPhysicianMonth, "kioskPerPhysicianMonth");
        Terms.notNegative(feePerConversion, "feePerConversion");
        Terms.notNegative(administration, "administration");
        Terms.fraction(planShare, "planShare");
        Terms.fraction(networkShare, "networkShare");
        Terms.fraction(pharmacyShare, "pharmacyShare");
        Terms.fraction(adherenceFloor, "adherenceFloor");
        Terms.fraction(leastFilledShare, "leastFilledShare");
        double shares =
                or(planShare, "split.plan") + or(networkShare, "split.network") + or(pharmacyShare, "split.pharmacy");
        if (Math.abs(shares - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "planShare, networkShare and pharmacyShare must sum to 100% but sum to " + Terms.percent(shares));
        }
    }

    Basis basisOrDefault() {
        return basis == null ? Basis.NET_COST : basis;
    }

    static double or(@Nullable Double stated, String name) {
        return stated == null ? PROVISIONS.value(name) : stated;
    }

    boolean covers(String line) {
        return lines == null || lines.contains(line);
    }

    @Override
    public List<Provision> provisions() {
        return new LeftToRule(PROVISIONS)
                .unless(corridor, "corridor")
                .unless(planShare, "split.plan")
                .unless(networkShare, "split.network")
                .unless(pharmacyShare, "split.pharmacy")
                .unless(adherenceFloor, "adherence.floor")
                .unless(leastFilledShare, "filled.tolerance")
                .unless(kioskPerPhysicianMonth, "kiosk.physician-month")
                .unless(feePerConversion, "conversion.fee")
                .unless(administration, "administration")
                .list();
    }

    @Override
    public Set<String> lines(CareScope care) {
        Set<String> covered = new TreeSet<>(care.firstFills());
        covered.removeIf(line -> !covers(line));
        return covered;
    }

    @Override
    public String coverage() {
        return "first-fill lines";
    }

    @Override
    public Settlement settlement(Market market) {
        return new FirstFillSettlement(this, market);
    }
}
