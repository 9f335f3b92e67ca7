package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The items of agendas with a known result whose titles have every word of a name.
final class NamedItems {

    /// The latest of those whose titles have the longest word.
    private static final int LOOKED_AT = 2000;

    private static final int LONG_WORD = 6;

    private final Desk desk;

    NamedItems(Desk desk) {
        this.desk = desk;
    }

    record Dealt(AgendaItem item, Meeting meeting) {
        LocalDate day() {
            return meeting.date().orElse(LocalDate.MIN);
        }
    }

    /// Those of the time that the question names, oldest first; none where the name has no long word.
    ///
    /// @param name folded
    /// @param question folded
    List<Dealt> of(String name, String question) {
        List<String> words = NamedPaper.words(name).stream()
                .filter(word -> !isOfTime(word))
                .map(Folded::stem)
                .toList();
        return words.stream()
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> longest.length() >= LONG_WORD)
                .map(longest ->
                        inTime(titled(longest, words), Period.in(question.replace("frueh", "früh"), desk.today())))
                .orElse(List.of());
    }

    private List<AgendaItem> titled(String longest, List<String> words) {
        List<AgendaItem> all = carrying(longest, words);
        List<AgendaItem> about = all.stream()
                .filter(item ->
                        item.title().filter(title -> isAbout(title, longest)).isPresent())
                .toList();
        return about.isEmpty() ? all : about;
    }

    /// Whether a word of a title is this one or a kind of it, bent or not: `Fußballstadion` is a `Stadion`,
    /// a `Stadionwurst` is none.
    private static boolean isAbout(String title, String stem) {
        return Folded.words(title).stream()
                .anyMatch(word -> word.matches(".*" + Pattern.quote(stem) + "(?:s|n|en|es|e|er)?"));
    }

    private List<AgendaItem> carrying(String longest, List<String> words) {
        return desk.data().items().titled(desk.access(), desk.body(), Folded.pattern(longest), LOOKED_AT).stream()
                .filter(item -> item.result() != ItemResult.NONE)
                .filter(item ->
                        item.title().filter(title -> carries(title, words)).isPresent())
                .toList();
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
}
