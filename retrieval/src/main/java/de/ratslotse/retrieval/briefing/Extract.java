package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
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

    /// The first stretch is about the thing asked about where one is that reaches this part of the best one's score.
    private static final double ALMOST_THE_BEST = 0.92;

    private static final int MOST = 5;

    private static final int BESIDE_THE_END = 3;

    /// Of all stretches together: what a reader still reads.
    private static final int ALL = 1600;

    /// For one of the parts of a question.
    private static final int OF_A_PART = 2;

    private static final int ALL_OF_A_PART = 1100;

    private static final int LONGEST = 720;

    /// For one of the parts of a question, and for a reply beside a wish.
    private static final int LONGEST_BESIDE = 540;

    /// A list asked for is quoted as far as there is room.
    private static final int LONGEST_LIST = 800;

    private static final int LONGEST_MORE = 400;
    private static final int SHORTEST = 120;

    /// A stretch shorter than this takes in what follows.
    private static final int ENOUGH_CONTEXT = 560;
    private static final int ENOUGH_BESIDE = 420;
    private static final int ENOUGH_MORE = 220;

    private static final int LOOKED_INTO = 60;
    private static final Set<Asked> COUNTABLE =
            EnumSet.of(Asked.AMOUNT, Asked.COUNT, Asked.DATE, Asked.VOTE, Asked.REFERENCE, Asked.COMPANY);

    private final Inquiry inquiry;
    private final List<Chosen> chosen = new ArrayList<>();
    private final SaidAlready said = new SaidAlready();
    private final Lacking lacking;
    private final Subject subject;
    private final Set<UUID> advised = new HashSet<>();
    private final int parts;

    /// Whether nothing is told of how the matter ended: then the quotes are the whole answer.
    private boolean lone = true;

    /// Where nothing else is left, a heading or a repeated question is better than nothing.
    private boolean anything;

    /// @param parts how many parts of a question share the room of one answer
    /// @param subject what the first quote is about, if any can be
    Extract(ReadPart part, int parts, Subject subject) {
        this.inquiry = part.inquiry();
        this.subject = subject;
        this.parts = parts;
        this.lacking = new Lacking(inquiry);
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

        /// What a passage begins with, told for the sentence of the passage before that goes on here.
        static Chosen front(ReadPassage passage, Weighed best, int pieces) {
            Weighed front =
                    new Weighed(passage, 0, best.weight(), best.score(), best.own(), best.covered(), best.typed());
            return new Chosen(
                    front,
                    passage.pieces().getFirst().span().start(),
                    passage.pieces().get(pieces - 1).span().end());
        }

        /// What a passage ends with, told for the sentence of the passage behind it that begins here.
        static Chosen back(ReadPassage passage, Weighed best) {
            int last = passage.pieces().size() - 1;
            Weighed back =
                    new Weighed(passage, last, best.weight(), best.score(), best.own(), best.covered(), best.typed());
            Span span = passage.pieces().get(last).span();
            return new Chosen(back, span.start(), span.end());
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
            lacking.toldHowItEnded();
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
            if (yields(next, left)) {
                continue;
            }
            int before = chosen.size();
            take(next);
            if (chosen.size() > before) {
                goOn(weighed);
            }
            if (before == 0 && chosen.size() == 1) {
                reply(weighed);
            }
            if (chosen.size() > before) {
                begin(before, weighed);
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
            take(replies.get(i), LONGEST_BESIDE, ENOUGH_BESIDE);
        }
    }

    /// What begins within a sentence is quoted from where that begins, on the page before.
    private void begin(int place, List<Weighed> weighed) {
        Optional<Chosen> before = Onward.before(chosen.get(place), weighed)
                .filter(begun -> chosen.stream().noneMatch(earlier -> overlaps(earlier, begun)));
        if (before.isPresent()) {
            chosen.add(place, before.get());
            said.quoted(SaidAlready.words(before.get()));
        } else {
            chosen.set(place, QuoteEdges.withoutHalfAtFront(inquiry, chosen.get(place)));
        }
    }

    private void goOn(List<Weighed> weighed) {
        Chosen first = chosen.getLast();
        Optional<Chosen> more = Onward.from(first, first, weighed);
        if (more.isEmpty()) {
            chosen.set(chosen.size() - 1, QuoteEdges.withoutHalfAtEnd(inquiry, first));
        }
        while (more.isPresent() && chosen.size() < MOST) {
            chosen.add(more.get());
            said.quoted(SaidAlready.words(more.get()));
            more = Onward.from(first, more.get(), weighed);
        }
    }

    private int room() {
        return (parts > 1 ? ALL_OF_A_PART : ALL)
                - chosen.stream().mapToInt(Chosen::length).sum();
    }

    /// Where nothing is told before it, the first quote is about the thing asked about, if any can be.
    private Weighed next(List<Weighed> left) {
        double enough = ALMOST_THE_BEST * left.getFirst().score();
        List<Weighed> fitting = chosen.isEmpty() && lone
                ? left.stream()
                        .filter(candidate -> candidate.score() >= enough && subject.isNamedBy(candidate))
                        .toList()
                : left;
        return best(fitting.isEmpty() ? left : fitting);
    }

    private Weighed best(List<Weighed> left) {
        Weighed best = left.getFirst();
        double most = 0;
        for (Weighed candidate : left) {
            double worth = candidate.score() + (chosen.isEmpty() ? 0 : lacking.worth(candidate, chosen));
            if (worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    /// Whether a first quote is no prose and one nearly as good is.
    private boolean yields(Weighed first, List<Weighed> left) {
        return chosen.isEmpty()
                && lone
                && !Prose.of(first.piece().text(), first.passage().language()).says()
                && stretch(first).tellsNothing()
                && left.stream()
                        .filter(other -> other.score() >= ALMOST_THE_BEST * first.score())
                        .anyMatch(other -> !stretch(other).tellsNothing());
    }

    private Stretch stretch(Weighed candidate) {
        return new Stretch(inquiry, candidate, longest()).grown(ENOUGH_CONTEXT);
    }

    private void take(Weighed candidate) {
        boolean first = chosen.isEmpty();
        boolean list = inquiry.asked().contains(Asked.LIST)
                && QuotedLists.leadsIntoAList(candidate.passage(), candidate.index());
        boolean reply = Replies.begins(candidate);
        int more = list ? LONGEST_LIST : LONGEST_MORE;
        take(
                candidate,
                Math.max(first ? longest() : more, reply ? LONGEST_BESIDE : 0),
                first && parts == 1 ? ENOUGH_CONTEXT : first || reply ? ENOUGH_BESIDE : ENOUGH_MORE);
    }

    private void take(Weighed candidate, int longest, int enough) {
        boolean first = chosen.isEmpty();
        Stretch stretch = new Stretch(inquiry, candidate, Math.min(room(), longest)).grown(enough);
        Chosen here = new Chosen(candidate, stretch.start(), stretch.end());
        Set<String> words = SaidAlready.words(here);
        boolean told = chosen.stream().anyMatch(earlier -> overlaps(earlier, here)) || said.has(words, first);
        boolean tooLong = !first && here.length() > room() + Stretch.TO_ITS_END;
        if (told
                || tooLong
                || isAdvicesVote(candidate, words)
                || stretch.isHeading()
                || strays(here)
                || (!(first && mayBeAHeading(stretch)) && !stretch.says())
                || (!anything && stretch.onlyRepeatsQuestions())
                || (!first && !adds(stretch))
                || (!(first && lone) && stretch.tellsNothing())) {
            return;
        }
        chosen.add(QuoteEdges.trimmed(inquiry, here));
        said.quoted(words);
        lacking.after(candidate, stretch.lacking());
    }

    /// The bare vote on what is told as advice: quoted on its own it would look like a decision.
    private boolean isAdvicesVote(Weighed candidate, Set<String> words) {
        return !SaidAlready.saysSomething(words)
                && Lacking.kind(candidate) == StatementKind.DECISION
                && advised.contains(candidate.passage().source().file().id());
    }

    /// Beside a first stretch, a sentence without the number, date or name asked for tells nothing.
    private boolean adds(Stretch stretch) {
        Set<Asked> countable = EnumSet.copyOf(COUNTABLE);
        countable.retainAll(inquiry.asked());
        return countable.isEmpty() || !stretch.lacking().containsAll(countable);
    }

    private int longest() {
        return inquiry.asked().contains(Asked.LIST) ? LONGEST_LIST : parts > 1 ? LONGEST_BESIDE : LONGEST;
    }

    /// A head may name who moved it, or how many there are; who asks for anything else is not answered by a title,
    /// unless there is nothing else.
    private boolean mayBeAHeading(Stretch stretch) {
        return lone
                && (anything
                        || inquiry.asked().contains(Asked.WHO)
                        || inquiry.asked().stream()
                                .anyMatch(asked -> COUNTABLE.contains(asked)
                                        && !stretch.lacking().contains(asked)));
    }

    /// Another part of a passage that is quoted already, with no word of the question.
    private boolean strays(Chosen here) {
        return here.best().own() == 0 && chosen.stream().anyMatch(earlier -> earlier.passageId() == here.passageId());
    }

    private static boolean overlaps(Chosen a, Chosen b) {
        return a.passageId() == b.passageId() && a.start() < b.end() && b.start() < a.end();
    }
}
