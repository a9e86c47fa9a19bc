package io.bundlecast.care.acute;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.care.UnitTables;
import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.random.QuantileTable;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;

/** The parameters of one episode type, compiled for a run: what varies by trial, and the tables of what varies by patient.
 *
 * <p>Types of one line share the uniform of a like-named parameter: what is not known about readmissions after joint replacement is not known of all its types alike. */
public final class TypeParameters {

    final TrialParameter cases;
    final TrialParameter anchor;
    final TrialParameter professional;
    final TrialParameter irfShare;
    final TrialParameter snfShare;
    final TrialParameter homeHealthShare;
    final TrialParameter irf;
    final TrialParameter snf;
    final TrialParameter homeHealth;
    final TrialParameter home;
    final TrialParameter other;
    final TrialParameter readmissionRate;
    final TrialParameter readmissionPayment;
    final TrialParameter returnShare;
    final TrialParameter readmissionCostToPayment;
    final TrialParameter complicationRate;
    final TrialParameter complicationPayment;
    final TrialParameter complicationCost;
    final TrialParameter deathInHospital;
    final TrialParameter deathAfterDischarge;
    final TrialParameter stayCost;
    final TrialParameter daysShare;
    final TrialParameter supplyShare;
    final TrialParameter operatingRoomShare;
    final TrialParameter duplicateTestShare;
    final TrialParameter postEpisodeSpend;

    final QuantileTable anchorTable;
    final QuantileTable professionalTable;
    final QuantileTable irfTable;
    final QuantileTable snfTable;
    final QuantileTable homeHealthTable;
    final QuantileTable homeTable;
    final QuantileTable otherTable;
    final QuantileTable readmissionTable;
    final QuantileTable complicationPaymentTable;
    final QuantileTable complicationCostTable;
    final QuantileTable stayTable;

    private final String line;
    private final long seed;
    private final boolean uncertain;

    /** @param within share of the log variance of post-acute amounts that lies within physicians */
    TypeParameters(
            EpisodeLine line,
            EpisodeType type,
            Assumption typeCases,
            double within,
            UnitTables tables,
            long seed,
            boolean uncertain) {
        this.line = line.patients();
        this.seed = seed;
        this.uncertain = uncertain;
        EpisodeType.PostAcute pac = type.postAcute();
        EpisodeType.Readmission readmission = type.readmission();
        EpisodeType.Complication complication = type.complication();
        EpisodeType.InternalCost cost = type.internalCost();
        cases = parameter("cases", typeCases);
        anchor = parameter("anchor", type.anchor().mean());
        professional = parameter("professional", type.professional().mean());
        irfShare = parameter("postAcute/institution", pac.irfShare());
        snfShare = parameter("postAcute/institution", pac.snfShare());
        homeHealthShare = parameter("postAcute/homeHealthShare", pac.homeHealthShare());
        irf = parameter("postAcute/irf", pac.irf().mean());
        snf = parameter("postAcute/snf", pac.snf().mean());
        homeHealth = parameter("postAcute/homeHealth", pac.homeHealth().mean());
        home = parameter("postAcute/home", pac.home().mean());
        other = parameter("other", type.other().mean());
        readmissionRate = parameter("readmission/rate", readmission.rate());
        readmissionPayment =
                parameter("readmission/payment", readmission.payment().mean());
        returnShare = parameter("readmission/returnShare", readmission.returnShare());
        readmissionCostToPayment = parameter("readmission/costToPayment", readmission.costToPayment());
        complicationRate = parameter("complication/rate", complication.rate());
        complicationPayment =
                parameter("complication/payment", complication.payment().mean());
        complicationCost = parameter(
                "complication/internalCost", complication.internalCost().mean());
        deathInHospital = parameter("mortality/inHospital", type.mortality().inHospital());
        deathAfterDischarge =
                parameter("mortality/afterDischarge", type.mortality().afterDischarge());
        stayCost = parameter("internalCost/stay", cost.stay().mean());
        daysShare = parameter("internalCost/daysShare", cost.daysShare());
        supplyShare = parameter("internalCost/supplyShare", cost.supplyShare());
        operatingRoomShare = parameter("internalCost/operatingRoomShare", cost.operatingRoomShare());
        duplicateTestShare = parameter("internalCost/duplicateTestShare", cost.duplicateTestShare());
        postEpisodeSpend = parameter("postEpisodeSpend", type.postEpisodeSpend());
        anchorTable = table(tables, type.anchor(), 1);
        professionalTable = table(tables, type.professional(), 1);
        irfTable = table(tables, pac.irf(), within);
        snfTable = table(tables, pac.snf(), within);
        homeHealthTable = table(tables, pac.homeHealth(), within);
        homeTable = table(tables, pac.home(), within);
        otherTable = table(tables, type.other(), 1);
        readmissionTable = table(tables, readmission.payment(), 1);
        complicationPaymentTable = table(tables, complication.payment(), 1);
        complicationCostTable = table(tables, complication.internalCost(), 1);
        stayTable = table(tables, cost.stay(), 1);
    }

    private TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, line + "/" + name, assumption, uncertain);
    }

    private static QuantileTable table(UnitTables tables, Amount amount, double within) {
        double cv = amount.cv().base();
        return tables.ofLogVariance(StrictMath.log1p(cv * cv) * within);
    }

    /** A share drawn in this trial, kept within [0, 1]. */
    public static double share(TrialParameter parameter, TrialPoint point) {
        return parameter.shareAt(point);
    }
}
