package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.search.PassageSearch;
import java.util.Optional;
import java.util.UUID;

/// Drafts briefings before and summaries after meetings, summaries of papers and dossiers of topics, for one reader:
/// only from what he may see. By rules alone; the same data give the same draft.
public final class Drafting {

    private final CouncilShelf shelf;
    private final Quotes.Desk desk;
    private final DraftTemplates templates;
    private final PassageSearch search;

    Drafting(CouncilShelf shelf, Quotes.Desk desk, DraftTemplates templates, PassageSearch search) {
        this.shelf = shelf;
        this.desk = desk;
        this.templates = templates;
        this.search = search;
    }

    /// After a meeting once anything is known of how its items ended, else before it. Empty where there is no such
    /// meeting for the reader.
    public Optional<Kind> kind(Access reader, UUID meeting) {
        return shelf.meetings().find(reader, meeting).map(found -> {
            boolean ended = shelf.items().of(reader, meeting).stream()
                    .anyMatch(item -> item.result() != ItemResult.NONE
                            || item.resolution().isPresent());
            return ended ? Kind.AFTER : Kind.BEFORE;
        });
    }

    /// Empty where there is nothing of the kind for the reader.
    public Optional<Draft> of(Access reader, Subject subject) {
        return outline(reader, subject).map(Outline::whole);
    }

    /// The same draft, to be made section by section.
    Optional<Outline> outline(Access reader, Subject subject) {
        Writer writer = new Writer(reader, shelf, desk.begin(reader), new DraftWords(subject.locale()));
        return plan(writer, subject)
                .map(plan -> new Outline(subject, plan, writer, templates.of(subject.kind(), subject.language())));
    }

    private Optional<Plan> plan(Writer writer, Subject subject) {
        return switch (subject) {
            case Subject.OfMeeting meeting ->
                shelf.meetings()
                        .find(writer.reader(), meeting.object())
                        .map(found -> new MeetingPlan(writer, found).of(meeting.kind()));
            case Subject.OfPaper paper ->
                shelf.papers()
                        .find(writer.reader(), paper.object())
                        .map(found -> new PaperSummary(writer, found, paper.length()).plan());
            case Subject.OfTopic topic ->
                town(writer.reader(), topic.topic())
                        .map(town -> new Dossier(writer, search, topic.topic(), town.name()).plan());
        };
    }

    private Optional<Body> town(Access reader, DossierTopic topic) {
        return shelf.bodies().visibleTo(reader).stream()
                .filter(body -> body.id() == topic.body())
                .findFirst();
    }
}
