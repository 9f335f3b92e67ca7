package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.Report.Figure;
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
            case COUNT -> Numbers.number(figure.count(), 0, locale);
            case SCORE -> Numbers.number(figure.value(), 3, locale);
            case SHARE ->
                figure.of() == 0
                        ? "–"
                        : "%s (%s %%)"
                                .formatted(
                                        Numbers.number(figure.count(), 0, locale),
                                        Numbers.number(100 * figure.value(), 0, locale));
        };
    }

    private static String signed(Figure figure, double change, Locale locale) {
        String sign = change > 0 ? "+" : "−";
        double size = Math.abs(change);
        return switch (figure.kind()) {
            case COUNT -> sign + Numbers.number(size, 0, locale);
            case SCORE -> sign + Numbers.number(size, 3, locale);
            case SHARE -> sign + Numbers.number(100 * size, 1, locale) + " %";
        };
    }
}
