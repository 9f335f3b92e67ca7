package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.FileKind;
import de.ratslotse.retrieval.council.PaperKind;
import java.util.Locale;

/// What a paper is, from a feed's or a form's own word for it.
final class PaperTypes {

    private PaperTypes() {}

    static PaperKind kind(String word) {
        String type = word.toLowerCase(Locale.ROOT);
        if (type.matches(".*(?:änderung|ergänzung)s?.*antrag.*|.*amendment.*")) {
            return PaperKind.AMENDMENT;
        }
        if (type.matches(".*(?:stellungnahme|antwort|beantwortung|response|reply).*")) {
            return PaperKind.ANSWER;
        }
        if (type.matches(".*(?:anfrage|question|kleine anfrage).*")) {
            return PaperKind.QUESTION;
        }
        if (type.matches(".*(?:antrag|motion).*")) {
            return PaperKind.MOTION;
        }
        if (type.matches(".*(?:information|mitteilung|kenntnis|bericht|report).*")) {
            return PaperKind.INFORMATION;
        }
        return type.matches(".*(?:vorlage|drucksache|proposal).*") ? PaperKind.PROPOSAL : PaperKind.UNKNOWN;
    }

    static PaperKind kind(FileKind kind) {
        return switch (kind) {
            case PROPOSAL -> PaperKind.PROPOSAL;
            case MOTION -> PaperKind.MOTION;
            case AMENDMENT -> PaperKind.AMENDMENT;
            case QUESTION -> PaperKind.QUESTION;
            case ANSWER -> PaperKind.ANSWER;
            case INFORMATION -> PaperKind.INFORMATION;
            case AGENDA, MINUTES, EXCERPT, OTHER -> PaperKind.UNKNOWN;
        };
    }
}
