package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.briefing.DataRequest.PlaceItems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises who asks what was decided about a place that has no council of its own: "Was wurde in der Südstadt
/// beschlossen?". As with lists, every other word has to be understood.
final class PlaceQuestion {

    private static final Pattern PHRASE = Pattern.compile(
            "(?<!\\p{L})(?:(?<in>in|betreffen|betrifft|betreffend|affect|affecting)|(?:im|zu|für|über|about|for|on|concerning|regarding))"
                    + " (?<article>(?:der|die|das|den|dem|the) )?(?<called>(?:Stadtteil|Ortsteil|Stadtbezirk|district|quarter)(?: of)? )?(?<place>\\p{Lu}[\\p{L}-]{3,})"
                    + "|(?<!\\p{L})zur (?<to>\\p{Lu}[\\p{L}-]{3,})");

    private static final Pattern NAMED_AS_A_PLACE = Pattern.compile(
            "\\p{L}{3,}(?:stadt|vorstadt|dorf|heim|hausen|ingen|viertel|siedlung|quartier|weiler|weier)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PlaceQuestion() {}

    /// Empty for every other question.
    static Optional<PlaceItems> in(String text, LocalDate today, Supplier<KnownNames> names) {
        Matcher phrase = PHRASE.matcher(text);
        while (phrase.find()) {
            Optional<String> place = place(phrase);
            if (place.isPresent() && !isOfACouncil(place.get(), names)) {
                String rest = text.substring(0, phrase.start()) + " " + text.substring(phrase.end());
                Optional<PlaceItems> items =
                        MeetingQuestion.ofAnyTime(rest, today, names).map(dealt -> items(place.get(), dealt));
                if (items.isPresent()) {
                    return items;
                }
            }
        }
        return Optional.empty();
    }

    private static PlaceItems items(String place, Dealt dealt) {
        return new PlaceItems(place, dealt.organization(), dealt.span().orElse(DataRequest.Span.ALL), dealt.results());
    }

    /// What stands behind "in" without an article and is no known word is a name.
    private static Optional<String> place(Matcher phrase) {
        String place = Optional.ofNullable(phrase.group("place")).orElseGet(() -> phrase.group("to"));
        boolean bare = phrase.group("in") != null && phrase.group("article") == null;
        boolean name = phrase.group("called") != null
                || NAMED_AS_A_PLACE.matcher(place).matches()
                || (bare && isUnknown(place));
        return name ? Optional.of(place) : Optional.empty();
    }

    private static boolean isUnknown(String word) {
        return BilingualWords.of(word, Language.GERMAN.words(word), Language.GERMAN).stream()
                .allMatch(java.util.List::isEmpty);
    }

    /// Then who asks may mean what that council decided.
    private static boolean isOfACouncil(String place, Supplier<KnownNames> names) {
        return names.get().isPartOfAName(place);
    }
}
