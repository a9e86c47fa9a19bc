package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Draw;
import java.util.List;
import java.util.Set;

/** What building and running the components of integration costs in a year, beyond what the start already costs: dollars of today. One thread's workplace.
 *
 * <p>Component i costs o (K_end - K_begin) once, with one-off cost o, and y [g(K, m) - g(K_0, m_0)] a year, with yearly cost y at full maturity and
 * g = .4 where K is above .1, plus .6 m: a fixed share falls due as soon as there is something to run. At full maturity all 31 components cost $11.6m once and
 * $14.4m a year ($5.9m to $26.9m and $7.1m to $28.1m) in a network of 60,000 lives, 100 physicians and 14.3 hires a year. */
public final class ProgrammeCost {

    /** The components that are the culture budget, shown on a line of its own. */
    public static final Set<String> CULTURE = Set.of("leadinst", "wellb", "peer", "onboard");

    private final double fixedShare;
    private final double fixedFrom;
    private final Price[] oneOff;
    private final Price[] yearly;
    private final double[] oneOffPrices;
    private final double[] yearlyPrices;
    private final boolean[] culture;
    private final double[] building;
    private final double[] running;
    private final boolean uncertain;
    private double allBuilding;
    private double allRunning;
    private double allCulture;

    private record Price(CostUnit unit, Draw draw, long address) {

        static Price of(AssumptionTable builds, String cost, long seed) {
            CostUnit unit = CostUnit.of(builds, cost);
            Draw draw = Draw.of(builds.get(unit.name(cost)).quantity());
            return new Price(unit, draw, AddressedStream.address(seed, "journey/cost/" + cost));
        }

        double at(TrialPoint point) {
            return draw.isCertain() ? draw.mean() : draw.at(point.parameter(address));
        }
    }

    private ProgrammeCost(List<Component> components, AssumptionTable builds, long seed, boolean uncertain) {
        int n = components.size();
        this.fixedShare = builds.nominal("fixedShare");
        this.fixedFrom = builds.nominal("fixedFrom");
        this.uncertain = uncertain;
        this.oneOff = new Price[n];
        this.yearly = new Price[n];
        this.oneOffPrices = new double[n];
        this.yearlyPrices = new double[n];
        this.culture = new boolean[n];
        this.building = new double[n];
        this.running = new double[n];
        for (int i = 0; i < n; i++) {
            String id = components.get(i).id();
            oneOff[i] = Price.of(builds, id + ".oneOff", seed);
            yearly[i] = Price.of(builds, id + ".yearly", seed);
            culture[i] = CULTURE.contains(id);
        }
        expect();
    }

    /** Compiles the costs of components, with the prices as they are tabled or as a scenario replaces them.
     *
     * @param uncertain whether prices are drawn */
    public static ProgrammeCost of(List<Component> components, AssumptionTable builds, long seed, boolean uncertain) {
        return new ProgrammeCost(components, builds, seed, uncertain);
    }

    /** Draws the trial's prices. */
    public void draw(TrialPoint point) {
        if (!uncertain) {
            expect();
            return;
        }
        for (int i = 0; i < oneOff.length; i++) {
            oneOffPrices[i] = oneOff[i].at(point);
            yearlyPrices[i] = yearly[i].at(point);
        }
    }

    /** Takes every price at its mean. */
    public void expect() {
        for (int i = 0; i < oneOff.length; i++) {
            oneOffPrices[i] = oneOff[i].draw().mean();
            yearlyPrices[i] = yearly[i].draw().mean();
        }
    }

    /** Works out what building and running cost in a year of a sequence. */
    public void price(JourneyYears years, int year, ProgrammeSize size) {
        allBuilding = 0;
        allRunning = 0;
        allCulture = 0;
        for (int i = 0; i < culture.length; i++) {
            double built = years.capabilityAtEnd(year, i) - years.capabilityAtEnd(year - 1, i);
            double used = used(years.capability(year, i), years.maturity(year, i))
                    - used(years.capability(0, i), years.maturity(0, i));
            building[i] = oneOffPrices[i] * oneOff[i].unit().count(size) * built;
            running[i] = yearlyPrices[i] * yearly[i].unit().count(size) * used;
            if (culture[i]) {
                allCulture += building[i] + running[i];
            } else {
                allBuilding += building[i];
                allRunning += running[i];
            }
        }
    }

    private double used(double capability, double maturity) {
        return (capability > fixedFrom ? fixedShare : 0) + (1 - fixedShare) * maturity;
    }

    /** What building a component costs in the year, dollars. */
    public double building(int component) {
        return building[component];
    }

    /** What running a component costs in the year beyond what it cost at the start, dollars. */
    public double running(int component) {
        return running[component];
    }

    /** What building costs in the year, without the culture budget. */
    public double building() {
        return allBuilding;
    }

    /** What running costs in the year beyond the start, without the culture budget. */
    public double running() {
        return allRunning;
    }

    /** The culture budget of the year beyond the start, built and run. */
    public double culture() {
        return allCulture;
    }
}
