package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Reach;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the parts of a question and finds the passages for each.
final class PartReader {

    private final Library library;
    private final QuestionReader reader;
    private final Findings findings;
    private final Replies replies;

    PartReader(Library library, QuestionReader reader) {
        this.library = library;
        this.reader = reader;
        this.findings = new Findings(library.search());
        this.replies = new Replies(library);
    }

    /// @param semantic whether meaning took part in the search
    /// @param reach how much of what is held was searched
    record Found(List<ReadPart> parts, boolean semantic, Reach reach) {
        Found {
            parts = List.copyOf(parts);
        }
    }

    Found found(Question question) {
        List<Question> parts = Parts.of(question);
        List<ReadPart> read = new ArrayList<>();
        boolean semantic = true;
        boolean complete = true;
        for (Question part : parts) {
            Inquiry inquiry = reader.read(part);
            Ranking ranking = ranking(part, inquiry);
            semantic &= ranking.semantic();
            complete &= ranking.complete();
            Evidence evidence = Evidence.of(inquiry, ranking, shares(part, inquiry));
            ReadPart here = ReadPart.of(part, inquiry, evidence, parts.size());
            read.add(read.isEmpty() ? here : here.after(read.getFirst()));
        }
        return new Found(read, semantic, complete ? Reach.ALL : Reach.PART);
    }

    private Ranking ranking(Question question, Inquiry inquiry) {
        Ranking found = replies.of(question, inquiry, findings.of(question, inquiry));
        return new Continuation(library.surroundings(), question.access()).of(found, inquiry);
    }

    private Map<String, Double> shares(Question question, Inquiry inquiry) {
        List<String> words = inquiry.terms().stream().map(Inquiry.Term::surface).toList();
        return library.search().shares(words, question.access());
    }
}
