package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which items of a matter tell how it ended, as far as a question asks for it: those of the time and organization that
/// it names, and of these the meeting that settled it, or all its steps.
final class EndedItems {

    /// Of one meeting, an item and what amended it.
    private static final int MOST = 3;

    /// What a paper went through.
    private static final int MOST_STEPS = 4;

    /// What a title has to hold of a question, to be what it asks for.
    private static final double OF_THE_QUESTION = 0.3;

    /// The same where the question is long and has most of the title.
    private static final double OF_A_LONG_QUESTION = 0.15;

    private static final double OF_THE_TITLE = 0.4;

    /// What an item without a paper has to hold.
    private static final double OF_AN_ITEM = 0.3;

    /// What the best sentence of a paper has to hold of a question, where its title holds little.
    private static final double COVERED = 0.45;

    /// The same, where the question only asks if something is so.
    private static final double WELL_COVERED = 0.55;

    /// What a title has to hold at least, where it is only asked whether something is so, and no council is named.
    private static final double SOMETHING = 0.1;

    private static final Pattern OF_A_COUNCIL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:\\p{L}*rat(?:es|s)?|\\p{L}*ausschuss(?:es)?|kreistag|council|committee)(?!\\p{L})");

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

    /// A printed text that itself says how it ended; another is what was wished for.
    private static final Pattern SENT_ON = Pattern.compile(
            "(?iu)^(?:weitere )?(?:beratung|behandlung|verweis\\p{L}*|überweis\\p{L}*) (?:im|in|an|am)\\b|\\b(?:verwiesen|überwiesen)\\b|\\brefer(?:red)? .{0,40}\\bto\\b");

    private static final Pattern TAKEN_NOTE = Pattern.compile(
            "(?iu)^(?:kenntnisnahme|zur kenntnis)|\\b(?:nimmt|nehmen|nahm) .{0,80}kenntnis\\b|\\bzur kenntnis genommen\\b|\\b(?:received|noted)\\b");

    private final Places places;

    EndedItems(Places places) {
        this.places = places;
    }

    /// Whether a question asks for how something ended.
    static boolean areAsked(Inquiry inquiry) {
        return inquiry.closed() || inquiry.asked().stream().anyMatch(ASKED::contains) || Amendments.areAsked(inquiry);
    }

    /// Oldest first; none where the matter is not what is asked about.
    List<EndedItem> of(Inquiry inquiry, QuestionWords words, Matter matter) {
        boolean plainly = inquiry.asked().stream().anyMatch(ASKED::contains) || Amendments.areAsked(inquiry);
        if (!plainly && matter.paper().filter(EndedItems::asksOnly).isPresent()) {
            return List.of();
        }
        boolean decided = plainly || OF_A_COUNCIL.matcher(inquiry.searchText()).find();
        if (!decided && matter.titled() < SOMETHING) {
            return List.of();
        }
        boolean named = matter.titled() >= OF_THE_QUESTION
                || (matter.titled() >= OF_A_LONG_QUESTION && matter.shared() >= OF_THE_TITLE)
                || (matter.paper().isPresent() && matter.covered() >= (plainly ? COVERED : WELL_COVERED));
        boolean anyEnd = plainly || matter.paper().filter(EndedItems::informs).isPresent();
        Set<ItemResult> telling = anyEnd && !isForVotesAlone(inquiry) ? ENDED : SETTLED;
        List<EndedItem> ended = inTime(inquiry, ends(matter)).stream()
                .filter(found -> named || speaks(words, found))
                .filter(found -> telling.contains(found.dealt().item().result())
                        || found.dealt().item().vote().isPresent())
                .toList();
        List<EndedItem> there = inOrganization(words, ended);
        return steps(inquiry) ? last(there, MOST_STEPS) : notOvertaken(words, ending(there), matter);
    }

    /// Advice is not told where those who decide have dealt with it since: what they made of it is unknown.
    private static List<EndedItem> notOvertaken(QuestionWords words, List<EndedItem> ending, Matter matter) {
        return ending.stream()
                .filter(found -> !found.advises()
                        || isOfNamed(words, found)
                        || matter.dealt().stream()
                                .noneMatch(later -> !later.advises()
                                        && later.item().result() != ItemResult.NONE
                                        && later.day().isAfter(found.day())))
                .toList();
    }

    /// Those of the organization that the question names.
    private static List<EndedItem> inOrganization(QuestionWords words, List<EndedItem> all) {
        List<EndedItem> named =
                all.stream().filter(found -> isOfNamed(words, found)).toList();
        return named.isEmpty() ? all : named;
    }

    /// Whether the question names the organization that dealt with it.
    static boolean isOfNamed(QuestionWords words, EndedItem found) {
        return found.dealt()
                .meeting()
                .flatMap(Meeting::organizationName)
                .filter(words::namesOrganization)
                .isPresent();
    }

    /// Whether the item's title, what was decided or how says something of the question.
    private static boolean speaks(QuestionWords words, EndedItem found) {
        AgendaItem item = found.dealt().item();
        return Stream.of(item.title(), item.resolution(), found.place().map(Place::quote))
                .flatMap(Optional::stream)
                .anyMatch(text -> words.shareIn(text) >= OF_AN_ITEM);
    }

    /// What was noted or sent on without a vote says nothing to who asks how it was voted on.
    private static boolean isForVotesAlone(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.VOTE)
                && !inquiry.asked().contains(Asked.DECISION)
                && !inquiry.asked().contains(Asked.STATUS);
    }

    /// A question or its answer is put on the agenda, and nothing is decided on it.
    private static boolean asksOnly(Paper paper) {
        return paper.kind() == PaperKind.QUESTION || paper.kind() == PaperKind.ANSWER;
    }

    /// What is only noted may still be the last word.
    private static boolean informs(Paper paper) {
        return paper.kind() == PaperKind.INFORMATION;
    }

    private static boolean steps(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.STATUS);
    }

    /// How it was settled, whatever was asked and of whatever time.
    Optional<EndedItem> settled(Matter matter) {
        List<EndedItem> settled =
                ends(matter).stream().filter(EndedItems::isSettled).toList();
        return ending(settled).stream().findFirst();
    }

    /// How these amendments ended, each the last time.
    List<EndedItem> of(List<Paper> amendments, Matter matter) {
        List<EndedItem> all = printed(matter);
        return amendments.stream()
                .flatMap(amendment -> all.reversed().stream()
                        .filter(found -> Amendments.isOf(amendment, found))
                        .limit(1))
                .toList();
    }

    private List<EndedItem> printed(Matter matter) {
        List<EndedItem> printed = new ArrayList<>();
        for (Dealt dealt : matter.dealt()) {
            places.outcome(dealt.item(), dealt.meeting())
                    .or(() -> passedOn(dealt))
                    .map(place -> dealt.advises() ? place.of(StatementKind.RECOMMENDATION) : place)
                    .ifPresent(place -> printed.add(new EndedItem(dealt, Optional.of(place))));
        }
        return printed;
    }

    /// Where no minutes tell how it was settled, a feed may: minutes come weeks later, or are kept elsewhere.
    private List<EndedItem> ends(Matter matter) {
        List<EndedItem> printed = printed(matter);
        boolean told = printed.stream().anyMatch(EndedItems::isSettled);
        List<EndedItem> all = new ArrayList<>(printed);
        matter.dealt().stream()
                .map(dealt -> new EndedItem(dealt, Optional.empty()))
                .filter(ended -> !told && isSettled(ended))
                .filter(ended -> printed.stream()
                        .noneMatch(known -> known.dealt()
                                .item()
                                .id()
                                .equals(ended.dealt().item().id())))
                .forEach(all::add);
        all.sort(Comparator.comparing(EndedItem::day));
        return all;
    }

    private static boolean isSettled(EndedItem found) {
        return SETTLED.contains(found.dealt().item().result());
    }

    /// Where the text that was decided says that it was sent on or noted.
    private Optional<Place> passedOn(Dealt dealt) {
        Optional<Pattern> says = switch (dealt.item().result()) {
            case REFERRED -> Optional.of(SENT_ON);
            case NOTED -> Optional.of(TAKEN_NOTE);
            default -> Optional.empty();
        };
        return says.flatMap(text -> places.resolution(dealt.item(), dealt.meeting())
                .filter(place ->
                        text.matcher(PrintedText.collapsed(place.quote())).find()));
    }

    /// Those of the time that the question names; where there are none, all, unless it names the time closely.
    private static List<EndedItem> inTime(Inquiry inquiry, List<EndedItem> all) {
        if (inquiry.periods().isEmpty()) {
            return all;
        }
        List<EndedItem> within = all.stream()
                .filter(found -> found.dealt()
                        .meeting()
                        .flatMap(Meeting::date)
                        .filter(day -> inquiry.periods().stream().anyMatch(period -> period.covers(day)))
                        .isPresent())
                .toList();
        boolean closely = inquiry.periods().stream().allMatch(Period::narrow);
        return within.isEmpty() && !closely ? all : within;
    }

    private static List<EndedItem> last(List<EndedItem> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /// The last meeting that decided; where none is known to decide, the last that settled it and did not only advise,
    /// or the last at all.
    private static List<EndedItem> ending(List<EndedItem> ended) {
        if (ended.isEmpty()) {
            return List.of();
        }
        Predicate<EndedItem> settles = EndedItems::isSettled;
        UUID meeting = ended.reversed().stream()
                .filter(settles.and(found -> found.dealt().decides()))
                .findFirst()
                .or(() -> ended.reversed().stream()
                        .filter(settles.and(found -> !found.advises()))
                        .findFirst())
                .or(() -> ended.reversed().stream().filter(settles).findFirst())
                .orElse(ended.getLast())
                .meeting();
        return ended.stream()
                .filter(found -> found.meeting().equals(meeting))
                .limit(MOST)
                .toList();
    }
}
