package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Reach;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the parts of a question and finds the passages for each.
final class PartReader {

    private final Library library;
    private final QuestionReader reader;
    private final Findings findings;
    private final Replies replies;

    PartReader(Library library, QuestionReader reader) {
        this.library = library;
        this.reader = reader;
        this.findings = new Findings(library.search(), library.bodies());
        this.replies = new Replies(library);
    }

    /// @param semantic whether meaning took part in the search
    /// @param reach how much of what is held was searched
    /// @param abroad whether documents in the other language were searched with its words
    record Found(List<ReadPart> parts, boolean semantic, Reach reach, boolean abroad) {
        Found {
            parts = List.copyOf(parts);
        }

        /// Whether a document is in the question's language; one that no passage is from is taken for one like the
        /// first.
        boolean isInItsLanguage(Citation citation) {
            Inquiry inquiry = parts.getFirst().inquiry();
            List<ReadPassage> passages = parts.stream()
                    .flatMap(part -> part.evidence().passages().stream())
                    .toList();
            return passages.stream()
                    .filter(read ->
                            read.source().file().id().equals(citation.file().id()))
                    .findFirst()
                    .or(() -> passages.stream().findFirst())
                    .filter(read -> read.language() != inquiry.language())
                    .isEmpty();
        }
    }

    /// What the documents hold; those in the other language are asked in its words where those in the question's own
    /// have next to nothing of it.
    Found found(Question question) {
        List<Question> parts = Parts.of(question);
        Question first = parts.getFirst();
        Inquiry inquiry = reader.read(first);
        Ranking own = findings.of(first, inquiry.inItsLanguage());
        return abroad(first, inquiry, own).isClear(() -> findings.first(first, inquiry))
                ? read(parts, true, findings.of(first, inquiry))
                : read(parts, false, own);
    }

    /// The same of documents in either language, where those in the other one have more of the question.
    Optional<Found> abroad(Question question) {
        List<Question> parts = Parts.of(question);
        Question first = parts.getFirst();
        Inquiry inquiry = reader.read(first);
        Ranking own = findings.first(first, inquiry.inItsLanguage());
        return abroad(first, inquiry, own).isLikely(() -> findings.first(first, inquiry))
                ? Optional.of(read(parts, true, findings.of(first, inquiry)))
                : Optional.empty();
    }

    private Abroad abroad(Question question, Inquiry inquiry, Ranking own) {
        Map<String, Double> languages = library.search().languages(question.access());
        return new Abroad(
                inquiry, own, languages.getOrDefault(inquiry.language().code(), 1.0));
    }

    private Found read(List<Question> parts, boolean abroad, Ranking ofFirst) {
        List<ReadPart> read = new ArrayList<>();
        boolean semantic = true;
        boolean complete = true;
        for (Question part : parts) {
            Inquiry either = reader.read(part);
            Inquiry inquiry = abroad ? either : either.inItsLanguage();
            Ranking ranking = ranking(part, inquiry, read.isEmpty() ? ofFirst : findings.of(part, inquiry));
            semantic &= ranking.semantic();
            complete &= ranking.complete();
            Evidence evidence = Evidence.of(inquiry, ranking, shares(part, inquiry));
            ReadPart here = ReadPart.of(part, inquiry, evidence, parts.size());
            read.add(read.isEmpty() ? here : here.after(read.getFirst()));
        }
        return new Found(read, semantic, complete ? Reach.ALL : Reach.PART, abroad);
    }

    private Ranking ranking(Question question, Inquiry inquiry, Ranking found) {
        Ranking replied = replies.of(question, inquiry, found);
        return new Continuation(library.surroundings(), question.access()).of(replied, inquiry);
    }

    private Map<String, Double> shares(Question question, Inquiry inquiry) {
        List<String> words = inquiry.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.surface()), term.foreign().stream()))
                .distinct()
                .toList();
        return library.search().shares(words, question.access());
    }
}
