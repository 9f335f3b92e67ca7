package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Meeting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Councils of a part of the town decide on the same matters one after the other ("Ortsrat Uferdorf", "Ortsrat
/// Moorhusen"):
/// whoever names a place asks for what was decided there, or for the whole town.
final class PlaceOfCouncil {

    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?iu)^(?:orts|ortschafts|ortsteil|bezirks|stadtbezirks|stadtteil)(?:rat|beirat|vertretung) (?<place>.+)$");

    private PlaceOfCouncil() {}

    /// Whether a council of a place dealt with it that the question names.
    static boolean isNamed(String question, List<EndedItem> ended) {
        return names(question, organizations(ended));
    }

    /// Without what councils of other places decided, where one of a place is told that the question names.
    static void keepNamed(String question, List<List<EndedItem>> told) {
        keepNamed(question, told, PlaceOfCouncil::organizations);
    }

    /// @param organizations the names of those who dealt with it
    static <T> void keepNamed(String question, List<T> told, Function<T, List<String>> organizations) {
        if (told.stream().map(organizations).anyMatch(found -> names(question, found))) {
            told.removeIf(one -> isElsewhere(question, organizations.apply(one)));
        }
    }

    private static boolean names(String question, List<String> organizations) {
        Set<String> asked = new HashSet<>(Folded.words(question));
        return organizations.stream()
                .map(PlaceOfCouncil::place)
                .anyMatch(place -> !place.isEmpty() && asked.containsAll(place));
    }

    private static boolean isElsewhere(String question, List<String> organizations) {
        return !organizations.isEmpty()
                && !names(question, organizations)
                && organizations.stream().map(PlaceOfCouncil::place).noneMatch(List::isEmpty);
    }

    private static List<String> organizations(List<EndedItem> ended) {
        return ended.stream()
                .map(found -> found.dealt()
                        .meeting()
                        .flatMap(Meeting::organizationName)
                        .orElse(""))
                .toList();
    }

    /// The words of the place; none for those who are of no part of the town.
    private static List<String> place(String organization) {
        Matcher council = OF_A_PLACE.matcher(organization);
        return council.matches() ? Folded.words(council.group("place")) : List.of();
    }
}
