package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Answers with the documents' own sentences; the same evidence gives the same answer.
final class Extractive {

    private static final int NEAREST = 3;

    private final Inquiry inquiry;
    private final Citations citations;
    private final Wording wording;

    Extractive(Inquiry inquiry, Citations citations, Wording wording) {
        this.inquiry = inquiry;
        this.wording = wording;
        this.citations = citations;
    }

    /// The answer from the best sentences; empty where they miss what was asked, or none of them can be cited.
    ///
    /// @param told how the matter ended: the answer begins with it
    Optional<Draft> answer(List<Weighed> weighed, Told told, Searched searched) {
        List<Extract.Chosen> chosen =
                new Extract(inquiry).from(weighed, inquiry.asked().contains(Asked.REASON) ? Told.NOTHING : told);
        Optional<Premise> premise = inquiry.followUp() ? Optional.empty() : Premise.of(inquiry.searchText());
        if (premise.filter(supposed -> supposed.contradictedBy(told.results())).isPresent()) {
            return Optional.of(
                    Draft.contradicted(wording.sentence("contradicted"), told.statements(), told.citations()));
        }
        Told beginning = inquiry.asked().contains(Asked.REASON) ? Told.NOTHING : told;
        List<Extract.Chosen> against = premise.filter(_ -> told.isEmpty())
                .map(supposed -> supposed.contradicting(chosen))
                .orElse(List.of());
        if (!against.isEmpty()) {
            Quoted quoted = quoted(against, Told.NOTHING);
            return quoted.draft(() ->
                    Draft.contradicted(wording.sentence("contradicted"), quoted.statements(), quoted.citations()));
        }
        Shortfall shortfall = new Shortfall(inquiry, weighed);
        if (shortfall.of(chosen, told) || shortfall.beyond(searched.to())) {
            return Optional.empty();
        }
        Quoted quoted = quoted(chosen, beginning);
        return quoted.draft(() -> Draft.answered(quoted.statements(), quoted.citations()));
    }

    private record Quoted(List<Statement> statements, List<Citation> citations) {
        Optional<Draft> draft(Supplier<Draft> made) {
            return statements.isEmpty() ? Optional.empty() : Optional.of(made.get());
        }
    }

    private Quoted quoted(List<Extract.Chosen> chosen, Told told) {
        List<Statement> statements = new ArrayList<>(told.statements());
        List<Citation> cited = new ArrayList<>(told.citations());
        for (Extract.Chosen stretch : chosen) {
            RankedPassage source = stretch.best().passage().source();
            int number = cited.size() + 1;
            citations.cite(number, source, stretch.start(), stretch.end()).ifPresent(citation -> {
                String printed = new Span(stretch.start(), stretch.end())
                        .of(source.passage().text());
                cited.add(citation);
                statements.add(new Statement(PrintedText.sentence(printed), List.of(number)));
            });
        }
        return new Quoted(statements, cited);
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
