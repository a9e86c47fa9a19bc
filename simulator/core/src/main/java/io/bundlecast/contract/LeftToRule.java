package io.bundlecast.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the numbers that a contract's terms leave to a table of defaults. */
final class LeftToRule {

    private final Provisions table;
    private final List<Provision> left = new ArrayList<>();

    LeftToRule(Provisions table) {
        this.table = table;
    }

    /** Keeps the default of this name unless the terms state their own. */
    LeftToRule unless(@Nullable Object stated, String name) {
        if (stated == null) {
            left.add(table.latest(name));
        }
        return this;
    }

    List<Provision> list() {
        return List.copyOf(left);
    }
}
