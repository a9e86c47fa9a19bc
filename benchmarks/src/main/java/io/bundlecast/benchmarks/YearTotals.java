package io.bundlecast.benchmarks;

/** What happened in a year by type, and its settlement: savings against 97% of target, limited to 20%, less 10% for quality, less the cost of the program. */
final class YearTotals {
    static final int MARGIN = 0;
    static final int SPEND = 1;
    static final int QUALITY = 2;
    static final int VALUE = 3;
    static final double DISCOUNT = 0.03;
    static final double STOP = 0.2;
    static final double PROGRAM_COST = 600_000;

    final int[] episodes;
    final int[] good;
    final double[] cost;
    private final EpisodeClass[] types;

    YearTotals(EpisodeClass[] types) {
        this.types = types;
        episodes = new int[types.length];
        good = new int[types.length];
        cost = new double[types.length];
    }

    /** Writes margin, spend, quality and value. */
    void settle(double[] outcome) {
        double target = 0;
        double spend = 0;
        double quality = 0;
        for (int i = 0; i < types.length; i++) {
            target += episodes[i] * types[i].target();
            spend += cost[i];
            quality += episodes[i] == 0 ? 0 : good[i] / (double) episodes[i];
        }
        target *= 1 - DISCOUNT;
        quality /= types.length;
        double limit = STOP * target;
        double reconciliation = Math.max(-limit, Math.min(target - spend, limit));
        outcome[MARGIN] = adjusted(reconciliation, score(quality)) - PROGRAM_COST;
        outcome[SPEND] = spend;
        outcome[QUALITY] = quality;
        outcome[VALUE] = quality / (spend / target);
    }

    static double score(double quality) {
        return Math.max(0, Math.min((quality - 0.65) / 0.20, 1));
    }

    static double adjusted(double reconciliation, double score) {
        return reconciliation > 0 ? reconciliation * (1 - 0.1 * (1 - score)) : reconciliation * (1 - 0.1 * score);
    }
}
