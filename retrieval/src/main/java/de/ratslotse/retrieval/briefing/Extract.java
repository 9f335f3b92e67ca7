package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Chooses the stretches of text that answer a question: the best one, and others where they are nearly as good, say
/// something else, or hold what the first ones lack.
final class Extract {

    /// A further stretch must reach this part of the best one's score.
    private static final double NEARLY_AS_GOOD = 0.6;

    private static final int MOST = 4;

    private static final int BESIDE_THE_END = 3;

    /// Of all stretches together: what a reader still reads.
    private static final int ALL = 1000;

    /// For one of the parts of a question.
    private static final int OF_A_PART = 2;

    private static final int ALL_OF_A_PART = 700;

    private static final int LONGEST = 540;

    /// A list asked for is quoted as far as there is room.
    private static final int LONGEST_LIST = 800;

    private static final int LONGEST_MORE = 300;
    private static final int SHORTEST = 120;

    /// A stretch shorter than this takes in what follows.
    private static final int ENOUGH_CONTEXT = 420;
    private static final int ENOUGH_MORE = 150;

    /// What a stretch is worth more that holds a kind of thing the others lack, or is of a time they are not of.
    private static final double OF_LACKING = 0.15;
    private static final double OF_PERIOD = 0.35;

    /// The first decision among wishes and speeches, where one is asked for.
    private static final double OF_RESULT = 0.3;

    private static final Set<Asked> DECIDED = EnumSet.of(Asked.VOTE, Asked.DECISION, Asked.STATUS);

    private static final int LOOKED_INTO = 60;
    private static final double SURE = 0.9;

    private static final Set<Asked> COUNTABLE =
            EnumSet.of(Asked.AMOUNT, Asked.COUNT, Asked.DATE, Asked.VOTE, Asked.REFERENCE, Asked.COMPANY);

    private final Inquiry inquiry;
    private final List<Chosen> chosen = new ArrayList<>();
    private final SaidAlready said = new SaidAlready();
    private final Set<Asked> lacking = EnumSet.noneOf(Asked.class);
    private final Set<Period> periods = new HashSet<>();
    private final Set<UUID> advised = new HashSet<>();
    private final int parts;

    /// Whether nothing is told of how the matter ended: then the quotes are the whole answer.
    private boolean lone = true;

    /// Where nothing else is left, a heading or a repeated question is better than nothing.
    private boolean anything;

    /// @param parts how many parts of a question share the room of one answer
    Extract(Inquiry inquiry, int parts) {
        this.inquiry = inquiry;
        this.parts = parts;
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

    /// What is quoted already, for the part of the question before, is not quoted again beside what answers this one.
    Extract after(List<Citation> quoted) {
        said.before(quoted);
        return this;
    }

    /// @param told how the matter ended: the fewer quotes are needed beside it
    List<Chosen> from(List<Weighed> weighed, Endings.Told told) {
        if (!told.isEmpty()) {
            lacking.removeAll(EnumSet.of(Asked.VOTE, Asked.DECISION));
            told.citations().stream()
                    .filter(citation -> citation.statementKind() == StatementKind.RECOMMENDATION)
                    .forEach(citation -> advised.add(citation.file().id()));
            said.told(told.citations());
        }
        int most = parts > 1 ? OF_A_PART : told.isEmpty() ? MOST : BESIDE_THE_END;
        if (weighed.isEmpty()) {
            return List.of();
        }
        lone = told.isEmpty();
        choose(weighed, told, most);
        if (chosen.isEmpty() && lone) {
            anything = true;
            choose(weighed, told, most);
        }
        return List.copyOf(chosen);
    }

    private void choose(List<Weighed> weighed, Endings.Told told, int most) {
        double enough = weighed.getFirst().score() * NEARLY_AS_GOOD;
        List<Weighed> left = new ArrayList<>(weighed.subList(0, Math.min(LOOKED_INTO, weighed.size())));
        left.removeIf(candidate -> candidate.score() < enough || isBesideTheVote(candidate, told));
        while (chosen.size() < most && room() >= SHORTEST && !left.isEmpty()) {
            Weighed next = next(left);
            left.remove(next);
            int before = chosen.size();
            take(next);
            if (chosen.size() > before) {
                goOn(weighed);
            }
            if (before == 0 && chosen.size() == 1) {
                reply(weighed);
            }
        }
    }

    /// Where only a vote is asked for and told, other files tell of something else.
    private boolean isBesideTheVote(Weighed candidate, Endings.Told told) {
        UUID file = candidate.passage().source().file().id();
        return !told.isEmpty()
                && !inquiry.followUp()
                && inquiry.asked().equals(Set.of(Asked.VOTE))
                && told.citations().stream()
                        .noneMatch(citation -> citation.file().id().equals(file));
    }

    /// What was replied to a wish stands beside it, although it may have few words of the question.
    private void reply(List<Weighed> weighed) {
        if (!Replies.areAsked(inquiry)) {
            return;
        }
        List<Weighed> replies = Replies.to(chosen.getFirst().best(), weighed).stream()
                .filter(candidate -> candidate.own() > 0 || Replies.settles(candidate))
                .sorted(Comparator.comparingDouble(Replies::worth).reversed())
                .limit(MOST)
                .toList();
        for (int i = 0; i < replies.size() && chosen.size() == 1; i++) {
            take(replies.get(i), LONGEST, ENOUGH_CONTEXT);
        }
    }

    /// A list that a stretch breaks off goes on in the next passage.
    private void goOn(List<Weighed> weighed) {
        Chosen first = chosen.getLast();
        while (chosen.size() < MOST) {
            Chosen last = chosen.getLast();
            Optional<ReadPassage> next = QuotedLists.breaksOff(last) ? after(last, weighed) : Optional.empty();
            Optional<Chosen> more = next.flatMap(passage -> QuotedLists.listAtTheFront(passage, first.best()));
            if (more.isEmpty()) {
                return;
            }
            chosen.add(more.get());
            said.quoted(SaidAlready.words(more.get()));
        }
    }

    private static Optional<ReadPassage> after(Chosen last, List<Weighed> weighed) {
        Passage here = last.best().passage().source().passage();
        return weighed.stream()
                .map(Weighed::passage)
                .filter(read -> read.source().passage().fileId().equals(here.fileId())
                        && read.source().passage().ordinal() == here.ordinal() + 1)
                .findFirst();
    }

    private int room() {
        return (parts > 1 ? ALL_OF_A_PART : ALL)
                - chosen.stream().mapToInt(Chosen::length).sum();
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
        boolean result = kind(candidate) == StatementKind.DECISION
                && inquiry.asked().stream().anyMatch(DECIDED::contains)
                && chosen.stream().noneMatch(known -> kind(known.best()) == StatementKind.DECISION);
        return added + (otherTime ? OF_PERIOD : 0) + (result ? OF_RESULT : 0);
    }

    private static StatementKind kind(Weighed candidate) {
        return candidate.passage().source().passage().kind();
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
        boolean list = inquiry.asked().contains(Asked.LIST)
                && QuotedLists.leadsIntoAList(candidate.passage(), candidate.index());
        boolean reply = Replies.begins(candidate);
        int more = list ? LONGEST_LIST : LONGEST_MORE;
        take(
                candidate,
                Math.max(first ? longest() : more, reply ? LONGEST : 0),
                first || reply ? ENOUGH_CONTEXT : ENOUGH_MORE);
    }

    private void take(Weighed candidate, int longest, int enough) {
        boolean first = chosen.isEmpty();
        Stretch stretch = new Stretch(inquiry, candidate, Math.min(room(), longest)).grown(enough);
        Chosen here = new Chosen(candidate, stretch.start(), stretch.end());
        Set<String> words = SaidAlready.words(here);
        boolean told = chosen.stream().anyMatch(earlier -> overlaps(earlier, here)) || said.has(words, first);
        boolean tooLong = !first && here.length() > room();
        if (told
                || tooLong
                || isAdvicesVote(candidate, words)
                || stretch.isHeading()
                || strays(here)
                || (!(first && mayBeAHeading()) && !stretch.says())
                || (!anything && stretch.onlyRepeatsQuestions())
                || (!first && !adds(stretch))) {
            return;
        }
        chosen.add(here);
        said.quoted(words);
        lacking.retainAll(stretch.lacking());
        periodOf(candidate).ifPresent(periods::remove);
    }

    /// The bare vote on what is told as advice: quoted on its own it would look like a decision.
    private boolean isAdvicesVote(Weighed candidate, Set<String> words) {
        return !SaidAlready.saysSomething(words)
                && kind(candidate) == StatementKind.DECISION
                && advised.contains(candidate.passage().source().file().id());
    }

    /// Beside a first stretch, a sentence without the number, date or name asked for tells nothing.
    private boolean adds(Stretch stretch) {
        Set<Asked> countable = EnumSet.copyOf(COUNTABLE);
        countable.retainAll(inquiry.asked());
        return countable.isEmpty() || !stretch.lacking().containsAll(countable);
    }

    private int longest() {
        return inquiry.asked().contains(Asked.LIST) ? LONGEST_LIST : LONGEST;
    }

    /// A head may name who moved it, or how many there are; who asks for anything else is not answered by a title,
    /// unless there is nothing else.
    private boolean mayBeAHeading() {
        return lone
                && (anything
                        || inquiry.asked().stream().anyMatch(asked -> asked == Asked.WHO || COUNTABLE.contains(asked)));
    }

    /// Another part of a passage that is quoted already, with no word of the question.
    private boolean strays(Chosen here) {
        return here.best().own() == 0 && chosen.stream().anyMatch(earlier -> earlier.passageId() == here.passageId());
    }

    private static boolean overlaps(Chosen a, Chosen b) {
        return a.passageId() == b.passageId() && a.start() < b.end() && b.start() < a.end();
    }
}
