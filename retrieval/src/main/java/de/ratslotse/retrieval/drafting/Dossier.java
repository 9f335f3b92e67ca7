package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.drafting.DossierFinder.Found;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.Plan.Notes;
import de.ratslotse.retrieval.drafting.Section.Named;
import de.ratslotse.retrieval.search.PassageSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// A topic over time: every matter that is about it in the order of its first day, what was asked, proposed, consulted,
/// decided, and the money that is named. Complete as far as titles tell; what only mentions the topic is said apart.
final class Dossier {

    /// The newest are told in full; what is older in a line each, so that nothing is left out unsaid.
    private static final int IN_FULL = 40;
    private static final int NEAR = 12;

    private final Writer writer;
    private final PassageSearch search;
    private final DossierTopic topic;
    private final TopicWords words;
    private final Found found;
    private final DossierSteps steps;

    Dossier(Writer writer, PassageSearch search, DossierTopic topic, String town) {
        this.writer = writer;
        this.search = search;
        this.topic = topic;
        this.words = TopicWords.of(topic.words(), writer.words().locale(), town);
        this.steps = new DossierSteps(writer);
        this.found = words.isEmpty()
                ? new Found(List.of(), Set.of(), 0, 0)
                : new DossierFinder(writer.reader(), writer.shelf(), topic, words).found();
    }

    Plan plan() {
        DossierHead head = new DossierHead(writer, topic, words, found);
        return new Plan(head.title(), topic.body(), false, head.statements(), sections(), Notes.NONE);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        int brief = Math.max(0, found.matters().size() - IN_FULL);
        List<DossierMatter> full =
                found.matters().subList(brief, found.matters().size());
        if (brief > 0) {
            sections.add(section(
                    "earlier_matters",
                    () -> found.matters().subList(0, brief).stream()
                            .map(this::line)
                            .toList()));
        }
        DossierDocuments documents = new DossierDocuments(
                writer,
                full.stream().flatMap(matter -> matter.papers().stream()).toList());
        DossierItem item = new DossierItem(writer, documents, words);
        full.forEach(matter -> sections.add(section(matter, item)));
        if (!found.near().isEmpty()) {
            sections.add(section("near", this::near));
        }
        if (!words.isEmpty()) {
            sections.add(section("mentioned", () -> new DossierMentions(writer, search, topic, words).of(told())));
        }
        return sections;
    }

    /// A matter is known by its main paper, or else by the first item that names it.
    private static Section section(DossierMatter matter, DossierItem item) {
        Named named = matter.main()
                .map(paper -> Named.paper(paper.id()))
                .or(() -> matter.steps().stream()
                        .flatMap(step -> step.item().stream())
                        .findFirst()
                        .map(first -> Named.item(first.id())))
                .orElse(Named.BY_US);
        UUID key = named.paper()
                .or(named::agendaItem)
                .orElseGet(() -> Section.key(matter.steps().toString()));
        return new Section(key, item.heading(matter), named, () -> Optional.of(item.of(matter)));
    }

    /// A section under words of ours; without a statement there is none.
    private Section section(String title, Supplier<List<Statement>> statements) {
        Item heading = Section.heading("", writer.words().sentence(title), true);
        return new Section(
                Section.key(title),
                heading,
                Named.BY_US,
                () -> Optional.of(statements.get())
                        .filter(told -> !told.isEmpty())
                        .map(told -> new Item(
                                "",
                                heading.title(),
                                true,
                                told,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private Set<UUID> told() {
        Set<UUID> told = new HashSet<>(found.near());
        told.addAll(found.paperIds());
        found.matters().stream()
                .flatMap(matter -> matter.steps().stream())
                .flatMap(step -> step.meeting().stream())
                .forEach(meeting -> told.add(meeting.id()));
        return told;
    }

    /// Papers that have part of the topic in their titles, the newest of them.
    private List<Statement> near() {
        List<Paper> papers = writer.shelf().papers().find(writer.reader(), found.near()).stream()
                .filter(paper ->
                        !topic.isLimited() || paper.date().filter(topic::covers).isPresent())
                .sorted(Comparator.comparing((Paper paper) -> paper.date().orElse(LocalDate.MIN))
                        .thenComparing(Paper::id)
                        .reversed())
                .toList();
        List<Statement> near = new ArrayList<>();
        papers.stream()
                .limit(NEAR)
                .map(paper -> writer.told(
                        Topic.MENTIONED,
                        DossierNames.of(writer.words(), paper, true),
                        writer.quotes().name(paper)))
                .forEach(near::add);
        if (papers.size() > NEAR) {
            near.add(writer.missing(Topic.MENTIONED, "near_more", papers.size() - NEAR));
        }
        return near;
    }

    private String day(DossierMatter matter) {
        return matter.begins().equals(LocalDate.MAX) ? "" : writer.words().day(matter.begins()) + ", ";
    }

    /// A matter in one line, as the register has it.
    private Statement line(DossierMatter matter) {
        String name = matter.main()
                .map(paper -> day(matter) + DossierNames.of(writer.words(), paper, true, LocalDate.MIN))
                .orElseGet(() -> matter.steps().stream()
                        .findFirst()
                        .map(step -> steps.where(step) + ": " + matter.name())
                        .orElse(matter.name()));
        Statement standing = steps.standing(matter);
        return new Statement(Topic.STANDING, name + " – " + standing.text(), standing.citations());
    }
}
