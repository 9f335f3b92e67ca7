package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.Query;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Questions about the council of a place whose documents are not held: "der Gemeinderat in Heilbronn".
final class OtherCouncils {

    private static final Pattern COUNCIL_OF = Pattern.compile(
            "(?:[Gg]emeinderat|[Ss]tadtrat|[Kk]reistag|[Cc]ity [Cc]ouncil|[Tt]own [Cc]ouncil|[Cc]ouncil) (?:in|von|of|der Stadt|der Gemeinde) (?<place>\\p{Lu}\\p{L}{3,})");

    /// "der Stuttgarter Gemeinderat"
    private static final Pattern TOWNS_COUNCIL = Pattern.compile(
            "(?<!\\p{L})(?!(?:Dies|Jen|Jed|Welch|Uns|Neu|Alt|Geltend|Gesamt|Ganz|Ehrenamtlich|Berichterstatt)er )(?<place>\\p{Lu}\\p{Ll}{2,})er (?:Gemeinderat|Stadtrat|Kreistag)(?:s|es)?(?!\\p{L})");

    private static final int LOOKED_AT = 10;

    private final CouncilData data;
    private final Library library;

    OtherCouncils(CouncilData data, Library library) {
        this.data = data;
        this.library = library;
    }

    boolean areAskedAbout(Question question) {
        Matcher place = COUNCIL_OF.matcher(question.text());
        if (place.find()) {
            return isElsewhere(question, place.group("place"))
                    && !isNamedBesideACouncil(question, place.group("place"));
        }
        Matcher towns = TOWNS_COUNCIL.matcher(question.text());
        return towns.find()
                && isElsewhere(question, towns.group("place"))
                && library.search().search(query(question, towns.group()), LOOKED_AT).passages().stream()
                        .noneMatch(found -> found.passage().text().contains(towns.group()));
    }

    private boolean isElsewhere(Question question, String place) {
        String asked = Folded.of(place);
        boolean held = data.bodies().visibleTo(question.access()).stream()
                .map(body -> Folded.of(body.name()))
                .anyMatch(name -> name.contains(asked) || asked.contains(name));
        return !held
                && data.organizations().all(question.access(), OptionalLong.empty()).stream()
                        .noneMatch(
                                organization -> Folded.of(organization.name()).contains(asked));
    }

    /// A district may be no body and no organization, and its council is spoken of all the same.
    private boolean isNamedBesideACouncil(Question question, String place) {
        return library.search().search(query(question, "Rat " + place), LOOKED_AT).passages().stream()
                .map(found -> found.passage().text())
                .anyMatch(text ->
                        COUNCIL_OF.matcher(text).find() && Folded.of(text).contains(Folded.of(place)));
    }

    private static Query query(Question question, String words) {
        return new Query(words, question.access(), question.filter());
    }
}
