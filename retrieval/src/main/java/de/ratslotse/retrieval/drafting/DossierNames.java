package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What papers are called in a dossier: kind, reference, day, and their name where it does not stand above already.
final class DossierNames {

    private static final Map<PaperKind, Pattern> NAMED = new EnumMap<>(Map.of(
            PaperKind.QUESTION, beginning("Anfragen?|Question"),
            PaperKind.MOTION, beginning("(?:Eil|Dringlichkeits|Interfraktioneller )?-?Antrag|Motion"),
            PaperKind.AMENDMENT, beginning("(?:Änderungs|Ergänzungs|Abänderungs)-?antrag|Amendment")));

    private DossierNames() {}

    private static Pattern beginning(String words) {
        return Pattern.compile(
                "(?:" + words + ")(?: |:).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /// What a paper is; one that a feed lists as a proposal of the administration may say otherwise itself.
    static PaperKind kind(Paper paper) {
        if (paper.kind() != PaperKind.PROPOSAL && paper.kind() != PaperKind.UNKNOWN) {
            return paper.kind();
        }
        for (PaperKind kind : List.of(PaperKind.AMENDMENT, PaperKind.QUESTION, PaperKind.MOTION)) {
            Pattern named = NAMED.get(kind);
            if (named != null && named.matcher(paper.name()).matches()) {
                return kind;
            }
        }
        return paper.kind();
    }

    static String of(DraftWords words, Paper paper, boolean named) {
        return of(words, paper, named, LocalDate.MAX);
    }

    /// @param latest a day that a feed tells after what was done with the paper is not its own
    static String of(DraftWords words, Paper paper, boolean named, LocalDate latest) {
        String kind = words.sentence("kind_" + kind(paper).label());
        String reference = paper.reference().map(number -> " " + number).orElse("");
        String day = paper.date()
                .filter(date -> !date.isAfter(latest))
                .map(date -> " " + words.sentence("of_day", words.day(date)))
                .orElse("");
        return kind
                + reference
                + day
                + (named && !paper.reference().equals(Optional.of(paper.name())) ? ": " + paper.name() : "");
    }
}
