package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.Report.Figure;
import java.text.NumberFormat;
import java.util.Locale;

/// A measure as it is read.
///
/// @param key its name, for messages
/// @param text the value; a dash where there was nothing to measure
/// @param change how much it differs from an earlier run; empty where it does not, or none is compared
public record ShownFigure(String key, String text, String change) {

    static ShownFigure of(Figure figure, Locale locale) {
        return new ShownFigure(figure.key(), text(figure, locale), "");
    }

    static ShownFigure of(Figure figure, Figure before, Locale locale) {
        double change = figure.value() - before.value();
        boolean none = Math.abs(change) < 0.0005 || figure.kind() != before.kind();
        return new ShownFigure(figure.key(), text(figure, locale), none ? "" : signed(figure, change, locale));
    }

    private static String text(Figure figure, Locale locale) {
        return switch (figure.kind()) {
            case COUNT -> number(figure.count(), 0, locale);
            case SCORE -> number(figure.value(), 3, locale);
            case SHARE ->
                figure.of() == 0
                        ? "–"
                        : "%s (%s %%)"
                                .formatted(number(figure.count(), 0, locale), number(100 * figure.value(), 0, locale));
        };
    }

    private static String signed(Figure figure, double change, Locale locale) {
        String sign = change > 0 ? "+" : "−";
        double size = Math.abs(change);
        return switch (figure.kind()) {
            case COUNT -> sign + number(size, 0, locale);
            case SCORE -> sign + number(size, 3, locale);
            case SHARE -> sign + number(100 * size, 1, locale) + " %";
        };
    }

    private static String number(double value, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
