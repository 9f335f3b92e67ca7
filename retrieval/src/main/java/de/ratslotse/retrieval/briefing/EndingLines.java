package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells how items ended: a line with its printed place each, and what was decided.
final class EndingLines {

    /// A decision is quoted up to here.
    private static final int LONGEST_RESOLUTION = 500;

    private static final Pattern OF_COURSE = Pattern.compile("(?iu)^\\s*(?:zur )?kenntnis(?:nahme|genommen)\\b");

    private final Desk desk;

    EndingLines(Desk desk) {
        this.desk = desk;
    }

    /// How items ended, without what was decided.
    Told told(List<EndedItem> all) {
        Telling telling = desk.telling();
        return telling.begun(items(telling, all, false));
    }

    /// What these amendments want, how items ended, and what was decided.
    ///
    /// @param mover whether it is asked who wanted the first of them
    Told told(List<Paper> amendments, List<EndedItem> all, boolean mover) {
        Telling telling = desk.telling();
        if (mover && !all.isEmpty()) {
            new PaperMovers(desk).say(telling, all.getFirst());
        }
        amendments.forEach(amendment -> amendment(telling, amendment));
        return telling.begun(items(telling, all, true));
    }

    private void amendment(Telling telling, Paper paper) {
        String by = paper.originatorNames().isEmpty()
                ? ""
                : " " + desk.wording().sentence("data_by", String.join(", ", paper.originatorNames()));
        desk.places()
                .printed(paper, "proposedResolution")
                .map(EndingLines::shortened)
                .ifPresent(place -> telling.say(
                        "%s: %s%s – „%s“"
                                .formatted(
                                        PaperStories.name(paper),
                                        desk.wording().sentence("data_kind_amendment"),
                                        by,
                                        PrintedText.repaired(place.quote())),
                        Optional.of(place)));
    }

    /// @param decided whether what was decided is quoted as well
    private Results items(Telling telling, List<EndedItem> all, boolean decided) {
        Map<Integer, EndedItem> lines = new LinkedHashMap<>();
        for (EndedItem found : all) {
            int line = telling.statements();
            if (found.place().isEmpty()) {
                tellOfFeed(telling, found);
                continue;
            }
            if (telling.say(line(found), found.place()).isEmpty()) {
                continue;
            }
            lines.put(line, found);
            resolution(found)
                    .filter(_ -> decided)
                    .ifPresent(place -> telling.say(desk.wording().resolved(place), Optional.of(place)));
        }
        lines.forEach(
                (line, found) -> telling.also(line, backing(found, found.place().orElseThrow())));
        return Results.of(List.copyOf(lines.values()));
    }

    /// What only a feed tells says so, and cites its paper: whoever may not see that is told nothing of it.
    private void tellOfFeed(Telling telling, EndedItem found) {
        found.dealt()
                .consultation()
                .flatMap(consultation -> desk.data().papers().find(desk.access(), consultation.paper()))
                .flatMap(paper -> desk.places().of(paper, "name", "reference"))
                .ifPresent(place ->
                        telling.say(desk.wording().sentence("data_result_of_feed", line(found)), Optional.of(place)));
    }

    /// Where the number and the title of the item and the day of its meeting are printed, which its line tells too:
    /// whoever checks a number finds it in a quote.
    private List<Place> backing(EndedItem found, Place near) {
        List<Place> backing = new ArrayList<>();
        AgendaItem item = found.dealt().item();
        Stream.concat(
                        Stream.concat(desk.places().number(item, near).stream(), desk.places().title(item).stream()),
                        found.dealt().meeting().flatMap(meeting -> desk.places().day(meeting, near)).stream())
                .filter(place -> !near.quote().contains(place.quote()))
                .filter(place ->
                        backing.stream().noneMatch(before -> before.quote().contains(place.quote())))
                .forEach(backing::add);
        return backing;
    }

    /// What was decided, word for word, as far as there is room.
    private Optional<Place> resolution(EndedItem found) {
        return Optional.of(found.dealt())
                .filter(dealt -> dealt.item().result() == ItemResult.ACCEPTED)
                .flatMap(dealt -> desk.places().resolution(dealt.item(), dealt.meeting()))
                .filter(place -> !OF_COURSE.matcher(place.quote()).find()
                        && found.place()
                                .filter(ended -> ended.quote().equals(place.quote()))
                                .isEmpty())
                .map(EndingLines::shortened)
                .map(place -> found.advises() ? place.of(StatementKind.RECOMMENDATION) : place);
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

    private String line(EndedItem found) {
        AgendaItem item = found.dealt().item();
        String where = found.dealt()
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
        String result = found.isOfSeveralVotes()
                ? desk.wording().sentence("data_several_votes")
                : desk.wording().result(item.result(), found.advises());
        boolean provisional =
                found.dealt().meeting().filter(Places::isProvisional).isPresent();
        return where
                + title.strip()
                + ": "
                + result
                + how(found)
                + (provisional ? " " + desk.wording().sentence("data_provisional") : "");
    }

    /// As it is printed, or in the words of the feed.
    private String how(EndedItem found) {
        return found.place()
                .map(place -> " – „" + PrintedText.repaired(place.quote()) + "“")
                .or(() -> desk.wording().inOwnWords(found.dealt().item()).map(said -> " (" + said + ")"))
                .orElse("");
    }
}
