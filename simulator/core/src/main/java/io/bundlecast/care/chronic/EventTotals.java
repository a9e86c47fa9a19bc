package io.bundlecast.care.chronic;

import io.bundlecast.random.AddressedStream;
import java.util.Arrays;

/** Sums over a year's events at every level. At a level with n events of a kind happen the first n of one sequence, so that levels stay paired. */
final class EventTotals {

    private final int limits;
    private final AddressedStream stream = new AddressedStream();
    private final int[] order;
    private final double[] limited;
    private final double[] sums;

    /** Events of the kind at hand, by level. */
    final int[] counts;

    final double[] avoidable;
    final double[] other;
    final double[] complications;
    final double[] admissions;
    final double[] emergencies;

    EventTotals(int levels, int limits) {
        this.limits = limits;
        this.counts = new int[levels];
        this.order = new int[levels];
        this.sums = new double[levels];
        this.limited = new double[levels * limits];
        this.avoidable = new double[levels];
        this.other = new double[levels];
        this.complications = new double[levels];
        this.admissions = new double[levels];
        this.emergencies = new double[levels];
        for (int level = 0; level < levels; level++) {
            order[level] = level;
        }
    }

    void clear() {
        for (double[] sum : new double[][] {limited, avoidable, other, complications, admissions, emergencies}) {
            Arrays.fill(sum, 0);
        }
    }

    /** Adds the events of one kind, counted in {@link #counts}. */
    void add(ChronicEventParameters event, long trial, double price, double[] eventLimits) {
        sort();
        double payment = event.meanPayment * price;
        pay(event, trial, payment, Double.POSITIVE_INFINITY);
        double[] kind = event.event.avoidable() ? avoidable : other;
        for (int level = 0; level < counts.length; level++) {
            kind[level] += sums[level];
            complications[level] += event.event.avoidable() ? counts[level] : 0;
            admissions[level] += counts[level] * event.admittedShare;
            emergencies[level] += event.event.emergency() ? counts[level] : 0;
        }
        for (int limit = 0; limit < limits; limit++) {
            pay(event, trial, payment, eventLimits[limit]);
            for (int level = 0; level < counts.length; level++) {
                limited[level * limits + limit] += sums[level];
            }
        }
    }

    double limited(int limit, int level) {
        return limited[level * limits + limit];
    }

    private void pay(ChronicEventParameters event, long trial, double payment, double limit) {
        stream.reset(event.paymentAddress, trial);
        double cap = payment == 0 ? Double.POSITIVE_INFINITY : limit / payment;
        double sum = 0;
        int drawn = 0;
        for (int level : order) {
            sum += event.table.sum(stream, counts[level] - drawn, cap);
            drawn = counts[level];
            sums[level] = sum * payment;
        }
    }

    /** Levels by their number of events; they are nearly in order from one kind to the next. */
    private void sort() {
        for (int i = 1; i < order.length; i++) {
            int level = order[i];
            int j = i - 1;
            while (j >= 0 && counts[order[j]] > counts[level]) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = level;
        }
    }
}
