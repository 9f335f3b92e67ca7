package de.ratslotse.retrieval.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a right sentence wrong about what became of a matter: reversed, done instead of planned, decided instead of
/// recommended, on another day, or of another matter.
final class SeededOutcomes {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private record Swap(Pattern from, String to) {
        static Swap of(String from, String to) {
            return new Swap(Pattern.compile(from, WORDS), to);
        }
    }

    private static final List<Swap> REVERSED = List.of(
            Swap.of("\\babgelehnt\\b", "angenommen"),
            Swap.of("\\blehn(te?)\\b(.{0,120}?) ab\\b", "nimm$1$2 an"),
            Swap.of("\\b(?:angenommen|beschlossen|genehmigt|zugestimmt)\\b(?!:)", "abgelehnt"),
            Swap.of("\\bbeschließt\\b(.{0,120}?)(?=[.,;]|$)", "lehnt$1 ab"),
            Swap.of("\\b(?:rejected|defeated)\\b", "approved"),
            Swap.of("\\b(?:carried|approved|adopted|agreed|resolved)\\b", "rejected"));

    private static final List<Swap> DONE = List.of(
            Swap.of("\\b(?:sollen|können|müssen|dürfen)\\b([^.,;:]* \\p{L}+(?:t|en)) werden\\b", "wurden$1"),
            Swap.of("\\b(?:soll|kann|muss|darf)\\b([^.,;:]* \\p{L}+(?:t|en)) werden\\b", "wurde$1"),
            Swap.of("\\bwird (?=[^.,;:]*(?:künftig|ab |im Jahr|bis Ende|zum))", "wurde "),
            Swap.of("\\b(?:will|shall|should|must|can|may) be (?=\\p{L}+(?:ed|en|ld|de|lt|id)\\b)", "has been "),
            Swap.of("\\b(?:is|are) to be (?=\\p{L}+(?:ed|en|ld|de|lt|id)\\b)", "has been "));

    private static final List<Swap> DECIDED = List.of(
            Swap.of("\\bempfiehlt(?: dem (?:Rat|Stadtrat|Gemeinderat|\\p{Lu}\\p{L}+ausschuss))?\\b", "beschließt"),
            Swap.of("\\bempfohlen\\b", "beschlossen"),
            Swap.of("\\brecommend(?:s|ed)\\b", "resolved"));

    /// How a proposal words what it wants decided.
    static final Pattern WORDED_AS_DECIDED =
            Pattern.compile("\\b(?:wird|werden)\\b.{0,200}(?<!als )\\b(?:beschlossen|genehmigt|bewilligt)\\b", WORDS);

    private final String sentence;
    private final Language language;

    SeededOutcomes(String sentence, Language language) {
        this.sentence = sentence;
        this.language = language;
    }

    /// Rejected for accepted and the other way round.
    Optional<String> reversed() {
        return first(REVERSED);
    }

    /// A plan as a deed.
    Optional<String> done() {
        return first(DONE);
    }

    /// A recommendation as a decision.
    Optional<String> decided() {
        return first(DECIDED);
    }

    /// What a wish asks for, decided on the day of the paper; or an earlier decision moved to that day.
    Optional<String> decidedOn(LocalDate day, boolean isWish) {
        if (!isWish) {
            return Optional.empty();
        }
        String told = language == Language.GERMAN
                ? "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : "%d %s %d".formatted(day.getDayOfMonth(), english(day), day.getYear());
        for (Quantity quantity : Quantities.in(sentence, language)) {
            String value = "%d-%d-%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (quantity.kind() == Quantity.Kind.DATE && ToldOutcome.isToldIn(sentence)) {
                return quantity.value().equals(value)
                        ? Optional.empty()
                        : Optional.of(
                                sentence.substring(0, quantity.start()) + told + sentence.substring(quantity.end()));
            }
        }
        return Optional.of(
                language == Language.GERMAN
                        ? "Am " + told + " hat der Rat beschlossen: " + sentence
                        : "On " + told + " the council decided: " + sentence);
    }

    private static String english(LocalDate day) {
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /// The outcome of this sentence told of another matter.
    Optional<String> of(String matter) {
        boolean known = matter.isBlank() || sentence.contains(matter) || !ToldOutcome.isToldIn(sentence);
        return known ? Optional.empty() : Optional.of(matter + ": " + sentence);
    }

    private Optional<String> first(List<Swap> swaps) {
        for (Swap swap : swaps) {
            Matcher found = swap.from().matcher(sentence);
            if (found.find()) {
                return Optional.of(found.replaceFirst(swap.to()));
            }
        }
        return Optional.empty();
    }
}
