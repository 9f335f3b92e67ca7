package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.StatementCheck.Flaw;
import de.ratslotse.retrieval.briefing.StatementCheck.Verdict;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Takes a model's statements one by one, tells the listener those that pass the check, and counts those that fail.
final class CheckedStatements {

    /// A model that goes on for longer than this is not answering.
    private static final int MOST_STATED = 12;

    private final StatementCheck check = new StatementCheck();
    private final Citations citing;
    private final AnswerListener listener;
    private final Function<String, Optional<Flaw>> further;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Map<Flaw, Integer> flaws = new EnumMap<>(Flaw.class);
    private List<ReadPassage> passages = List.of();
    private int stated;

    CheckedStatements(Citations citing, AnswerListener listener) {
        this(citing, listener, statement -> Optional.empty());
    }

    /// @param further what else is asked of a statement
    CheckedStatements(Citations citing, AnswerListener listener, Function<String, Optional<Flaw>> further) {
        this.citing = citing;
        this.listener = listener;
        this.further = further;
    }

    /// The passages that the model's numbers mean, the first is number 1.
    void against(List<ReadPassage> numbered) {
        passages = List.copyOf(numbered);
    }

    void add(StatementParser.Stated statement) {
        if (full()) {
            return;
        }
        stated++;
        List<Citation> found = new ArrayList<>();
        Optional<Flaw> flaw = further.apply(statement.text()).or(() -> cite(statement, found));
        if (flaw.isPresent()) {
            flaws.merge(flaw.get(), 1, Integer::sum);
            return;
        }
        List<Integer> numbers = found.stream().map(this::numbered).distinct().toList();
        Statement checked = new Statement(statement.text(), numbers);
        statements.add(checked);
        listener.statement(checked);
    }

    /// An invented passage fails the statement; of the others those are cited that bear it out alone, at least one.
    private Optional<Flaw> cite(StatementParser.Stated statement, List<Citation> found) {
        if (!given(statement.citations(), passages.size())) {
            return Optional.of(Flaw.NO_SUCH_PASSAGE);
        }
        Optional<Flaw> first = Optional.empty();
        for (int number : statement.citations()) {
            Optional<Flaw> flaw = cite(statement.text(), passages.get(number - 1), found);
            first = first.isPresent() ? first : flaw;
        }
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(first.orElse(Flaw.NO_CITATION));
    }

    private Optional<Flaw> cite(String statement, ReadPassage passage, List<Citation> found) {
        return switch (check.check(statement, passage)) {
            case Verdict.Failed failed -> Optional.of(failed.flaw());
            case Verdict.Supported supported -> cite(supported.quotes(), passage, found);
        };
    }

    /// All of its quotes or none.
    private Optional<Flaw> cite(List<Span> quotes, ReadPassage passage, List<Citation> found) {
        List<Citation> cited = quotes.stream()
                .flatMap(quote -> citing.cite(1, passage.source(), quote.start(), quote.end()).stream())
                .toList();
        if (cited.size() < quotes.size()) {
            return Optional.of(Flaw.NOT_ON_PAGE);
        }
        found.addAll(cited);
        return Optional.empty();
    }

    /// The number of this citation; the same quote on the same page keeps its number.
    private int numbered(Citation citation) {
        for (Citation known : citations) {
            boolean same = known.file().equals(citation.file()) && known.quote().equals(citation.quote());
            if (same) {
                return known.number();
            }
        }
        Citation numbered = citation.numbered(citations.size() + 1);
        citations.add(numbered);
        listener.citation(numbered);
        return numbered.number();
    }

    /// Whether the model cites only numbers that it was given.
    static boolean given(List<Integer> cited, int passages) {
        return cited.stream().allMatch(number -> number >= 1 && number <= passages);
    }

    boolean full() {
        return stated >= MOST_STATED;
    }

    int stated() {
        return stated;
    }

    /// How many were stated that the reader could have got, right or wrong: those in a wrong form do not count.
    int weighed() {
        int formal = flaws.getOrDefault(Flaw.RESERVED, 0) + flaws.getOrDefault(Flaw.NOT_EASY, 0);
        return stated - formal;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    Map<Flaw, Integer> flaws() {
        return Map.copyOf(flaws);
    }
}
