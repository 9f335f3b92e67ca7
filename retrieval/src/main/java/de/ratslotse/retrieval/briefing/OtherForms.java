package de.ratslotse.retrieval.briefing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Writes a quantity in another form of the same value: `1.250.000 €` as `1,25 Mio. Euro`, `3.6.2025` as `3. Juni
/// 2025`.
final class OtherForms {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private OtherForms() {}

    static Optional<String> of(Quantity quantity, Language language) {
        Locale locale = language == Language.GERMAN ? Locale.GERMANY : Locale.UK;
        return switch (quantity.kind()) {
            case AMOUNT -> amount(quantity, locale);
            case DATE -> date(quantity, locale);
            case PERCENT, NUMBER, TIME, VOTES, REFERENCE, RESULT -> Optional.empty();
        };
    }

    private static Optional<String> amount(Quantity quantity, Locale locale) {
        if (!quantity.unit().equals("EUR")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(quantity.value());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        boolean large = value.compareTo(MILLION) >= 0;
        String million = locale.equals(Locale.GERMANY) ? " Mio. Euro" : " million euros";
        return Optional.of(large ? format.format(value.movePointLeft(6)) + million : format.format(value) + " Euro");
    }

    private static Optional<String> date(Quantity quantity, Locale locale) {
        String[] parts = quantity.value().split("-", -1);
        if (parts[0].equals("0") || parts[1].equals("0") || parts[2].equals("0")) {
            return Optional.empty();
        }
        LocalDate date =
                LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        String pattern = locale.equals(Locale.GERMANY) ? "d. MMMM yyyy" : "d MMMM yyyy";
        return Optional.of(date.format(DateTimeFormatter.ofPattern(pattern, locale)));
    }
}
