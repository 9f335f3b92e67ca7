package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.search.Filter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers from the council's data what has its answer there: lists, numbers, agendas, what became of a paper.
///
/// Empty wherever the question is not surely one of these, or the data say nothing of it: then the passages answer.
final class DataAnswers {

    /// Of so many matters at most it is looked up how they ended.
    private static final int MATTERS = 8;

    private final CouncilData data;
    private final Library library;
    private final Clock clock;

    DataAnswers(CouncilData data, Library library, Clock clock) {
        this.data = data;
        this.library = library;
        this.clock = clock;
    }

    /// How the matter ended that these sentences speak of, or what its paper says that it costs or who moved it, where
    /// the question asks for it.
    Endings.Told ending(ReadPart part) {
        Question question = part.question();
        Inquiry inquiry = part.inquiry();
        Evidence evidence = part.evidence();
        boolean amount = PaperAmounts.asked(inquiry);
        boolean mover = PaperMovers.asked(inquiry);
        if ((!Endings.asked(inquiry) && !amount && !mover) || isNarrowed(question.filter())) {
            return Endings.Told.NOTHING;
        }
        Desk desk = desk(question, inquiry, question.filter().body());
        List<Matter> matters = new Matters(data, question.access()).of(evidence.words(), part.weighed(), MATTERS);
        Endings.Told ended = Endings.asked(inquiry) ? ended(part, desk, matters) : Endings.Told.NOTHING;
        if (ended.isEmpty() && inquiry.asked().contains(Asked.VOTE)) {
            ended = new VotesOnName(desk).of(inquiry);
        }
        if (ended.isEmpty() && amount) {
            return new PaperAmounts(desk).of(matters);
        }
        return ended.isEmpty() && mover ? new PaperMovers(desk).of(matters) : ended;
    }

    private static Endings.Told ended(ReadPart part, Desk desk, List<Matter> matters) {
        Together together = new Together(part);
        List<Matter> meant = part.inquiry().followUp()
                ? matters
                : matters.stream().filter(together::isOf).toList();
        return meant.isEmpty()
                ? Endings.Told.NOTHING
                : new Endings(desk).of(part.inquiry(), part.evidence().words(), meant);
    }

    /// Whether it asks about a council whose documents are not held.
    boolean elsewhere(Question question) {
        return new OtherCouncils(data, library).areAskedAbout(question);
    }

    /// The question within the one paper that it names by its reference; else as it is.
    Question within(Question question) {
        Matcher reference = NamedPaper.REFERENCE.matcher(question.text());
        if (question.filter().paper().isPresent() || !reference.find()) {
            return question;
        }
        List<Paper> papers =
                data.papers().withReference(question.access(), question.filter().body(), reference.group());
        return papers.size() == 1 && papers.getFirst().reference().isPresent()
                ? question.within(
                        question.filter().ofPaper(papers.getFirst().reference().get()))
                : question;
    }

    /// Who moved the paper that a question is about, where it takes for granted that somebody else did.
    Endings.Told otherMover(ReadPart part) {
        Question question = part.question();
        Optional<SupposedMover> mover = SupposedMover.of(part.inquiry());
        if (mover.isEmpty() || isNarrowed(question.filter())) {
            return Endings.Told.NOTHING;
        }
        Desk desk = desk(question, part.inquiry(), question.filter().body());
        List<Matter> matters =
                new Matters(data, question.access()).of(part.evidence().words(), part.weighed(), MATTERS);
        return mover.get()
                .contradicting(matters)
                .map(paper -> new PaperMovers(desk).of(paper))
                .orElse(Endings.Told.NOTHING);
    }

    /// How the paper or item ended that this sentence is a wish of.
    Endings.Told endingOfWish(ReadPart part, Weighed wish) {
        Question question = part.question();
        Inquiry inquiry = part.inquiry();
        if (isNarrowed(question.filter())) {
            return Endings.Told.NOTHING;
        }
        Desk desk = desk(question, inquiry, question.filter().body());
        return new Matters(data, question.access())
                .of(part.evidence().words(), List.of(wish), 1).stream()
                        .filter(matter -> matter.paper().isPresent() || matter.titled() > 0)
                        .filter(matter -> inquiry.followUp() || new Together(part).isOf(matter))
                        .map(matter -> new Endings(desk).ofWish(matter))
                        .findFirst()
                        .orElse(Endings.Told.NOTHING);
    }

    /// Whether the reader wants only a part: then nothing beyond it is told.
    private static boolean isNarrowed(Filter filter) {
        return !filter.organizations().isEmpty()
                || !filter.kinds().isEmpty()
                || filter.from().isPresent()
                || filter.to().isPresent()
                || filter.meeting().isPresent();
    }

    private Desk desk(Question question, Inquiry inquiry, OptionalLong body) {
        return new Desk(
                data,
                question.access(),
                body,
                LocalDate.now(clock),
                new Wording(inquiry.language().locale()),
                new Places(data, library.pages(), question.access()),
                new Citations(library, question.access(), List.of()));
    }

    /// The answer to a part of a question that asks for what the head of minutes tells.
    Optional<Draft> head(Question question, Inquiry inquiry) {
        return answer(question, inquiry, DataRequest.AboutMeeting.class::isInstance);
    }

    Optional<Draft> answer(Question question, Inquiry inquiry) {
        return answer(question, inquiry, _ -> true);
    }

    private Optional<Draft> answer(Question question, Inquiry inquiry, Predicate<DataRequest> wanted) {
        Filter filter = question.filter();
        if (isNarrowed(filter) || filter.paper().isPresent()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<String> earlier = question.history().stream()
                .filter(turn -> turn.role().equals("user"))
                .map(Question.Turn::content)
                .toList();
        Place place = place(
                inquiry.followUp() ? String.join(" ", earlier) : question.text(), question.access(), filter.body());
        Desk desk = desk(question, inquiry, place.body());
        Supplier<KnownNames> names = new Once<>(() -> new KnownNames(
                organizations(question, place),
                new InForce(
                        data.meetings().reach(question.access(), place.body()),
                        Span.in(question.text(), today),
                        today)));
        if (inquiry.followUp()) {
            return new ListFollowUp(today, names)
                    .of(earlier, question.text())
                    .filter(wanted)
                    .flatMap(request -> told(desk, request));
        }
        return DataQuestion.of(place.question(), today, names)
                .or(() -> DataQuestion.of(question.text(), today, names))
                .filter(wanted)
                .flatMap(request -> told(desk, request));
    }

    private static Optional<Draft> told(Desk desk, DataRequest request) {
        return switch (request) {
            case DataRequest.PaperList list -> new PaperLists(desk).answer(list);
            case DataRequest.MeetingList list -> new MeetingAnswers(desk).held(list);
            case DataRequest.NextMeeting next -> new MeetingAnswers(desk).next(next);
            case DataRequest.LastMeeting last -> new MeetingAnswers(desk).last(last);
            case DataRequest.AboutMeeting asked -> new MeetingHeads(desk).of(asked);
            case DataRequest.Agenda agenda -> new MeetingAnswers(desk).agenda(agenda);
            case DataRequest.Movers movers -> new MostMovers(desk).answer(movers);
            case DataRequest.Balance balance -> new Balances(desk).answer(balance);
            case DataRequest.PlaceItems items -> new PlaceDecisions(desk).answer(items);
            case DataRequest.Dealt dealt -> new MeetingOutcomes(desk).answer(dealt);
            case DataRequest.OnePaper paper -> new PaperStories(desk).answer(paper);
        };
    }

    private List<Organization> organizations(Question question, Place place) {
        return data.organizations().all(question.access(), place.body());
    }

    /// Which body is meant, and the question without its name.
    private record Place(OptionalLong body, String question) {}

    private Place place(String question, Access access, OptionalLong body) {
        for (Body known : data.bodies().visibleTo(access)) {
            String named = "(?iu)(?<![\\p{L}\\d])(?:(?:in|von|of) )?" + Pattern.quote(known.name())
                    + "(?:er(?= \\p{L}*(?:rat|rats|rates|ausschuss)(?!\\p{L})))?(?![\\p{L}\\d])";
            boolean fits = body.isEmpty() || body.getAsLong() == known.id();
            if (fits && Pattern.compile(named).matcher(question).find()) {
                return new Place(
                        OptionalLong.of(known.id()),
                        question.replaceFirst(named, " ").replaceAll("\\s+", " "));
            }
        }
        return new Place(body, question);
    }
}
