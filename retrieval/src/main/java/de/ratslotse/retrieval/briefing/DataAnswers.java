package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.search.Filter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Answers from the council's data what has its answer there: lists, numbers, agendas, what became of a paper.
///
/// Empty wherever the question is not surely one of these, or the data say nothing of it: then the passages answer.
final class DataAnswers {

    private final CouncilData data;
    private final Library library;
    private final Clock clock;

    DataAnswers(CouncilData data, Library library, Clock clock) {
        this.data = data;
        this.library = library;
        this.clock = clock;
    }

    Optional<Draft> answer(Question question, Inquiry inquiry) {
        Filter filter = question.filter();
        boolean narrowed = !filter.organizations().isEmpty()
                || !filter.kinds().isEmpty()
                || filter.from().isPresent()
                || filter.to().isPresent()
                || filter.meeting().isPresent()
                || filter.paper().isPresent();
        if (inquiry.followUp() || narrowed) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Place place = place(question.text(), question.access(), filter.body());
        Desk desk = new Desk(
                data,
                question.access(),
                place.body(),
                today,
                new Wording(inquiry.language().locale()),
                new Places(data, library.pages(), question.access()),
                new Citations(library, question.access(), List.of()));
        return DataQuestion.of(place.question(), today, () -> new KnownNames(organizations(question, place)))
                .flatMap(request -> switch (request) {
                    case DataRequest.PaperList list -> new PaperLists(desk).answer(list);
                    case DataRequest.MeetingList list -> new MeetingAnswers(desk).held(list);
                    case DataRequest.NextMeeting next -> new MeetingAnswers(desk).next(next);
                    case DataRequest.Agenda agenda -> new MeetingAnswers(desk).agenda(agenda);
                    case DataRequest.OnePaper paper -> new PaperStories(desk).answer(paper);
                });
    }

    private List<Organization> organizations(Question question, Place place) {
        return data.organizations().all(question.access(), place.body());
    }

    /// Which body is meant, and the question without its name.
    private record Place(OptionalLong body, String question) {}

    private Place place(String question, Access access, OptionalLong body) {
        for (Body known : data.bodies().visibleTo(access)) {
            String named = "(?iu)(?<![\\p{L}\\d])(?:(?:in|von|of) )?" + java.util.regex.Pattern.quote(known.name())
                    + "(?![\\p{L}\\d])";
            boolean fits = body.isEmpty() || body.getAsLong() == known.id();
            if (fits && java.util.regex.Pattern.compile(named).matcher(question).find()) {
                return new Place(
                        OptionalLong.of(known.id()),
                        question.replaceFirst(named, " ").replaceAll("\\s+", " "));
            }
        }
        return new Place(body, question);
    }

    /// What every answer needs at hand.
    record Desk(
            CouncilData data,
            Access access,
            OptionalLong body,
            LocalDate today,
            Wording wording,
            Places places,
            Citations citations) {

        Telling telling() {
            return new Telling(citations, wording);
        }

        String span(Span span) {
            if (span.from().isPresent() && span.to().isPresent()) {
                return wording.sentence(
                        "data_from_to", day(span.from().get()), day(span.to().get()));
            }
            return span.from()
                    .map(from -> wording.sentence("data_from", day(from)))
                    .or(() -> span.to().map(to -> wording.sentence("data_to", day(to))))
                    .orElse("");
        }

        String day(LocalDate date) {
            return wording.date(date);
        }
    }
}
