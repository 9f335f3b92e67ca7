package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.PlaceItems;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was decided about a place that has no council of its own: the items that name it, newest first, with how they
/// ended.
final class PlaceDecisions {

    private static final int MOST = 2000;
    private static final int SHOWN = 30;

    private final Desk desk;
    private final Wording wording;

    PlaceDecisions(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    private record Decided(AgendaItem item, Meeting meeting, LocalDate day) {}

    /// Empty where no item that ended so names the place, at any time.
    Optional<Draft> answer(PlaceItems asked) {
        List<Decided> decided = decided(asked);
        if (decided.isEmpty()) {
            boolean everDecided = !decided(
                            new PlaceItems(asked.place(), asked.organization(), Span.ALL, asked.results()))
                    .isEmpty();
            return everDecided ? Optional.of(none(asked)) : Optional.empty();
        }
        List<String> criteria = criteria(asked);
        Telling telling = desk.telling();
        String what = wording.sentence(decided.size() == 1 ? "data_item_one" : "data_items");
        telling.say(wording.sentence("data_total", what, decided.size(), String.join("; ", criteria)));
        telling.say(wording.sentence("data_titles_only"));
        decided.stream().limit(SHOWN).forEach(item -> row(telling, item));
        if (decided.size() > SHOWN) {
            telling.say(wording.sentence("data_more_items", SHOWN, decided.size()));
        }
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, decided.size(), 0, Optional.empty()));
    }

    private Draft none(PlaceItems asked) {
        List<String> criteria = criteria(asked);
        Telling telling = desk.telling();
        telling.say(wording.sentence("data_none", wording.sentence("data_items"), 0, String.join("; ", criteria)));
        telling.say(wording.sentence("data_titles_only"));
        return telling.ended(Outcome.NOT_FOUND, criteria, 0, 0, Optional.empty());
    }

    private List<Decided> decided(PlaceItems asked) {
        Pattern named = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(asked.place()) + "(?:s|er)?(?!\\p{L})");
        List<AgendaItem> items = desk.data().items().titled(desk.access(), desk.body(), asked.place(), MOST).stream()
                .filter(item -> asked.results().contains(item.result()))
                .filter(item -> item.title()
                        .filter(title -> named.matcher(title).find())
                        .isPresent())
                .toList();
        Map<UUID, Meeting> meetings = desk
                .data()
                .meetings()
                .find(desk.access(), items.stream().map(AgendaItem::meeting).collect(Collectors.toSet()))
                .stream()
                .filter(meeting -> isMeant(meeting, asked))
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return items.stream()
                .flatMap(item -> Optional.ofNullable(meetings.get(item.meeting())).stream()
                        .map(meeting -> decided(item, meeting)))
                .sorted(Comparator.comparing(Decided::day)
                        .reversed()
                        .thenComparingInt(one -> one.item().ordinal()))
                .toList();
    }

    private static Decided decided(AgendaItem item, Meeting meeting) {
        return new Decided(item, meeting, meeting.date().orElseThrow());
    }

    private static boolean isMeant(Meeting meeting, PlaceItems asked) {
        Optional<UUID> organization = asked.organization().map(Organization::id);
        return meeting.date().filter(day -> covers(asked, day)).isPresent()
                && (organization.isEmpty() || organization.equals(meeting.organization()));
    }

    private static boolean covers(PlaceItems asked, LocalDate day) {
        return asked.span().from().filter(day::isBefore).isEmpty()
                && asked.span().to().filter(day::isAfter).isEmpty();
    }

    private void row(Telling telling, Decided decided) {
        Meeting meeting = decided.meeting();
        Optional<Place> outcome = desk.places().outcome(decided.item(), Optional.of(meeting));
        String who = meeting.organizationName().orElse(meeting.name());
        telling.row(
                ObjectKind.AGENDA_ITEM,
                decided.item().id(),
                "/meetings/" + meeting.id(),
                "%s, %s, %s"
                        .formatted(
                                desk.day(decided.day()),
                                who,
                                new MeetingOutcomes(desk).line(decided.item(), meeting, outcome)),
                outcome.or(() -> desk.places().title(decided.item())));
    }

    private List<String> criteria(PlaceItems asked) {
        List<String> criteria = new ArrayList<>();
        criteria.add(wording.sentence("data_by_title", asked.place()));
        asked.organization()
                .map(Organization::name)
                .ifPresent(name -> criteria.add(wording.sentence("data_by_organization", name)));
        if (!asked.span().isAll()) {
            criteria.add(wording.sentence("data_by_date", desk.span(asked.span())));
        }
        String results = asked.results().stream()
                .sorted()
                .map(result -> wording.sentence("data_result_" + result.label()))
                .collect(Collectors.joining(", "));
        criteria.add(wording.sentence("data_by_result", results));
        return criteria;
    }
}
