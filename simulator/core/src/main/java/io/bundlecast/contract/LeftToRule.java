package io.bundlecast.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the numbers that a contract's terms leave to a table of defaults. */
final class LeftToRule {

    private final Provisions table;
    private final @Nullable LocalDate day;
    private final List<Provision> left = new ArrayList<>();

    LeftToRule(Provisions table) {
        this(table, null);
    }

    /** @param day when the default must be in force; null for the last */
    LeftToRule(Provisions table, @Nullable LocalDate day) {
        this.table = table;
        this.day = day;
    }

    /** Keeps the default of this name unless the terms state their own. */
    LeftToRule unless(@Nullable Object stated, String name) {
        if (stated == null) {
            left.add(day == null ? table.latest(name) : table.inForce(name, day));
        }
        return this;
    }

    List<Provision> list() {
        return List.copyOf(left);
    }
}
