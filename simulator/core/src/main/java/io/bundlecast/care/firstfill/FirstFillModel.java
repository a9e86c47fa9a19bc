package io.bundlecast.care.firstfill;

import io.bundlecast.care.CareModel;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Family;
import io.bundlecast.random.AddressedStream;

/** A first-fill line compiled for a run: who fills a new prescription, brand or generic, and what follows, with and without the free first-fill program.
 *
 * <p>Immutable; each worker thread takes its own {@link FirstFillDraw}. */
public final class FirstFillModel implements CareModel {

    final int firstCell;
    final int present;
    final FillParameters[] classes;
    final long[] countAddresses;
    final long[] streamAddresses;
    final long trendAddress;

    /** @param firstCell index of the line's first class among the experience's drug classes
     * @param present index of the present level, against whose usual care medical spend is measured
     * @param uncertain whether what is not known varies between trials */
    public FirstFillModel(FirstFillLine line, int firstCell, int present, long seed, boolean uncertain) {
        this.firstCell = firstCell;
        this.present = present;
        int n = line.classes().size();
        classes = new FillParameters[n];
        countAddresses = new long[n];
        streamAddresses = new long[n];
        trendAddress = AddressedStream.address(seed, "year/genericRate/" + line.id());
        for (int i = 0; i < n; i++) {
            String name = line.id() + "/" + line.classes().get(i).id();
            classes[i] = new FillParameters(line, line.classes().get(i), seed, uncertain);
            countAddresses[i] = AddressedStream.address(seed, "starts/" + name);
            streamAddresses[i] = AddressedStream.address(seed, "fills/" + name);
        }
    }

    @Override
    public Family family() {
        return Family.PRESCRIBING;
    }

    /** None: what is prescribed follows the cohesion of the whole group. */
    @Override
    public String specialty() {
        return "";
    }

    @Override
    public FirstFillDraw newDraw(int levels, int present, Experience means) {
        return new FirstFillDraw(this, levels);
    }
}
