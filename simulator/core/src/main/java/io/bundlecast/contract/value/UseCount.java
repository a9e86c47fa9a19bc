package io.bundlecast.contract.value;

/** How often one kind of service was used in a year.
 *
 * @param expected at the present level, for the same patients
 * @param weight v_k of an index; weights of a year sum to 1
 * @param spendShare its part of expected spend
 * @param unitPrice dollars saved by one unit less: 0 where none is known, below 0 where one more saves */
public record UseCount(Use use, double actual, double expected, double weight, double spendShare, double unitPrice) {

    /** 1 - actual / expected, turned round where more is better. */
    public double avoided() {
        return use.avoided(actual, expected);
    }

    /** Units avoided, in dollars. */
    double saved() {
        return (expected - actual) * unitPrice;
    }
}
