package io.bundlecast.care.acute;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.UnitTables;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Family;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;

/** An episode line compiled for a run: who comes in a year, where they go, what it costs and how it ends.
 *
 * <p>Immutable; each worker thread takes its own {@link AcuteEpisodeDraw}. */
public final class AcuteEpisodeModel implements CareModel {

    final EpisodeLine line;
    final int firstCell;
    final TypeParameters[] types;
    final RegionalSpend[] regions;
    final double[] afterAnchorShare;
    final long[] countAddresses;
    final long[] episodeAddresses;
    final long[] postEpisodeAddresses;
    final TrialParameter overdispersion;
    final TrialParameter leakage;
    final TrialParameter postAcuteIcc;
    final TrialParameter supplyIcc;
    final RiskStrata strata;
    final double[] postAcuteClustering;
    final double[] supplyClustering;
    final boolean uncertain;
    final long seed;

    /** @param firstCell index of the line's first type among the experience's cells
     * @param regions the region's spend on each type, which gives caps and risk weights
     * @param postAcuteClustering part of the between-physician variance of post-acute spend that each level leaves
     * @param uncertain whether what is not known varies between trials */
    public AcuteEpisodeModel(
            EpisodeLine line,
            int firstCell,
            List<RegionalSpend> regions,
            double[] postAcuteClustering,
            double[] supplyClustering,
            UnitTableSet tables,
            long seed,
            boolean uncertain) {
        this.line = line;
        this.firstCell = firstCell;
        this.regions = regions.toArray(RegionalSpend[]::new);
        this.postAcuteClustering = postAcuteClustering.clone();
        this.supplyClustering = supplyClustering.clone();
        this.uncertain = uncertain;
        this.seed = seed;
        this.strata = new RiskStrata(line.riskStrata());
        this.overdispersion = parameter("overdispersion", line.overdispersion());
        this.leakage = parameter("leakage", line.leakage());
        this.postAcuteIcc =
                parameter("physicians/postAcuteIcc", line.physicians().postAcuteIcc());
        this.supplyIcc = parameter("physicians/supplyIcc", line.physicians().supplyIcc());
        int n = line.types().size();
        types = new TypeParameters[n];
        afterAnchorShare = new double[n];
        countAddresses = new long[n];
        episodeAddresses = new long[n];
        postEpisodeAddresses = new long[n];
        double within = uncertain ? 1 - line.physicians().postAcuteIcc().base() : 1;
        for (int i = 0; i < n; i++) {
            EpisodeType type = line.types().get(i);
            String name = line.patients() + "/" + type.id();
            types[i] = new TypeParameters(
                    line, type, ExpectedCare.cases(line, type), within, tables.tables, seed, uncertain);
            afterAnchorShare[i] = ExpectedCare.of(line, type).afterAnchorShare();
            countAddresses[i] = AddressedStream.address(seed, "count/" + name);
            episodeAddresses[i] = AddressedStream.address(seed, "episodes/" + name);
            postEpisodeAddresses[i] = AddressedStream.address(seed, "postEpisode/" + name);
        }
    }

    private TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, line.patients() + "/" + name, assumption, uncertain);
    }

    @Override
    public Family family() {
        return line.family();
    }

    @Override
    public String specialty() {
        return line.specialty();
    }

    @Override
    public AcuteEpisodeDraw newDraw(int levels, int present, Experience means) {
        return new AcuteEpisodeDraw(this, levels, present, means);
    }

    /** Quantile tables that the lines of a run share. */
    public static final class UnitTableSet {
        public final UnitTables tables = new UnitTables();
    }
}
