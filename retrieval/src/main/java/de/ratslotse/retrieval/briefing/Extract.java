package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Chooses the stretches of text that answer a question: the best one, and others where they are nearly as good, say
/// something else, or hold what the first ones lack.
final class Extract {

    /// A further stretch must reach this part of the best one's score.
    private static final double NEARLY_AS_GOOD = 0.6;

    private static final int MOST = 4;

    /// Of all stretches together: what a reader still reads.
    private static final int ALL = 900;

    private static final int LONGEST = 400;

    /// A list asked for is quoted as far as there is room.
    private static final int LONGEST_LIST = 800;

    private static final int LONGEST_MORE = 240;
    private static final int SHORTEST = 120;

    /// A stretch shorter than this takes in what follows.
    private static final int ENOUGH_CONTEXT = 260;
    private static final int ENOUGH_MORE = 150;

    /// What a stretch is worth more that holds a kind of thing the others lack, or is of a time they are not of.
    private static final double OF_LACKING = 0.15;
    private static final double OF_PERIOD = 0.35;

    private static final int LOOKED_INTO = 60;
    private static final double SURE = 0.9;
    private static final double SAME_WORDS = 0.6;

    private final Inquiry inquiry;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Set<Asked> lacking = EnumSet.noneOf(Asked.class);
    private final Set<Period> periods = new HashSet<>();

    Extract(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.lacking.addAll(inquiry.asked());
        inquiry.periods().stream().filter(Period::narrow).forEach(periods::add);
    }

    /// A stretch of one passage's text.
    ///
    /// @param best the sentence it was chosen for
    record Chosen(Weighed best, int start, int end) {
        long passageId() {
            return best.passage().source().passage().id();
        }

        int length() {
            return end - start;
        }
    }

    List<Chosen> from(List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return List.of();
        }
        double enough = weighed.getFirst().score() * NEARLY_AS_GOOD;
        List<Weighed> left = new ArrayList<>(weighed.subList(0, Math.min(LOOKED_INTO, weighed.size())));
        left.removeIf(candidate -> candidate.score() < enough);
        while (chosen.size() < MOST && room() >= SHORTEST && !left.isEmpty()) {
            Weighed next = next(left);
            left.remove(next);
            take(next);
        }
        return List.copyOf(chosen);
    }

    private int room() {
        return ALL - chosen.stream().mapToInt(Chosen::length).sum();
    }

    private Weighed next(List<Weighed> left) {
        Weighed best = left.getFirst();
        double most = 0;
        for (Weighed candidate : left) {
            double worth = candidate.score() + (chosen.isEmpty() ? 0 : added(candidate));
            if (worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    private double added(Weighed candidate) {
        ReadPassage.Piece piece = candidate.piece();
        double added = 0;
        for (Asked asked : lacking) {
            added += asked.evidence(piece.text(), piece.quantities()) >= SURE ? OF_LACKING : 0;
        }
        boolean otherTime = periods.size() < narrow()
                && periodOf(candidate).filter(periods::contains).isPresent();
        return added + (otherTime ? OF_PERIOD : 0);
    }

    private long narrow() {
        return inquiry.periods().stream().filter(Period::narrow).count();
    }

    private Optional<Period> periodOf(Weighed candidate) {
        Optional<LocalDate> date = FileDates.of(candidate.passage().source().file());
        return date.flatMap(day -> inquiry.periods().stream()
                .filter(Period::narrow)
                .filter(period -> period.covers(day))
                .findFirst());
    }

    private void take(Weighed candidate) {
        boolean first = chosen.isEmpty();
        int longest = Math.min(room(), first ? longest() : LONGEST_MORE);
        Stretch stretch = new Stretch(inquiry, candidate, longest).grown(first ? ENOUGH_CONTEXT : ENOUGH_MORE);
        Chosen here = new Chosen(candidate, stretch.start(), stretch.end());
        Set<String> said = wordsOf(here);
        boolean told = chosen.stream().anyMatch(earlier -> overlaps(earlier, here))
                || words.stream().anyMatch(earlier -> alike(earlier, said));
        boolean tooLong = !first && here.length() > room();
        if (told || tooLong || strays(here)) {
            return;
        }
        chosen.add(here);
        words.add(said);
        lacking.retainAll(stretch.lacking());
        periodOf(candidate).ifPresent(periods::remove);
    }

    private int longest() {
        return inquiry.asked().contains(Asked.LIST) ? LONGEST_LIST : LONGEST;
    }

    /// Another part of a passage that is quoted already, with no word of the question.
    private boolean strays(Chosen here) {
        return here.best().own() == 0 && chosen.stream().anyMatch(earlier -> earlier.passageId() == here.passageId());
    }

    private static boolean overlaps(Chosen a, Chosen b) {
        return a.passageId() == b.passageId() && a.start() < b.end() && b.start() < a.end();
    }

    private static Set<String> wordsOf(Chosen stretch) {
        String text = stretch.best().passage().source().passage().text();
        String quote = PrintedText.repaired(new Span(stretch.start(), stretch.end()).of(text));
        return new HashSet<>(Arrays.asList(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both > SAME_WORDS * Math.min(a.size(), b.size());
    }
}
