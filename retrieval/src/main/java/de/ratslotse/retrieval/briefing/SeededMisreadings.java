package de.ratslotse.retrieval.briefing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a right sentence wrong by reading its numbers wrongly: by a factor of a thousand, with the marks of another
/// language, as another unit, with another limit, with or without tax.
final class SeededMisreadings {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final Pattern MILLION = Pattern.compile("\\bMio\\b\\.?|\\bMillionen\\b|\\bmillion\\b", WORDS);
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,])(\\d{1,3})([.,])(\\d{3})(?![\\d.,]\\d|\\d)");
    private static final Pattern LEAST = Pattern.compile("\\b(?:mindestens|at least)\\b", WORDS);
    private static final Pattern MOST = Pattern.compile("\\b(?:höchstens|maximal|bis zu|at most|up to)\\b", WORDS);
    private static final Pattern NET = Pattern.compile("\\b(?:netto|net)\\b", WORDS);
    private static final Pattern GROSS = Pattern.compile("\\b(?:brutto|gross)\\b", WORDS);
    private static final Pattern TAX =
            Pattern.compile("mwst|steuer|ust\\b|\\bvat\\b|\\bhst\\b|\\btax|netto|brutto|\\bnet\\b|\\bgross\\b", WORDS);

    private final String sentence;
    private final Language language;

    SeededMisreadings(String sentence, Language language) {
        this.sentence = sentence;
        this.language = language;
    }

    /// A thousand times too little.
    Optional<String> shifted() {
        Matcher million = MILLION.matcher(sentence);
        if (million.find()) {
            return Optional.of(million.replaceFirst(isGerman() ? "Tsd." : "thousand"));
        }
        for (Quantity quantity : quantities()) {
            if (SeededErrors.counts(quantity) && new BigDecimal(quantity.value()).compareTo(THOUSAND) >= 0) {
                return thousandth(quantity);
            }
        }
        return Optional.empty();
    }

    private Optional<String> thousandth(Quantity quantity) {
        String printed = sentence.substring(quantity.start(), quantity.end());
        Matcher digits = Pattern.compile("\\d[\\d.,]*\\d").matcher(printed);
        NumberFormat format = NumberFormat.getNumberInstance(isGerman() ? Locale.GERMANY : Locale.UK);
        format.setMaximumFractionDigits(5);
        String less = format.format(new BigDecimal(quantity.value()).movePointLeft(3));
        return digits.find() && GROUPED.matcher(digits.group()).find()
                ? Optional.of(replaced(quantity, digits.replaceFirst(less)))
                : Optional.empty();
    }

    /// `1.250 €` as `1,250 €`: in its language that is a little more than one.
    Optional<String> inForeignMarks() {
        Matcher grouped = GROUPED.matcher(sentence);
        while (grouped.find()) {
            boolean groups = grouped.group(2).equals(isGerman() ? "." : ",");
            if (groups) {
                String foreign = grouped.group(1) + (isGerman() ? "," : ".") + grouped.group(3);
                return Optional.of(
                        sentence.substring(0, grouped.start()) + foreign + sentence.substring(grouped.end()));
            }
        }
        return Optional.empty();
    }

    /// A share told as a count, or a count as a share.
    Optional<String> otherUnit() {
        for (Quantity quantity : quantities()) {
            if (quantity.kind() == Quantity.Kind.PERCENT) {
                return Optional.of(replaced(quantity, quantity.value() + (isGerman() ? " Personen" : " people")));
            }
        }
        for (Quantity quantity : quantities()) {
            boolean isShort =
                    quantity.kind() == Quantity.Kind.NUMBER && quantity.value().length() <= 2;
            if (isShort && sentence.substring(quantity.end()).matches("(?s)\\.? \\p{L}{3,}.*")) {
                return Optional.of(replaced(quantity, quantity.value() + (isGerman() ? " Prozent" : " percent")));
            }
        }
        return Optional.empty();
    }

    /// At least for at most and the other way round; an amount without a limit gets one.
    Optional<String> otherLimit() {
        Matcher least = LEAST.matcher(sentence);
        if (least.find()) {
            return Optional.of(least.replaceFirst(isGerman() ? "höchstens" : "at most"));
        }
        Matcher most = MOST.matcher(sentence);
        if (most.find()) {
            return Optional.of(most.replaceFirst(isGerman() ? "mindestens" : "at least"));
        }
        return amount().map(quantity -> sentence.substring(0, quantity.start())
                + (isGerman() ? "mindestens " : "at least ")
                + sentence.substring(quantity.start()));
    }

    /// With tax for without and the other way round; an amount that says nothing of it is told as one without.
    Optional<String> otherTax() {
        Matcher net = NET.matcher(sentence);
        if (net.find()) {
            return Optional.of(net.replaceFirst(isGerman() ? "brutto" : "gross"));
        }
        Matcher gross = GROSS.matcher(sentence);
        if (gross.find()) {
            return Optional.of(gross.replaceFirst(isGerman() ? "netto" : "net"));
        }
        return TAX.matcher(sentence).find()
                ? Optional.empty()
                : amount().map(quantity -> sentence.substring(0, quantity.end())
                        + (isGerman() ? " netto" : " net")
                        + sentence.substring(quantity.end()));
    }

    private Optional<Quantity> amount() {
        return quantities().stream()
                .filter(quantity -> quantity.kind() == Quantity.Kind.AMOUNT)
                .findFirst();
    }

    private boolean isGerman() {
        return language == Language.GERMAN;
    }

    private List<Quantity> quantities() {
        return Quantities.in(sentence, language);
    }

    private String replaced(Quantity quantity, String by) {
        return sentence.substring(0, quantity.start()) + by + sentence.substring(quantity.end());
    }
}
