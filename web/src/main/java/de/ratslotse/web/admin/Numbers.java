package de.ratslotse.web.admin;

import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as they are read in a language.
final class Numbers {

    private Numbers() {}

    /// With three digits behind the point.
    static String score(double value, Locale locale) {
        return number(value, 3, locale);
    }

    static String number(double value, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
