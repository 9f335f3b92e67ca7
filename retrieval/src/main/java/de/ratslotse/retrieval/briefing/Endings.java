package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How the matter that the passages found speak of ended, from the council's data: the search finds the paper, the
/// register knows its result and vote and where they are printed.
///
/// Only what is printed is told, and only where it is asked for: a decision, a vote, what became of it, or whether
/// something is so.
final class Endings {

    /// What is told at most.
    private static final int MOST = 4;

    /// What a second matter's title has to hold.
    private static final double ALSO_OF_THE_QUESTION = 0.4;

    private static final double NEARLY_AS_GOOD = 0.88;

    /// The same for a matter that ended later, where it is asked whether something is so.
    private static final double LATER_AND_AS_GOOD = 0.7;

    /// The same for one that is told behind the others.
    private static final double LATER_AND_GOOD = 0.6;

    private static final double LATER_OF_THE_QUESTION = 0.3;

    /// The same where the sentences speak as much for it.
    private static final double SOMETHING_OF_THE_QUESTION = 0.1;

    /// Of matters whose titles hold about as much of the question, the last one goes first.
    private static final double AS_WELL_TITLED = 0.7;

    private final EndedItems items;
    private final EndingLines lines;

    Endings(Desk desk) {
        this.items = new EndedItems(desk.places());
        this.lines = new EndingLines(desk);
    }

    /// What was told, to begin an answer with.
    ///
    /// @param results of the items told
    record Told(List<Statement> statements, List<Citation> citations, Results results) {

        static final Told NOTHING = new Told(List.of(), List.of(), Results.NONE);

        Told {
            statements = List.copyOf(statements);
            citations = List.copyOf(citations);
        }

        boolean isEmpty() {
            return statements.isEmpty();
        }
    }

    /// Whether a question asks for how something ended.
    static boolean asked(Inquiry inquiry) {
        return EndedItems.areAsked(inquiry);
    }

    /// @param spokenOf those first that the passages speak most for
    Told of(Inquiry inquiry, QuestionWords words, List<Matter> spokenOf) {
        List<Matter> matters = ofTheTime(inquiry, words, spokenOf);
        boolean latest = inquiry.closed() || asksForTheLastVote(inquiry);
        List<List<EndedItem>> told = new ArrayList<>();
        List<List<EndedItem>> later = new ArrayList<>();
        Predicate<List<EndedItem>> ofNamed =
                ended -> ended.stream().anyMatch(found -> EndedItems.isOfNamed(words, found));
        List<List<EndedItem>> fitting = new ArrayList<>();
        double best = matters.stream().mapToDouble(Matter::titled).max().orElse(0);
        for (int i = 0; i < matters.size(); i++) {
            Matter matter = matters.get(i);
            double worth = matter.worth() / matters.getFirst().worth();
            boolean asMuch = i > 0
                    && inquiry.since().isPresent()
                    && worth >= LATER_AND_AS_GOOD
                    && matter.titled() >= SOMETHING_OF_THE_QUESTION
                    && matter.covered() >= matters.getFirst().covered();
            if (i > 0 && matter.titled() < LATER_OF_THE_QUESTION && !asMuch) {
                continue;
            }
            List<EndedItem> ended = items.of(inquiry, words, matter);
            boolean isLater = latest && isLater(ended, told);
            boolean named = ofNamed.test(ended) || PlaceOfCouncil.isNamed(inquiry.searchText(), ended);
            boolean asWell = (isLater && asMuch)
                    || (matter.titled() >= ALSO_OF_THE_QUESTION
                            && worth >= (isLater || named ? LATER_AND_AS_GOOD : NEARLY_AS_GOOD));
            if (!ended.isEmpty() && (i == 0 || asWell)) {
                told.add(ended);
                if (matter.titled() >= best * AS_WELL_TITLED || asMuch) {
                    fitting.add(ended);
                }
            } else if (isLater && worth >= LATER_AND_GOOD) {
                later.add(ended);
            }
        }
        if (told.stream().anyMatch(ofNamed)) {
            told.removeIf(ofNamed.negate());
        }
        PlaceOfCouncil.keepNamed(inquiry.searchText(), told);
        if (latest) {
            told.sort(Comparator.comparing((List<EndedItem> ended) -> !fitting.contains(ended))
                    .thenComparing(ended -> ended.getLast().day(), Comparator.reverseOrder()));
        }
        Matter first = matters.getFirst();
        List<Paper> amendments = told.isEmpty() ? List.of() : Amendments.asked(inquiry, words, first);
        Set<UUID> known = new HashSet<>();
        List<EndedItem> all = Stream.of(
                        items.of(amendments, first).stream(),
                        told.stream().flatMap(List::stream),
                        later.stream().limit(1).flatMap(List::stream))
                .flatMap(Function.identity())
                .filter(found -> known.add(found.dealt().item().id()))
                .limit(MOST)
                .toList();
        return lines.told(amendments, all, PaperMovers.asked(inquiry));
    }

    /// Whoever asks for a vote and names no time wants the last one first.
    private static boolean asksForTheLastVote(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.VOTE) && inquiry.periods().isEmpty() && !inquiry.followUp();
    }

    /// Those that ended in the time which the question names closely, where there are any.
    private List<Matter> ofTheTime(Inquiry inquiry, QuestionWords words, List<Matter> found) {
        boolean closely =
                !inquiry.periods().isEmpty() && inquiry.periods().stream().allMatch(Period::narrow);
        List<Matter> there = closely
                ? found.stream()
                        .filter(matter -> !items.of(inquiry, words, matter).isEmpty())
                        .toList()
                : List.of();
        return there.isEmpty() ? found : there;
    }

    /// Whether it ended after all that is told already: it may have set that aside.
    private static boolean isLater(List<EndedItem> ended, List<List<EndedItem>> told) {
        return !ended.isEmpty()
                && !told.isEmpty()
                && told.stream()
                        .allMatch(earlier ->
                                earlier.getLast().day().isBefore(ended.getLast().day()));
    }

    /// How what is quoted as a wish ended: the passage's own paper or item, whatever was asked.
    Told ofWish(Matter matter) {
        return lines.told(items.settled(matter).stream().toList());
    }
}
