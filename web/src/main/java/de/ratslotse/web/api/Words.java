package de.ratslotse.web.api;

import java.util.Locale;

/// The names of constants as the API writes them.
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
