package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.Aspect;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import de.ratslotse.retrieval.briefing.NamedItems.Dealt;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.ReferenceKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What meetings made of a matter, where no single paper is named: the item of that name, where each meeting has but
/// one; else the latest of all the items whose titles name it.
final class ItemStories {

    /// In committees and in the council, once each.
    private static final int MOST = 3;

    /// Of a matter that was dealt with again and again.
    private static final int LATEST = 4;

    private static final Set<ItemResult> SETTLED =
            EnumSet.of(ItemResult.ACCEPTED, ItemResult.REJECTED, ItemResult.POSTPONED, ItemResult.WITHDRAWN);

    private static final Comparator<Dealt> LATEST_FIRST = Comparator.comparing(Dealt::day)
            .reversed()
            .thenComparingInt(dealt -> dealt.item().ordinal());

    private final Desk desk;

    ItemStories(Desk desk) {
        this.desk = desk;
    }

    /// Asked for a vote, it tells of no latest ones: what the passages speak of tells which is meant.
    Optional<Draft> answer(OnePaper request) {
        List<Dealt> all = new NamedItems(desk).of(request.subject(), request.question());
        long meetings =
                all.stream().map(dealt -> dealt.meeting().id()).distinct().count();
        boolean clear = all.size() <= MOST && meetings == all.size();
        return clear
                ? each(all)
                : Optional.of(request.aspect()).filter(Aspect.FATE::equals).map(_ -> latest(all));
    }

    /// All of them, where it is printed how each ended.
    private Optional<Draft> each(List<Dealt> all) {
        boolean printed = all.stream().allMatch(dealt -> place(dealt).isPresent());
        return printed && !all.isEmpty() ? Optional.of(told(desk.telling(), all, all)) : Optional.empty();
    }

    private Draft latest(List<Dealt> all) {
        Telling telling = desk.telling();
        telling.say(desk.wording().sentence("data_latest", all.size()));
        return told(telling, latestOfEach(all), all);
    }

    /// Of each matter how it came out last, the latest first; one that was settled is among them, where there is one.
    private static List<Dealt> latestOfEach(List<Dealt> all) {
        List<Dealt> last = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Dealt dealt : all.stream().sorted(LATEST_FIRST).toList()) {
            Set<String> names = names(dealt.item());
            if (names.stream().noneMatch(known::contains)) {
                last.add(dealt);
            }
            known.addAll(names);
        }
        List<Dealt> latest = last.subList(0, Math.min(LATEST, last.size()));
        Optional<Dealt> settled =
                last.stream().filter(ItemStories::isSettled).findFirst().filter(dealt -> !latest.contains(dealt));
        return settled.map(dealt -> Stream.concat(latest.stream().limit(LATEST - 1L), Stream.of(dealt))
                        .toList())
                .orElse(latest);
    }

    private static boolean isSettled(Dealt dealt) {
        return SETTLED.contains(dealt.item().result());
    }

    /// By its papers, or else by its title, an item is told to be of one matter with another.
    private static Set<String> names(AgendaItem item) {
        return item.paperReferences().isEmpty()
                ? item.title().map(Folded::of).map(Set::of).orElse(Set.of())
                : item.paperReferences().stream().map(ReferenceKey::of).collect(Collectors.toSet());
    }

    private Draft told(Telling telling, List<Dealt> shown, List<Dealt> all) {
        for (Dealt dealt : shown) {
            telling.row(
                    ObjectKind.AGENDA_ITEM,
                    dealt.item().id(),
                    "/meetings/" + dealt.meeting().id(),
                    line(dealt),
                    place(dealt));
        }
        new NewestWord(desk).of(shown).ifPresent(word -> say(telling, word));
        String title = shown.getFirst().item().title().orElse("");
        return telling.ended(
                Outcome.ANSWERED,
                List.of(desk.wording().sentence("data_by_item", title)),
                all.size(),
                0,
                Optional.empty());
    }

    /// Behind the items, named as what it is: the words of one paper.
    private void say(Telling telling, NewestWord.Word word) {
        Paper paper = word.paper();
        String day = paper.date().map(date -> ", " + desk.day(date)).orElse("");
        telling.closeRows();
        telling.say(desk.wording().sentence("data_newest_paper", PaperStories.name(paper) + day));
        word.quotes().forEach(quote -> telling.quote(quote, word.citations()));
    }

    private Optional<Place> place(Dealt dealt) {
        return desk.places().outcome(dealt.item(), Optional.of(dealt.meeting()));
    }

    private String line(Dealt dealt) {
        Meeting meeting = dealt.meeting();
        String where = meeting.date().map(desk::day).orElse("")
                + ", "
                + meeting.organizationName().orElseGet(meeting::name);
        return where + ", " + new MeetingOutcomes(desk).line(dealt.item(), meeting, place(dealt));
    }
}
