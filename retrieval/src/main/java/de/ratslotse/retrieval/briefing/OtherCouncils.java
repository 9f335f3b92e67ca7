package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.Query;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Questions about the council of a place whose documents are not held: "der Gemeinderat in Heilbronn".
final class OtherCouncils {

    private static final Pattern COUNCIL_OF = Pattern.compile(
            "(?:[Gg]emeinderat|[Ss]tadtrat|[Kk]reistag|[Cc]ity [Cc]ouncil|[Tt]own [Cc]ouncil|[Cc]ouncil) (?:in|von|of|der Stadt|der Gemeinde) (?<place>\\p{Lu}\\p{L}{3,})");

    private static final int LOOKED_AT = 10;

    private final CouncilData data;
    private final Library library;

    OtherCouncils(CouncilData data, Library library) {
        this.data = data;
        this.library = library;
    }

    boolean areAskedAbout(Question question) {
        Matcher place = COUNCIL_OF.matcher(question.text());
        if (!place.find()) {
            return false;
        }
        String asked = Folded.of(place.group("place"));
        boolean held = data.bodies().visibleTo(question.access()).stream()
                .map(body -> Folded.of(body.name()))
                .anyMatch(name -> name.contains(asked) || asked.contains(name));
        return !held
                && data.organizations().all(question.access(), OptionalLong.empty()).stream()
                        .noneMatch(
                                organization -> Folded.of(organization.name()).contains(asked))
                && !isNamedBesideACouncil(question, place.group("place"));
    }

    /// A district may be no body and no organization, and its council is spoken of all the same.
    private boolean isNamedBesideACouncil(Question question, String place) {
        Query query = new Query("Rat " + place, question.access(), question.filter());
        return library.search().search(query, LOOKED_AT).passages().stream()
                .map(found -> found.passage().text())
                .anyMatch(text ->
                        COUNCIL_OF.matcher(text).find() && Folded.of(text).contains(Folded.of(place)));
    }
}
