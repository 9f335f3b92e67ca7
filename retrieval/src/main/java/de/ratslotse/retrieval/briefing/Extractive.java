package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers with the documents' own sentences; the same evidence gives the same answer.
final class Extractive {

    private static final int NEAREST = 3;

    private final Inquiry inquiry;
    private final Citations citations;

    Extractive(Inquiry inquiry, Citations citations) {
        this.inquiry = inquiry;
        this.citations = citations;
    }

    /// The answer from the best sentences; empty where none of them can be cited.
    Optional<Draft> answer(List<Weighed> weighed) {
        List<Statement> statements = new ArrayList<>();
        List<Citation> cited = new ArrayList<>();
        for (Extract.Chosen chosen : new Extract(inquiry).from(weighed)) {
            RankedPassage source = chosen.best().passage().source();
            int number = cited.size() + 1;
            citations.cite(number, source, chosen.start(), chosen.end()).ifPresent(citation -> {
                String printed = new Span(chosen.start(), chosen.end())
                        .of(source.passage().text());
                cited.add(citation);
                statements.add(new Statement(PrintedText.sentence(printed), List.of(number)));
            });
        }
        return statements.isEmpty() ? Optional.empty() : Optional.of(Draft.answered(statements, cited));
    }

    /// The nearest passages, one a file, for a refusal.
    List<Citation> nearest(List<Weighed> weighed) {
        List<Citation> nearest = new ArrayList<>();
        Set<Object> files = new HashSet<>();
        for (Weighed candidate : weighed) {
            RankedPassage source = candidate.passage().source();
            Span span = candidate.piece().span();
            if (nearest.size() < NEAREST && files.add(source.file().id())) {
                citations
                        .cite(nearest.size() + 1, source, span.start(), span.end())
                        .ifPresent(nearest::add);
            }
        }
        return nearest;
    }
}
