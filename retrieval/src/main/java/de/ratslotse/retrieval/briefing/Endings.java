package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataAnswers.Desk;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the matter that the passages found speak of ended, from the council's data: the search finds the paper, the
/// register knows its result and vote and where they are printed.
///
/// Only what is printed is told, and only where it is asked for: a decision, a vote, what became of it, or whether
/// something is so.
final class Endings {

    /// Of one meeting, an item and what amended it.
    private static final int MOST = 3;

    /// What a title has to hold of a question, to be what it asks for.
    private static final double OF_THE_QUESTION = 0.3;

    /// What a second matter's title has to hold.
    private static final double ALSO_OF_THE_QUESTION = 0.4;

    /// What an item without a paper has to hold.
    private static final double OF_AN_ITEM = 0.3;

    private static final double NEARLY_AS_GOOD = 0.88;

    /// The same for a matter that ended later, where it is asked whether something is so.
    private static final double LATER_AND_AS_GOOD = 0.7;

    /// The same for one that is told behind the others.
    private static final double LATER_AND_GOOD = 0.6;

    private static final double LATER_OF_THE_QUESTION = 0.3;

    /// What a title has to hold at least, where it is only asked whether something is so, and no council is named.
    private static final double SOMETHING = 0.1;

    private static final Pattern OF_A_COUNCIL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:\\p{L}*rat(?:es|s)?|\\p{L}*ausschuss(?:es)?|kreistag|council|committee)(?!\\p{L})");

    /// What the best sentence of a paper has to hold of a question, where its title holds little.
    private static final double COVERED = 0.45;

    /// The same, where the question only asks if something is so.
    private static final double WELL_COVERED = 0.6;

    /// A decision is quoted up to here.
    private static final int LONGEST_RESOLUTION = 500;

    private static final Pattern OF_COURSE = Pattern.compile("(?iu)^\\s*(?:zur )?kenntnis(?:nahme|genommen)\\b");

    /// What a paper went through.
    private static final int MOST_STEPS = 4;

    private static final Set<Asked> ASKED = EnumSet.of(Asked.VOTE, Asked.DECISION, Asked.STATUS);

    /// What answers whether something is so.
    private static final Set<ItemResult> SETTLED =
            EnumSet.of(ItemResult.ACCEPTED, ItemResult.REJECTED, ItemResult.POSTPONED, ItemResult.WITHDRAWN);

    private static final Set<ItemResult> ENDED = EnumSet.of(
            ItemResult.ACCEPTED,
            ItemResult.REJECTED,
            ItemResult.POSTPONED,
            ItemResult.WITHDRAWN,
            ItemResult.REFERRED,
            ItemResult.ELECTED,
            ItemResult.NOTED);

    private static final Pattern STEPS = Pattern.compile(
            "(?iu)\\b(?:stationen|verlauf|werdegang|zeitlich\\w*|chronolog\\w*|wie ging es .{0,40}weiter|was (?:ist|wurde) aus|timeline|what became)\\b");

    private final Desk desk;

    Endings(Desk desk) {
        this.desk = desk;
    }

    /// What was told, to begin an answer with.
    ///
    /// @param results of the items told
    record Told(List<Statement> statements, List<Citation> citations, Set<ItemResult> results) {

        static final Told NOTHING = new Told(List.of(), List.of(), Set.of());

        Told {
            statements = List.copyOf(statements);
            citations = List.copyOf(citations);
            results = Set.copyOf(results);
        }

        boolean isEmpty() {
            return statements.isEmpty();
        }
    }

    /// Whether a question asks for how something ended.
    static boolean asked(Inquiry inquiry) {
        return inquiry.closed() || inquiry.asked().stream().anyMatch(ASKED::contains);
    }

    /// @param matters those first that the passages speak most for
    Told of(Inquiry inquiry, QuestionWords words, List<Matter> matters) {
        List<List<Printed>> told = new ArrayList<>();
        List<List<Printed>> later = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            Matter matter = matters.get(i);
            double worth = matter.worth() / matters.getFirst().worth();
            if (i > 0 && matter.titled() < LATER_OF_THE_QUESTION) {
                continue;
            }
            List<Printed> ended = ended(inquiry, words, matter);
            boolean isLater = inquiry.closed() && isLater(ended, told);
            boolean asWell =
                    matter.titled() >= ALSO_OF_THE_QUESTION && worth >= (isLater ? LATER_AND_AS_GOOD : NEARLY_AS_GOOD);
            if (!ended.isEmpty() && (i == 0 || asWell)) {
                told.add(ended);
            } else if (isLater && worth >= LATER_AND_GOOD) {
                later.add(ended);
            }
        }
        if (inquiry.closed()) {
            told.sort(Comparator.comparing(
                            (List<Printed> ended) -> ended.getLast().day())
                    .reversed());
        }
        Set<UUID> items = new HashSet<>();
        List<Printed> all = Stream.concat(told.stream(), later.stream().limit(1))
                .flatMap(List::stream)
                .filter(found -> items.add(found.dealt.item().id()))
                .limit(MOST_STEPS)
                .toList();
        return told(all, true);
    }

    /// Whether it ended after all that is told already: it may have set that aside.
    private static boolean isLater(List<Printed> ended, List<List<Printed>> told) {
        return !ended.isEmpty()
                && !told.isEmpty()
                && told.stream()
                        .allMatch(earlier ->
                                earlier.getLast().day().isBefore(ended.getLast().day()));
    }

    /// How what is quoted as a wish ended: the passage's own paper or item, whatever was asked.
    Told ofWish(Matter matter) {
        List<Printed> settled = printed(matter).stream()
                .filter(found -> SETTLED.contains(found.dealt.item().result()))
                .toList();
        return told(ending(settled).stream().limit(1).toList(), false);
    }

    private List<Printed> ended(Inquiry inquiry, QuestionWords words, Matter matter) {
        boolean plainly = inquiry.asked().stream().anyMatch(ASKED::contains);
        if (!plainly && matter.paper().filter(Endings::asksOnly).isPresent()) {
            return List.of();
        }
        boolean decided = plainly || OF_A_COUNCIL.matcher(inquiry.searchText()).find();
        if (!decided && matter.titled() < SOMETHING) {
            return List.of();
        }
        boolean named = matter.titled() >= OF_THE_QUESTION
                || (matter.paper().isPresent() && matter.covered() >= (plainly ? COVERED : WELL_COVERED));
        Set<ItemResult> telling = plainly ? ENDED : SETTLED;
        List<Printed> ended = inTime(inquiry, printed(matter)).stream()
                .filter(found -> named || speaks(words, found))
                .filter(found -> telling.contains(found.dealt.item().result())
                        || found.dealt.item().vote().isPresent())
                .toList();
        List<Printed> there = inOrganization(words, ended);
        return steps(inquiry) ? last(there, MOST_STEPS) : ending(there);
    }

    /// Those of the organization that the question names.
    private static List<Printed> inOrganization(QuestionWords words, List<Printed> all) {
        List<Printed> named = all.stream()
                .filter(found -> found.dealt
                        .meeting()
                        .flatMap(Meeting::organizationName)
                        .filter(words::namesOrganization)
                        .isPresent())
                .toList();
        return named.isEmpty() ? all : named;
    }

    /// Whether the item's title, what was decided or how says something of the question.
    private static boolean speaks(QuestionWords words, Printed found) {
        AgendaItem item = found.dealt.item();
        return Stream.of(item.title(), item.resolution(), Optional.of(found.place.quote()))
                .flatMap(Optional::stream)
                .anyMatch(text -> words.shareIn(text) >= OF_AN_ITEM);
    }

    /// A question or its answer is put on the agenda, and nothing is decided on it.
    private static boolean asksOnly(Paper paper) {
        return paper.kind() == PaperKind.QUESTION || paper.kind() == PaperKind.ANSWER;
    }

    private static boolean steps(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.STATUS)
                || STEPS.matcher(inquiry.searchText()).find();
    }

    private record Printed(Dealt dealt, Place place) {
        LocalDate day() {
            return dealt.meeting().flatMap(Meeting::date).orElse(LocalDate.MIN);
        }

        UUID meeting() {
            return dealt.item().meeting();
        }
    }

    private List<Printed> printed(Matter matter) {
        List<Printed> printed = new ArrayList<>();
        for (Dealt dealt : matter.dealt()) {
            desk.places()
                    .outcome(dealt.item(), dealt.meeting())
                    .ifPresent(place -> printed.add(new Printed(dealt, place)));
        }
        return printed;
    }

    /// Those of the time that the question names; where there are none, all, unless it names the time closely.
    private static List<Printed> inTime(Inquiry inquiry, List<Printed> all) {
        if (inquiry.periods().isEmpty()) {
            return all;
        }
        List<Printed> within = all.stream()
                .filter(found -> found.dealt
                        .meeting()
                        .flatMap(Meeting::date)
                        .filter(day -> inquiry.periods().stream().anyMatch(period -> period.covers(day)))
                        .isPresent())
                .toList();
        boolean closely = inquiry.periods().stream().allMatch(Period::narrow);
        return within.isEmpty() && !closely ? all : within;
    }

    private static List<Printed> last(List<Printed> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /// The last meeting that decided; where none is known to decide, the last that settled it, or the last at all.
    private static List<Printed> ending(List<Printed> ended) {
        if (ended.isEmpty()) {
            return List.of();
        }
        Predicate<Printed> settles =
                found -> SETTLED.contains(found.dealt.item().result());
        UUID meeting = ended.reversed().stream()
                .filter(settles.and(found -> found.dealt.decides()))
                .findFirst()
                .or(() -> ended.reversed().stream().filter(settles).findFirst())
                .orElse(ended.getLast())
                .meeting();
        return ended.stream()
                .filter(found -> found.meeting().equals(meeting))
                .limit(MOST)
                .toList();
    }

    /// @param decided whether what was decided is quoted as well
    private Told told(List<Printed> all, boolean decided) {
        Telling telling = desk.telling();
        Set<ItemResult> results = EnumSet.noneOf(ItemResult.class);
        for (Printed found : all) {
            if (!telling.say(line(found), Optional.of(found.place)).isEmpty()) {
                results.add(found.dealt.item().result());
                resolution(found)
                        .filter(_ -> decided)
                        .ifPresent(place -> telling.say(
                                desk.wording().sentence("data_resolved", PrintedText.repaired(place.quote())),
                                Optional.of(place)));
            }
        }
        return telling.begun(results);
    }

    /// What was decided, word for word, as far as there is room.
    private Optional<Place> resolution(Printed found) {
        return Optional.of(found.dealt)
                .filter(dealt -> dealt.item().result() == ItemResult.ACCEPTED)
                .flatMap(dealt -> desk.places().resolution(dealt.item(), dealt.meeting()))
                .filter(place -> !OF_COURSE.matcher(place.quote()).find()
                        && !place.quote().equals(found.place.quote()))
                .map(Endings::shortened);
    }

    /// Its first sentences, as far as there is room.
    static Place shortened(Place place) {
        int end = 0;
        for (Span sentence : Sentences.of(place.quote(), place.file().language())) {
            if (end > 0 && sentence.end() > LONGEST_RESOLUTION) {
                break;
            }
            end = sentence.end();
        }
        String quote = place.quote().substring(0, Math.max(end, 1));
        return new Place(place.file(), place.page(), quote, place.kind(), place.provisional());
    }

    private String line(Printed found) {
        AgendaItem item = found.dealt.item();
        String where = found.dealt
                .meeting()
                .map(meeting ->
                        meeting.date().map(desk::day).map(day -> day + ", ").orElse("")
                                + meeting.organizationName().orElseGet(meeting::name) + ", ")
                .orElse("");
        String title = item.number()
                        .map(number -> desk.wording().sentence("data_item", number) + " ")
                        .orElse("")
                + item.title()
                        .map(name -> "„" + PrintedText.collapsed(name) + "“")
                        .orElse("");
        String result = desk.wording().sentence("data_result_" + item.result().label());
        boolean provisional =
                found.dealt.meeting().filter(Places::isProvisional).isPresent();
        return where
                + title.strip()
                + ": "
                + result
                + " – „"
                + PrintedText.repaired(found.place.quote())
                + "“"
                + (provisional ? " " + desk.wording().sentence("data_provisional") : "");
    }
}
