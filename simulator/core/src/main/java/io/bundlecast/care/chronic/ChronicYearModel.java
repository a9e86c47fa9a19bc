package io.bundlecast.care.chronic;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.acute.AcuteEpisodeModel;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.integration.Family;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chronic line compiled for a run: how many members, how well their disease is controlled, what happens to them and what it costs.
 *
 * <p>Members are not drawn one by one. Events of each kind are Poisson given the group's frailty, by the mean hazard over the distribution of HbA1c at each
 * level; every event has its own payment. Routine care and drugs of all members are one lognormal amount with the exact mean and variance.
 *
 * <p>Immutable; each worker thread takes its own {@link ChronicYearDraw}. */
public final class ChronicYearModel implements CareModel {

    final ChronicLine line;
    final int cell;
    final int firstRate;
    final double[] eventLimits;
    final @Nullable HemoglobinLaw hemoglobin;
    final long seed;
    final boolean uncertain;
    final QuantileTable[] paymentTables;
    final TrialParameter members;
    final TrialParameter untested;
    final TrialParameter routine;
    final TrialParameter drugs;
    final TrialParameter relevant;
    final TrialParameter frailty;
    final TrialParameter causal;
    final TrialParameter groupSpread;
    final TrialParameter[] payees;
    final TrialParameter[] rates;
    final long[] rateAddresses;
    final long memberAddress;
    final long frailtyAddress;
    final long routineAddress;
    final long drugAddress;
    final long groupAddress;

    /** @param cell its place among the experience's chronic lines
     * @param firstRate place of its first quality measure
     * @param limits amounts to which contracts limit a member's year */
    public ChronicYearModel(
            ChronicLine line,
            int cell,
            int firstRate,
            double[] limits,
            AcuteEpisodeModel.UnitTableSet tables,
            long seed,
            boolean uncertain) {
        this.line = line;
        this.cell = cell;
        this.firstRate = firstRate;
        this.seed = seed;
        this.uncertain = uncertain;
        this.paymentTables = line.events().stream()
                .map(event -> tables.tables.ofCv(event.payment().cv().base()))
                .toArray(QuantileTable[]::new);
        this.eventLimits = limits.clone();
        for (int i = 0; i < limits.length; i++) {
            eventLimits[i] = MemberYear.eventLimit(line, limits[i]);
        }
        var a1c = line.hemoglobin();
        hemoglobin = a1c == null ? null : new HemoglobinLaw(a1c.mu(), a1c.sigma());
        members = parameter("members", line.members());
        untested = parameter("untested", a1c == null ? Assumption.given(0) : a1c.untestedShare());
        routine = parameter("routine", line.routine().mean());
        drugs = parameter("drugs", line.drugs().mean());
        relevant = parameter("relevantShare", line.relevantShare());
        frailty = parameter("frailty", line.frailty());
        causal = parameter("macrovascularSlope", line.macrovascularSlope());
        groupSpread = parameter("groupSpread", line.groupSpread());
        payees = payees(line.payees());
        rates = new TrialParameter[line.measures().size()];
        rateAddresses = new long[rates.length];
        compileRates();
        memberAddress = address("members");
        frailtyAddress = address("frailty");
        routineAddress = address("routine");
        drugAddress = address("drugs");
        groupAddress = address("group");
    }

    private void compileRates() {
        for (int i = 0; i < rates.length; i++) {
            ChronicMeasure measure = line.measures().get(i);
            Assumption rate = measure.rate();
            rates[i] = parameter("measure/" + measure.id(), rate == null ? Assumption.given(0) : rate);
            rateAddresses[i] =
                    address(measure.basis() == ChronicMeasure.Basis.RATE ? "measure/" + measure.id() : "hemoglobin");
        }
    }

    private TrialParameter[] payees(ChronicLine.Payees shares) {
        return new TrialParameter[] {
            parameter("payees/professionalShare", shares.professionalShare()),
            parameter("payees/outpatientShare", shares.outpatientShare()),
            parameter("payees/networkShare", shares.networkShare()),
            parameter("payees/costToPayment", shares.costToPayment()),
            parameter("payees/fixedCostShare", shares.fixedCostShare()),
            parameter("payees/drugCostShare", shares.drugCostShare())
        };
    }

    private TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, line.id() + "/" + name, assumption, uncertain);
    }

    private long address(String name) {
        return AddressedStream.address(seed, "chronic/" + line.id() + "/" + name);
    }

    /** The line as contracts see it. */
    public MemberCell memberCell() {
        return new MemberCell(line.id(), line.members().base());
    }

    /** Its quality measures as contracts see them. */
    public List<MemberRate> memberRates() {
        return line.measures().stream()
                .map(measure -> new MemberRate(line.id(), measure.id(), measure.outcome(), expected(measure)))
                .toList();
    }

    private double expected(ChronicMeasure measure) {
        Assumption rate = measure.rate();
        if (rate != null) {
            return rate.base();
        }
        double tested = 1 - untested.certain();
        return measure.a1cBelow() == null || hemoglobin == null
                ? tested
                : tested * hemoglobin.below(measure.a1cBelow(), 1);
    }

    @Override
    public Family family() {
        return Family.CHRONIC;
    }

    @Override
    public String specialty() {
        return line.specialty();
    }

    @Override
    public ChronicYearDraw newDraw(int levels, int present, Experience means) {
        return new ChronicYearDraw(this, levels);
    }
}
