package io.bundlecast.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the numbers that a contract's terms leave to a table of defaults. */
public final class LeftToRule {

    private final Provisions table;
    private final @Nullable LocalDate day;
    private final List<Provision> left = new ArrayList<>();

    public LeftToRule(Provisions table) {
        this(table, null);
    }

    /** @param day when the default must be in force; null for the last */
    public LeftToRule(Provisions table, @Nullable LocalDate day) {
        this.table = table;
        this.day = day;
    }

    /** Keeps the default of this name unless the terms state their own. */
    public LeftToRule unless(@Nullable Object stated, String name) {
        if (stated == null) {
            left.add(day == null ? table.latest(name) : table.inForce(name, day));
        }
        return this;
    }

    /** Keeps what a part of the terms leaves to a rule of its own. */
    public LeftToRule and(List<Provision> more) {
        left.addAll(more);
        return this;
    }

    public List<Provision> list() {
        return List.copyOf(left);
    }
}
