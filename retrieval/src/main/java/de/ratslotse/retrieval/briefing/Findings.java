package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The passages to answer from: what the search finds, and once more within the time that the question names, or among
/// what is recent where it asks how things stand.
///
/// What other bodies have stands behind that of the one that is named. In another language than the question's they
/// are not asked then.
final class Findings {

    /// Deep enough that a sentence can answer although its passage ranks low.
    private static final int PASSAGES = 40;

    private static final int FIRST = 10;
    private static final int MOST_PERIODS = 2;
    private static final int WITHIN_PERIOD = 20;

    /// The best passage of a further search counts nearly as much as the best of the first.
    private static final double OF_FURTHER = 0.9;

    private final PassageSearch search;
    private final MeantBodies bodies;

    Findings(PassageSearch search, MeantBodies bodies) {
        this.search = search;
        this.bodies = bodies;
    }

    Ranking of(Question question, Inquiry inquiry) {
        Question narrowed = ofNamedBody(question, inquiry);
        Ranking own = all(narrowed, inquiry);
        boolean alone = narrowed.equals(question) || inquiry.translation().isPresent();
        return alone
                ? own
                : merged(
                        own,
                        search.search(query(question, inquiry, inquiry.searchText(), question.filter()), PASSAGES),
                        top(own));
    }

    private Question ofNamedBody(Question question, Inquiry inquiry) {
        OptionalLong named = bodies.in(question.saying(inquiry.searchText()));
        return named.isPresent() ? question.within(question.filter().ofBody(named.getAsLong())) : question;
    }

    private Ranking all(Question question, Inquiry inquiry) {
        Ranking all = search.search(query(question, inquiry, inquiry.searchText(), question.filter()), PASSAGES);
        return recent(question, inquiry, inTime(question, inquiry, all));
    }

    /// What the words of the question itself find first.
    Ranking first(Question question, Inquiry inquiry) {
        Question narrowed = ofNamedBody(question, inquiry);
        return search.search(query(narrowed, inquiry, inquiry.searchText(), narrowed.filter()), FIRST);
    }

    /// What was written of it lately, where the present state is asked for; the less it has of the question's words,
    /// the less it counts: of most matters there is nothing new.
    private Ranking recent(Question question, Inquiry inquiry, Ranking all) {
        Optional<LocalDate> since = inquiry.since();
        if (since.isEmpty() || isFiltered(question)) {
            return all;
        }
        Ranking lately = during(question, inquiry, since, Optional.empty());
        double alike = Math.min(1, topOfWords(lately) / Math.max(topOfWords(all), 1e-9));
        return merged(all, lately, top(all) * alike);
    }

    private Ranking during(Question question, Inquiry inquiry, Optional<LocalDate> from, Optional<LocalDate> to) {
        Filter all = question.filter();
        Filter within = new Filter(all.body(), all.organizations(), from, to, all.kinds(), all.meeting(), all.paper());
        String text = Period.withoutBudgets(inquiry.searchText());
        return search.search(query(question, inquiry, text, within), WITHIN_PERIOD);
    }

    private static Query query(Question question, Inquiry inquiry, String text, Filter filter) {
        return new Query(text, question.access(), filter, inquiry.words(text));
    }

    private static Ranking merged(Ranking all, Ranking more, double top) {
        List<RankedPassage> merged = new ArrayList<>(all.passages());
        add(merged, more, top);
        merged.sort(Comparator.comparingDouble(RankedPassage::score).reversed());
        return all.with(merged);
    }

    private static double topOfWords(Ranking ranking) {
        return ranking.passages().stream()
                .mapToDouble(RankedPassage::lexicalScore)
                .max()
                .orElse(0);
    }

    private Ranking inTime(Question question, Inquiry inquiry, Ranking all) {
        if (isFiltered(question)) {
            return all;
        }
        Ranking merged = all;
        List<Period> narrow = inquiry.periods().stream().filter(Period::narrow).toList();
        for (Period period : narrow.subList(0, Math.min(MOST_PERIODS, narrow.size()))) {
            merged = merged(
                    merged, during(question, inquiry, Optional.of(period.from()), Optional.of(period.to())), top(all));
        }
        return merged;
    }

    private static boolean isFiltered(Question question) {
        return question.filter().from().isPresent() || question.filter().to().isPresent();
    }

    private static double top(Ranking ranking) {
        return ranking.passages().stream()
                .mapToDouble(RankedPassage::score)
                .max()
                .orElse(1);
    }

    private static void add(List<RankedPassage> merged, Ranking more, double top) {
        Set<Long> known = new HashSet<>();
        merged.forEach(passage -> known.add(passage.passage().id()));
        double factor = OF_FURTHER * top / Math.max(top(more), 1e-9);
        for (RankedPassage passage : more.passages()) {
            if (known.add(passage.passage().id())) {
                merged.add(new RankedPassage(
                        passage.rank(),
                        passage.score() * factor,
                        passage.by(),
                        passage.lexicalScore(),
                        passage.similarity(),
                        passage.passage(),
                        passage.file()));
            }
        }
    }
}
