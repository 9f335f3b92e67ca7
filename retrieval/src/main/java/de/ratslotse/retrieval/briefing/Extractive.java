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
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers with the documents' own sentences; the same evidence gives the same answer.
final class Extractive {

    private static final int NEAREST = 3;

    private final Inquiry inquiry;
    private final Citations citations;
    private final Wording wording;
    private final int parts;

    /// @param parts how many parts the question has that share the room of one answer
    Extractive(Inquiry inquiry, Citations citations, Wording wording, int parts) {
        this.parts = parts;
        this.inquiry = inquiry;
        this.wording = wording;
        this.citations = citations;
    }

    /// The answer from the best sentences, or what they miss.
    ///
    /// @param told how the matter ended: the answer begins with it
    /// @param before what is quoted for the part of the question before
    /// @param ofWish how the matter of a wish ended: told behind the quote that wishes
    Attempt answer(ReadPart part, Told told, List<Citation> before, Function<Weighed, Told> ofWish, Searched searched) {
        Together together = new Together(part);
        Shortfall shortfall = new Shortfall(part, together);
        List<Extract.Chosen> chosen = chosen(part, told, new Extract(part, parts, Subject.of(part)).after(before));
        Optional<Missing> missing = shortfall.of(chosen, told);
        if (missing.isPresent()) {
            chosen = chosen(part, told, new Extract(part, parts, Subject.ANY).after(before));
            missing = shortfall.of(chosen, told);
        }
        Optional<Draft> contradiction = contradiction(part, told, together.closest(chosen));
        if (contradiction.isPresent()) {
            return Attempt.of(contradiction);
        }
        if (missing.isPresent()) {
            return Attempt.missing(missing.get());
        }
        return new OutOfTime(inquiry).isBeyond(searched.to(), chosen, told)
                ? Attempt.missing(Missing.a("time"))
                : Attempt.of(draft(chosen, told, ofWish));
    }

    private List<Extract.Chosen> chosen(ReadPart part, Told told, Extract extract) {
        return new OffTopic(part).without(extract.from(part.weighed(), beginning(told)), beginning(told));
    }

    /// Who asks why is told the reason first.
    private Told beginning(Told told) {
        return inquiry.asked().contains(Asked.REASON) ? Told.NOTHING : told;
    }

    /// What says the opposite of what the question takes for granted.
    private Optional<Draft> contradiction(ReadPart part, Told told, List<Extract.Chosen> closest) {
        Optional<Premise> premise = inquiry.followUp() ? Optional.empty() : Premise.of(inquiry.searchText());
        if (premise.filter(supposed -> supposed.contradictedBy(told.results().of(inquiry)))
                .isPresent()) {
            return Optional.of(
                    Draft.contradicted(wording.sentence("contradicted"), told.statements(), told.citations()));
        }
        List<Extract.Chosen> against = premise.flatMap(supposed -> new SideVotes(part).against(supposed))
                .map(List::of)
                .or(() ->
                        premise.filter(_ -> told.results().isEmpty()).map(supposed -> contradicting(supposed, closest)))
                .filter(stretches -> !stretches.isEmpty())
                .or(() -> Direction.of(inquiry.searchText())
                        .filter(_ -> !inquiry.followUp())
                        .map(supposed -> supposed.contradicting(closest)))
                .orElse(List.of());
        return Optional.of(quoted(against, Told.NOTHING, 0))
                .flatMap(quoted -> quoted.draft(() ->
                        Draft.contradicted(wording.sentence("contradicted"), quoted.statements(), quoted.citations())));
    }

    private Optional<Draft> draft(List<Extract.Chosen> chosen, Told told, Function<Weighed, Told> ofWish) {
        Told beginning = beginning(told);
        boolean wishes = beginning.isEmpty() && !chosen.isEmpty() && Premise.isWish(chosen.getFirst());
        Told end = wishes ? ofWish.apply(chosen.getFirst().best()) : Told.NOTHING;
        if (Premise.takesAWishForGranted(inquiry.searchText(), end.results().of(inquiry))) {
            Quoted refuted = quoted(chosen.subList(0, 1), end, 0);
            return Optional.of(
                    Draft.contradicted(wording.sentence("contradicted"), refuted.statements(), refuted.citations()));
        }
        List<Extract.Chosen> said = new HeadOfMinutes(inquiry).without(chosen);
        Quoted quoted = wishes ? quoted(said, end, 1) : quoted(said, beginning, 0);
        return quoted.draft(() -> Draft.answered(quoted.statements(), quoted.citations()));
    }

    private static List<Extract.Chosen> contradicting(Premise supposed, List<Extract.Chosen> closest) {
        List<Extract.Chosen> against = supposed.contradicting(closest);
        boolean told = closest.stream().anyMatch(Premise::tellsAnEnd);
        return against.isEmpty() && !told && !closest.isEmpty()
                ? SideVotes.behind(closest.getFirst(), supposed).stream().toList()
                : against;
    }

    private record Quoted(List<Statement> statements, List<Citation> citations) {
        Optional<Draft> draft(Supplier<Draft> made) {
            return statements.isEmpty() ? Optional.empty() : Optional.of(made.get());
        }
    }

    /// @param after how many quotes go before what is told
    private Quoted quoted(List<Extract.Chosen> chosen, Told told, int after) {
        List<Statement> statements = new ArrayList<>();
        List<Citation> cited = new ArrayList<>();
        for (int i = 0; i <= chosen.size(); i++) {
            if (i == after) {
                add(told, statements, cited);
            }
            if (i < chosen.size()) {
                add(chosen.get(i), statements, cited);
            }
        }
        return new Quoted(statements, cited);
    }

    private static void add(Told told, List<Statement> statements, List<Citation> cited) {
        int before = cited.size();
        told.citations().forEach(citation -> cited.add(citation.numbered(citation.number() + before)));
        told.statements().forEach(statement -> statements.add(statement.behind(before)));
    }

    private void add(Extract.Chosen stretch, List<Statement> statements, List<Citation> cited) {
        RankedPassage source = stretch.best().passage().source();
        int number = cited.size() + 1;
        citations.cite(number, source, stretch.start(), stretch.end()).ifPresent(citation -> {
            cited.add(citation);
            statements.add(new Statement(
                    wording.asKind(
                            citation.statementKind(), Instructions.unmarked(QuoteEdges.marked(inquiry, stretch))),
                    List.of(number)));
        });
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
