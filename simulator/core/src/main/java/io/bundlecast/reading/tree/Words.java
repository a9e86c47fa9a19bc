package io.bundlecast.reading.tree;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants of an enum as they are written in files: {@code allInpatient} for {@code ALL_INPATIENT}; capitals and hyphens do not matter. */
public final class Words {

    private Words() {}

    public static @Nullable Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (same(((Enum<?>) constant).name(), text)) {
                return constant;
            }
        }
        return null;
    }

    public static boolean same(String first, String second) {
        return plain(first).equals(plain(second));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
