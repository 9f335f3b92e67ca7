package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.DataRequest.Agenda;
import de.ratslotse.retrieval.briefing.DataRequest.LastMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.MeetingList;
import de.ratslotse.retrieval.briefing.DataRequest.NextMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.MeetingFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When who met, and what was or will be on the agenda.
final class MeetingAnswers {

    private static final int SHOWN = 20;
    private static final int MOST = 5000;
    /// So many cancelled meetings may lie behind.
    private static final int LOOKED_BACK = 12;

    private final Desk desk;

    MeetingAnswers(Desk desk) {
        this.desk = desk;
    }

    Optional<Draft> held(MeetingList list) {
        boolean known = !list(list.organization(), Optional.empty(), Optional.empty(), true)
                .isEmpty();
        if (!known) {
            return Optional.empty();
        }
        boolean ahead =
                list.span().from().filter(from -> from.isAfter(desk.today())).isPresent();
        Optional<LocalDate> end = list.span().to().filter(to -> ahead || to.isBefore(desk.today()));
        List<Meeting> found =
                list(list.organization(), list.span().from(), end.or(() -> Optional.of(desk.today())), false).stream()
                        .filter(meeting -> !meeting.cancelled())
                        .toList();
        List<String> criteria = criteria(list.organization(), list.span());
        criteria.add(desk.wording().sentence("data_not_cancelled", desk.day(end.orElse(desk.today()))));
        Telling telling = desk.telling();
        String lead = found.isEmpty() ? "data_none" : "data_total";
        String what = desk.wording().sentence(found.size() == 1 ? "data_meeting" : "data_meetings");
        telling.say(desk.wording().sentence(lead, what, found.size(), String.join("; ", criteria)));
        found.stream().limit(SHOWN).forEach(meeting -> row(telling, meeting));
        Optional<String> url = Optional.empty();
        if (found.size() > SHOWN) {
            telling.say(desk.wording().sentence("data_more", SHOWN, found.size()));
            url = Optional.of("/meetings?from="
                    + found.getFirst().date().map(LocalDate::toString).orElse("")
                    + list.organization()
                            .map(known2 -> "&organization=" + known2.id())
                            .orElse(""));
        }
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, found.size(), 0, url));
    }

    Optional<Draft> next(NextMeeting next) {
        if (list(next.organization(), Optional.empty(), Optional.empty(), true).isEmpty()) {
            return Optional.empty();
        }
        Telling telling = desk.telling();
        List<String> criteria = criteria(next.organization(), Span.ALL);
        criteria.add(desk.wording().sentence("data_from", desk.day(desk.today())));
        Optional<Meeting> coming = coming(next.organization());
        if (coming.isEmpty()) {
            telling.say(desk.wording().sentence("data_no_meeting"));
            return Optional.of(telling.ended(Outcome.NOT_FOUND, criteria, 0, 0, Optional.empty()));
        }
        row(telling, coming.get());
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, 1, 0, Optional.empty()));
    }

    /// The newest meetings up to today, as far as the data reach.
    Optional<Draft> last(LastMeeting last) {
        MeetingFilter filter = new MeetingFilter(
                desk.body(),
                last.organization().map(Organization::id),
                Optional.empty(),
                Optional.of(last.back().until(desk.today())),
                Optional.empty());
        Telling telling = desk.telling();
        List<String> criteria = criteria(last.organization(), Span.ALL);
        criteria.add(desk.wording().sentence("data_not_cancelled", desk.day(desk.today())));
        Back back = last.back();
        List<Meeting> found =
                desk.data().meetings().list(desk.access(), filter, true, 0, LOOKED_BACK + back.all()).items().stream()
                        .filter(meeting ->
                                !meeting.cancelled() && meeting.date().isPresent())
                        .skip(back.passed() + back.told())
                        .limit(back.count())
                        .toList();
        found.forEach(meeting -> row(telling, meeting));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.ended(Outcome.ANSWERED, criteria, found.size(), 0, Optional.empty()));
    }

    Optional<Draft> agenda(Agenda agenda) {
        List<Meeting> meetings = agenda.day()
                .map(day -> list(agenda.organization(), Optional.of(day), Optional.of(day), false))
                .orElseGet(() -> coming(agenda.organization()).stream().toList());
        Telling telling = desk.telling();
        int total = 0;
        for (Meeting meeting : meetings) {
            List<AgendaItem> items = desk.data().items().of(desk.access(), meeting.id());
            if (!items.isEmpty()) {
                row(telling, meeting);
            }
            for (AgendaItem item : items) {
                telling.row(
                        ObjectKind.AGENDA_ITEM,
                        item.id(),
                        "/meetings/" + meeting.id(),
                        line(item),
                        desk.places().title(item));
            }
            total += items.size();
        }
        Span span = new Span(agenda.day(), agenda.day());
        List<String> criteria = criteria(agenda.organization(), span);
        boolean ahead = agenda.day().filter(day -> !day.isBefore(desk.today())).isPresent();
        if (total == 0 && ahead) {
            telling.say(desk.wording()
                    .sentence("data_no_agenda", desk.day(agenda.day().orElseThrow())));
            coming(agenda.organization()).ifPresent(meeting -> row(telling, meeting));
            return Optional.of(telling.ended(Outcome.NOT_FOUND, criteria, 0, 0, Optional.empty()));
        }
        boolean next = agenda.day().isEmpty() && !meetings.isEmpty();
        if (total == 0 && next) {
            telling.say(desk.wording().sentence("data_no_agenda_yet"));
            meetings.forEach(meeting -> row(telling, meeting));
            return Optional.of(telling.ended(Outcome.NOT_FOUND, criteria, 0, 0, Optional.empty()));
        }
        return total == 0
                ? Optional.empty()
                : Optional.of(telling.ended(Outcome.ANSWERED, criteria, total, 0, Optional.empty()));
    }

    private String line(AgendaItem item) {
        String number = item.number().map(printed -> printed + " ").orElse("");
        return number + item.title().orElseGet(() -> desk.wording().sentence("data_not_public"));
    }

    private Optional<Meeting> coming(Optional<Organization> organization) {
        return list(organization, Optional.of(desk.today()), Optional.empty(), false).stream()
                .filter(meeting -> !meeting.cancelled())
                .findFirst();
    }

    private List<Meeting> list(
            Optional<Organization> organization, Optional<LocalDate> from, Optional<LocalDate> to, boolean one) {
        MeetingFilter filter =
                new MeetingFilter(desk.body(), organization.map(Organization::id), from, to, Optional.empty());
        return desk.data()
                .meetings()
                .list(desk.access(), filter, false, 0, one ? 1 : MOST)
                .items();
    }

    private List<String> criteria(Optional<Organization> organization, Span span) {
        List<String> criteria = new ArrayList<>();
        organization.ifPresent(known -> criteria.add(desk.wording().sentence("data_by_organization", known.name())));
        if (!span.isAll()) {
            criteria.add(desk.wording().sentence("data_by_date", desk.span(span)));
        }
        return criteria;
    }

    void row(Telling telling, Meeting meeting) {
        String day = meeting.date().map(desk::day).orElse("");
        String start = meeting.start()
                .map(time -> desk.wording().sentence("data_at", time.toString()))
                .orElse("");
        String place = meeting.location().map(known -> ", " + known).orElse("");
        String text = "%s: %s%s%s".formatted(meeting.name(), day, start, place);
        telling.row(
                ObjectKind.MEETING,
                meeting.id(),
                "/meetings/" + meeting.id(),
                text,
                desk.places().of(meeting, "date", "start", "name"));
    }
}
