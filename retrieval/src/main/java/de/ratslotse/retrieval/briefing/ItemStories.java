package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// How an item of an agenda ended, where minutes tell of it and no paper of its name is known: only where every word
/// that names it stands in its title, and no other item of that meeting has such a title.
final class ItemStories {

    /// Where more titles have the longest word, it tells too little.
    private static final int LOOKED_AT = 300;

    /// In committees and in the council, once each.
    private static final int MOST = 3;

    private static final int LONG_WORD = 6;

    private final Desk desk;

    ItemStories(Desk desk) {
        this.desk = desk;
    }

    /// @param subject folded
    Optional<Draft> answer(String subject) {
        List<String> words = NamedPaper.words(subject).stream()
                .filter(word -> !isOfTime(word))
                .map(Folded::stem)
                .toList();
        Optional<String> longest = words.stream().max(Comparator.comparingInt(String::length));
        if (longest.isEmpty() || longest.get().length() < LONG_WORD) {
            return Optional.empty();
        }
        List<AgendaItem> titled =
                desk
                        .data()
                        .items()
                        .titled(desk.access(), desk.body(), Folded.pattern(longest.get()), LOOKED_AT)
                        .stream()
                        .filter(item -> item.result() != ItemResult.NONE)
                        .filter(item -> item.title()
                                .filter(title -> carries(title, words))
                                .isPresent())
                        .toList();
        return told(inTime(titled, Period.in(subject.replace("frueh", "früh"), desk.today())));
    }

    private static boolean isOfTime(String word) {
        return word.matches("\\d{1,2}|(?:19|20)\\d\\d")
                || word.matches("(?i)(?:" + Months.NAMES + ")")
                || word.matches("anfang|mitte|ende|sommer|winter|herbst|fruehjah?r?|fruehling|spring|summer|autumn");
    }

    private static boolean carries(String title, List<String> words) {
        String folded = Folded.of(title);
        return words.stream().allMatch(folded::contains);
    }

    private record Dealt(AgendaItem item, Meeting meeting) {}

    private List<Dealt> inTime(List<AgendaItem> items, List<Period> periods) {
        Set<UUID> ids = items.stream().map(AgendaItem::meeting).collect(Collectors.toSet());
        Map<UUID, Meeting> meetings = new HashMap<>();
        desk.data().meetings().find(desk.access(), ids).forEach(meeting -> meetings.put(meeting.id(), meeting));
        return items.stream()
                .flatMap(item -> Optional.ofNullable(meetings.get(item.meeting())).stream()
                        .map(meeting -> new Dealt(item, meeting)))
                .filter(dealt -> inTime(dealt, periods))
                .sorted(Comparator.comparing(
                        (Dealt dealt) -> dealt.meeting().date().orElse(LocalDate.MAX)))
                .toList();
    }

    /// The day of the meeting, or a year in the title: "Haushalt 2026".
    private static boolean inTime(Dealt dealt, List<Period> periods) {
        return periods.isEmpty()
                || periods.stream()
                        .anyMatch(period ->
                                dealt.meeting().date().filter(period::covers).isPresent()
                                        || (!period.narrow()
                                                && dealt.item()
                                                        .title()
                                                        .orElse("")
                                                        .contains(Integer.toString(
                                                                period.from().getYear()))));
    }

    private Optional<Draft> told(List<Dealt> all) {
        long meetings =
                all.stream().map(dealt -> dealt.meeting().id()).distinct().count();
        boolean clear = !all.isEmpty() && all.size() <= MOST && meetings == all.size();
        boolean printed = all.stream().allMatch(dealt -> place(dealt).isPresent());
        if (!clear || !printed) {
            return Optional.empty();
        }
        Telling telling = desk.telling();
        for (Dealt dealt : all) {
            telling.row(
                    ObjectKind.AGENDA_ITEM,
                    dealt.item().id(),
                    "/meetings/" + dealt.meeting().id(),
                    line(dealt),
                    place(dealt));
        }
        String title = all.getFirst().item().title().orElse("");
        return Optional.of(telling.ended(
                Outcome.ANSWERED,
                List.of(desk.wording().sentence("data_by_item", title)),
                all.size(),
                0,
                Optional.empty()));
    }

    private Optional<Place> place(Dealt dealt) {
        return desk.places().outcome(dealt.item(), Optional.of(dealt.meeting()));
    }

    private String line(Dealt dealt) {
        AgendaItem item = dealt.item();
        Meeting meeting = dealt.meeting();
        String where = meeting.date().map(desk::day).orElse("")
                + ", "
                + meeting.organizationName().orElseGet(meeting::name);
        String title = item.number().map(number -> number + " ").orElse("")
                + item.title().map(name -> "„" + name + "“").orElse("");
        Optional<Place> place = place(dealt);
        String result = desk.wording()
                .result(item.result(), place.filter(Place::isAdvice).isPresent());
        String quote = place.map(printed -> " – „" + PrintedText.repaired(printed.quote()) + "“")
                .orElse("");
        String provisional =
                Places.isProvisional(meeting) ? " " + desk.wording().sentence("data_provisional") : "";
        return where + ", " + title + ": " + result + quote + provisional;
    }
}
