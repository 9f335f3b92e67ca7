package de.ratslotse.retrieval.evaluation;

import java.util.List;
import java.util.UUID;

/// One question, what was answered, and what was right about it.
///
/// @param outcome in lower case, as the API writes it
/// @param missing the facts that are neither in the text nor in a quote
/// @param page whether a citation points at a gold file and page
/// @param citations `path#page` of each citation
/// @param files those cited
/// @param unverified citations whose quote does not stand on its page
/// @param kindsRight citations of gold quotes with a kind that show it
/// @param kindsAsked citations of gold quotes with a kind
/// @param right refused rightly, or all facts and the page
public record AnswerCase(
        String id,
        String language,
        String type,
        String question,
        String expected,
        boolean mustAbstain,
        String outcome,
        String text,
        List<String> facts,
        List<String> missing,
        boolean page,
        List<String> citations,
        List<UUID> files,
        int unverified,
        int kindsRight,
        int kindsAsked,
        String mode,
        long millis,
        boolean right) {

    public AnswerCase {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
        files = List.copyOf(files);
    }

    /// Who says that a false premise is false, answers.
    boolean refused() {
        boolean contradicts = type.equals("false-premise") && outcome.equals("premise_contradicted");
        return !outcome.equals("answered") && !contradicts;
    }

    boolean factsRight() {
        return missing.isEmpty();
    }
}
