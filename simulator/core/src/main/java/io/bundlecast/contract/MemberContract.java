package io.bundlecast.contract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contract on the years of members with a chronic condition. */
public interface MemberContract extends Contract {

    /** The ids of the chronic lines that it is agreed for; null for all. */
    @Nullable
    List<String> lines();

    @Override
    default Set<String> lines(CareScope care) {
        return MemberScope.lines(lines(), care);
    }

    @Override
    default String coverage() {
        return "chronic lines";
    }
}
