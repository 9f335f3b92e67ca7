package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/// A draft before it is written: its frame, and its sections, each made when somebody asks for it. For one thread.
final class Outline {

    private final Subject subject;
    private final Plan plan;
    private final Writer writer;
    private final DraftTemplate template;
    private final String body;
    private final Optional<LocalDate> latest;

    Outline(Subject subject, Plan plan, Writer writer, DraftTemplate template) {
        this.subject = subject;
        this.plan = plan;
        this.writer = writer;
        this.template = template;
        this.body = writer.shelf().bodies().find(plan.body()).map(Body::name).orElse("");
        this.latest = writer.shelf()
                .files()
                .coverage(writer.reader(), OptionalLong.of(plan.body()))
                .to();
    }

    long bodyId() {
        return plan.body();
    }

    List<Section> sections() {
        return plan.sections();
    }

    /// The key of the section with this title.
    Optional<UUID> called(String title) {
        return plan.sections().stream()
                .filter(section -> section.heading().title().equals(title))
                .map(Section::key)
                .findFirst();
    }

    /// The files that its notes name.
    List<UUID> noted() {
        return plan.notes().files();
    }

    /// The files of which something stands in the frame.
    List<UUID> files() {
        return Stream.of(
                        cited(frame().citations()).stream(),
                        noted().stream(),
                        sections().stream().flatMap(section -> section.named().files().stream()))
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    static List<UUID> cited(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.file().id())
                .distinct()
                .toList();
    }

    /// With the headings of the sections, and nothing of what they say.
    Draft frame() {
        return drafted(
                plan.head(), plan.sections().stream().map(Section::heading).toList());
    }

    /// With all that its sections say.
    Draft whole() {
        return drafted(
                plan.head(),
                plan.sections().stream()
                        .flatMap(section -> section.told().get().stream())
                        .toList());
    }

    /// The draft with this section alone, or with none if it has nothing to say. Empty where there is no such section.
    Optional<Draft> with(UUID key) {
        return plan.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> drafted(List.of(), section.told().get().stream().toList()));
    }

    private Draft drafted(List<Statement> head, List<Item> items) {
        return template.applied(new Draft(
                subject.kind(),
                subject.object(),
                plan.title(),
                body,
                subject.language(),
                plan.provisional(),
                head,
                items,
                plan.notes().lines(),
                writer.quotes().citations(),
                latest));
    }
}
