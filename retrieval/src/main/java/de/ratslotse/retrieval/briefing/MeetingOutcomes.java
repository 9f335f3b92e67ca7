package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.briefing.HeldMeetings.Held;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What meetings dealt with and decided, item by item, with the printed vote.
final class MeetingOutcomes {

    private static final int SHOWN = 30;
    private static final int LONGEST_QUOTE = 200;

    private final Desk desk;
    private final Wording wording;

    MeetingOutcomes(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    /// Empty where nothing is known of how these meetings ended: then the passages answer.
    Optional<Draft> answer(Dealt dealt) {
        HeldMeetings meetings = new HeldMeetings(desk, dealt);
        List<Held> newestFirst = meetings.newestFirst();
        boolean last = dealt.span().isEmpty();
        List<Held> ended = newestFirst.stream()
                .filter(held -> dealt.results().isEmpty() ? !held.items().isEmpty() : held.ended())
                .skip(last ? dealt.back().told() : 0)
                .limit(last ? dealt.back().count() : HeldMeetings.MOST)
                .toList()
                .reversed();
        if (ended.isEmpty()) {
            return meetings.areAhead() ? Optional.of(without(newestFirst, dealt)) : Optional.empty();
        }
        Telling telling = desk.telling();
        Optional<Meeting> newer = newestFirst.stream()
                .map(Held::meeting)
                .findFirst()
                .filter(meeting -> last
                        && dealt.back().told() == 0
                        && !meeting.id().equals(ended.getLast().meeting().id()));
        newer.flatMap(Meeting::date)
                .ifPresent(day -> telling.say(wording.sentence("data_no_results_yet", desk.day(day))));
        List<Held> fitting = ended.stream().map(meetings::fitting).toList();
        int total = fitting.stream().mapToInt(held -> held.items().size()).sum();
        List<String> criteria = criteria(dealt, ended);
        String what = wording.sentence(total == 1 ? "data_item_one" : "data_items");
        telling.say(
                wording.sentence(total == 0 ? "data_none" : "data_total", what, total, String.join("; ", criteria)));
        int left = SHOWN;
        for (Held held : fitting) {
            left -= tell(telling, held, left);
        }
        boolean more = total > SHOWN;
        if (more) {
            telling.say(wording.sentence("data_more", SHOWN, total));
        }
        Optional<String> url =
                more ? Optional.of("/meetings/" + ended.getLast().meeting().id()) : Optional.empty();
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, total, 0, url));
    }

    /// Coming meetings of which no agenda is known yet.
    private Draft without(List<Held> newestFirst, Dealt dealt) {
        Telling telling = desk.telling();
        telling.say(wording.sentence(newestFirst.isEmpty() ? "data_no_meeting" : "data_no_agenda_yet"));
        newestFirst.reversed().forEach(held -> new MeetingAnswers(desk).row(telling, held.meeting()));
        return telling.ended(Outcome.NOT_FOUND, criteria(dealt, newestFirst), 0, 0, Optional.empty());
    }

    private int tell(Telling telling, Held held, int most) {
        List<AgendaItem> shown = held.items().subList(0, Math.min(held.items().size(), Math.max(most, 0)));
        if (!shown.isEmpty()) {
            new MeetingAnswers(desk).row(telling, held.meeting());
        }
        for (AgendaItem item : shown) {
            Optional<Place> outcome = desk.places().outcome(item, Optional.of(held.meeting()));
            telling.row(
                    ObjectKind.AGENDA_ITEM,
                    item.id(),
                    "/meetings/" + held.meeting().id(),
                    line(item, held.meeting(), outcome),
                    outcome.or(() -> desk.places().title(item)));
        }
        return shown.size();
    }

    /// Number, title and result, with the printed vote.
    String line(AgendaItem item, Meeting meeting, Optional<Place> outcome) {
        String number = item.number()
                .map(printed -> wording.sentence("data_item", printed) + " ")
                .orElse("");
        String title = number + "„" + PrintedText.collapsed(item.title().orElse("")) + "“";
        if (item.result() == ItemResult.NONE) {
            return title;
        }
        String result = wording.result(item.result(), outcome);
        String provisional = Places.isProvisional(meeting) ? " " + wording.sentence("data_provisional") : "";
        return title + ": " + result + vote(item, outcome) + provisional;
    }

    /// As it is printed, or else the numbers that a feed tells.
    private String vote(AgendaItem item, Optional<Place> outcome) {
        return outcome.map(place -> PrintedText.collapsed(place.quote()))
                .filter(quote -> quote.length() <= LONGEST_QUOTE)
                .map(quote -> " – „" + quote + "“")
                .or(() -> item.vote().filter(Vote::isCounted).map(vote -> " (" + wording.numbers(vote) + ")"))
                .or(() -> wording.inOwnWords(item)
                        .filter(said -> said.length() <= LONGEST_QUOTE)
                        .map(said -> " (" + said + ")"))
                .orElse("");
    }

    /// From the first to the last of these.
    private Optional<String> days(List<Held> told) {
        Optional<LocalDate> first =
                told.stream().findFirst().flatMap(held -> held.meeting().date());
        Optional<LocalDate> last = told.reversed().stream()
                .findFirst()
                .flatMap(held -> held.meeting().date());
        return first.equals(last) ? first.map(desk::day) : Optional.of(desk.span(new Span(first, last)));
    }

    private List<String> criteria(Dealt dealt, List<Held> told) {
        List<String> criteria = new ArrayList<>();
        dealt.organization()
                .map(Organization::name)
                .or(() -> told.stream()
                        .map(Held::meeting)
                        .findFirst()
                        .filter(_ -> dealt.span().isEmpty())
                        .flatMap(Meeting::organizationName))
                .ifPresent(name -> criteria.add(wording.sentence("data_by_organization", name)));
        dealt.span()
                .map(span ->
                        span.from().equals(span.to()) ? desk.day(span.from().orElseThrow()) : desk.span(span))
                .or(() -> days(told))
                .ifPresent(day -> criteria.add(wording.sentence("data_by_date", day)));
        dealt.kind()
                .ifPresent(kind -> criteria.add(
                        wording.sentence("data_by_kind", wording.sentence("data_papers_" + kind.label()))));
        if (!dealt.results().isEmpty()) {
            String results = dealt.results().stream()
                    .sorted()
                    .map(result -> wording.sentence("data_result_" + result.label()))
                    .collect(Collectors.joining(", "));
            criteria.add(wording.sentence("data_by_result", results));
        }
        return criteria;
    }
}
