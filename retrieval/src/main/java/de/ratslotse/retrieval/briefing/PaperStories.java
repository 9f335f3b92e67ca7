package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.Aspect;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one paper went through: what was proposed, where it was dealt with, how it ended. What was proposed is never
/// told as decided.
final class PaperStories {

    private final Desk desk;
    private final Wording wording;

    PaperStories(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    Optional<Draft> answer(OnePaper request) {
        boolean ending = request.aspect() == Aspect.FATE || request.aspect() == Aspect.VOTE;
        Optional<Draft> ofPaper = new NamedPaper(desk)
                .of(request.subject())
                .flatMap(paper -> switch (request.aspect()) {
                    case FATE -> fate(paper);
                    case VOTE -> vote(paper);
                    case COST -> cost(paper);
                    case MOVER -> mover(paper);
                    case CONTENT -> content(paper);
                });
        return ending ? ofPaper.or(() -> new ItemStories(desk).answer(request)) : ofPaper;
    }

    /// A consultation with what the register knows around it.
    private record Step(Consultation consultation, Optional<AgendaItem> item, Optional<Meeting> meeting) {
        ItemResult result() {
            return item.map(AgendaItem::result)
                    .filter(result -> result != ItemResult.NONE)
                    .orElse(consultation.result());
        }
    }

    private List<Step> steps(Paper paper) {
        List<Consultation> consultations = desk.data().consultations().ofPaper(desk.access(), paper.id());
        List<Step> steps = new ArrayList<>();
        for (Consultation consultation : consultations) {
            steps.add(new Step(
                    consultation,
                    consultation.agendaItem().flatMap(id -> desk.data().items().find(desk.access(), id)),
                    consultation.meeting().flatMap(id -> desk.data().meetings().find(desk.access(), id))));
        }
        return steps;
    }

    private Optional<Draft> fate(Paper paper) {
        List<Step> steps = steps(paper);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = opened(paper);
        steps.forEach(step -> tell(telling, step));
        boolean decided = steps.stream()
                .anyMatch(
                        step -> step.consultation().authoritative().orElse(false) && step.result() != ItemResult.NONE);
        boolean ended = paper.result() != ItemResult.NONE || decided;
        if (!ended) {
            telling.say(wording.sentence("data_undecided"));
        }
        return ended(telling, paper);
    }

    /// Behind a paper's row, how it ended wherever it was dealt with.
    void outcomes(Telling telling, Paper paper) {
        steps(paper).stream().filter(step -> step.result() != ItemResult.NONE).forEach(step -> tell(telling, step));
    }

    private Optional<Draft> vote(Paper paper) {
        List<Step> voted = steps(paper).stream()
                .filter(step -> step.result() != ItemResult.NONE
                        || step.item().flatMap(AgendaItem::vote).isPresent())
                .toList();
        if (voted.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = opened(paper);
        voted.forEach(step -> tell(telling, step));
        return ended(telling, paper);
    }

    private Optional<Draft> cost(Paper paper) {
        Optional<Origin> origin = paper.amount().flatMap(_ -> paper.entry().origin("amount"));
        if (!(origin.orElse(null) instanceof Origin.Printed printed)) {
            return Optional.empty();
        }
        Telling telling = opened(paper);
        telling.say(
                wording.sentence("data_amount", PrintedText.collapsed(printed.quote())),
                desk.places().of(paper, "amount"));
        outcomes(telling, paper);
        return ended(telling, paper);
    }

    /// What a paper asks for, what it costs and how it ended.
    private Optional<Draft> content(Paper paper) {
        Optional<Place> proposed = desk.places().printed(paper, "proposedResolution");
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = opened(paper);
        Place place = EndingLines.shortened(proposed.get());
        telling.say(wording.sentence("data_proposed", PrintedText.repaired(place.quote())), Optional.of(place));
        if (paper.entry().origin("amount").orElse(null) instanceof Origin.Printed printed) {
            telling.say(
                    wording.sentence("data_amount", PrintedText.collapsed(printed.quote())),
                    desk.places().printed(paper, "amount"));
        }
        outcomes(telling, paper);
        return ended(telling, paper);
    }

    private Optional<Draft> mover(Paper paper) {
        if (paper.originatorNames().isEmpty()) {
            return Optional.empty();
        }
        Telling telling = desk.telling();
        telling.row(
                ObjectKind.PAPER,
                paper.id(),
                "/papers/" + paper.id(),
                wording.sentence("data_moved", name(paper), String.join(", ", paper.originatorNames())),
                desk.places().of(paper, "originatorNames", "originators"));
        outcomes(telling, paper);
        return ended(telling, paper);
    }

    private Optional<Draft> ended(Telling telling, Paper paper) {
        return Optional.of(telling.ended(
                Outcome.ANSWERED, List.of(wording.sentence("data_by_paper", name(paper))), 1, 0, Optional.empty()));
    }

    private Telling opened(Paper paper) {
        Telling telling = desk.telling();
        String kind = wording.sentence("data_kind_" + paper.kind().label());
        String by = paper.originatorNames().isEmpty()
                ? ""
                : " " + wording.sentence("data_by", String.join(", ", paper.originatorNames()));
        String day = paper.date()
                .map(date -> " " + wording.sentence("data_of_day", desk.day(date)))
                .orElse("");
        telling.row(
                ObjectKind.PAPER,
                paper.id(),
                "/papers/" + paper.id(),
                "%s: %s%s%s".formatted(name(paper), kind, by, day),
                desk.places().of(paper, "date", "name", "reference"));
        return telling;
    }

    /// Its number and its title.
    static String name(Paper paper) {
        return paper.reference().map(number -> number + " ").orElse("") + "„" + paper.name() + "“";
    }

    private void tell(Telling telling, Step step) {
        Consultation consultation = step.consultation();
        String where = consultation.date().map(desk::day).stream().collect(Collectors.joining())
                + consultation.organizationName().map(name -> ", " + name).orElse("");
        Optional<Place> place = step.item()
                .flatMap(item -> desk.places().outcome(item, step.meeting()))
                .or(() -> desk.places().outcome(consultation, step.meeting()));
        String text = where + ": " + outcome(step, place);
        boolean provisional = step.meeting().filter(Places::isProvisional).isPresent();
        String said = provisional && step.result() != ItemResult.NONE
                ? text + " " + wording.sentence("data_provisional")
                : text;
        List<Integer> cited = telling.say(said, place);
        step.item()
                .ifPresent(item ->
                        telling.about(ObjectKind.AGENDA_ITEM, item.id(), "/meetings/" + item.meeting(), said, cited));
        step.item()
                .filter(_ -> step.result() == ItemResult.ACCEPTED)
                .flatMap(item -> desk.places().resolution(item, step.meeting()))
                .ifPresent(resolution -> telling.say(wording.resolved(resolution), Optional.of(resolution)));
    }

    /// In words, with the printed vote as it stands there, or the numbers a feed tells.
    private String outcome(Step step, Optional<Place> place) {
        if (step.result() == ItemResult.NONE && place.isEmpty()) {
            boolean coming = step.consultation().planned()
                    || step.consultation()
                            .date()
                            .filter(day -> !day.isBefore(desk.today()))
                            .isPresent();
            return wording.sentence(coming ? "data_planned" : "data_no_result");
        }
        String word = wording.result(step.result(), place);
        if (place.isPresent()) {
            return word + " – „" + PrintedText.collapsed(place.get().quote()) + "“";
        }
        return step.item()
                .flatMap(AgendaItem::vote)
                .map(wording::numbers)
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> word + " (" + numbers + ")")
                .orElse(word);
    }
}
