package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.drafting.DossierFinder.Found;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.search.PassageSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    String title() {
        return writer.words().sentence("title_dossier", topic.words())
                + period().map(span -> " (" + span + ")").orElse("");
    }

    private Optional<String> period() {
        DraftWords said = writer.words();
        Optional<String> from = topic.from().map(day -> said.sentence("from_day", said.day(day)));
        Optional<String> to = topic.to().map(day -> said.sentence("to_day", said.day(day)));
        String span = Stream.of(from, to).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return Optional.of(span).filter(text -> !text.isEmpty());
    }

    /// What was searched and what came of it.
    List<Statement> head() {
        List<Statement> head = new ArrayList<>();
        Coverage coverage = writer.shelf().files().coverage(writer.reader(), OptionalLong.of(topic.body()));
        head.add(writer.missing(
                Topic.SEARCHED, "searched", topic.words(), found.papers(), found.items(), coverage.files()));
        if (!words.others().isEmpty()) {
            head.add(writer.missing(Topic.SEARCHED, "searched_as", String.join(", ", words.others())));
        }
        period().ifPresent(span -> head.add(writer.missing(Topic.SEARCHED, "searched_period", span)));
        if (found.matters().isEmpty()) {
            head.add(writer.missing(Topic.SEARCHED, "found_nothing"));
            return head;
        }
        head.add(writer.missing(Topic.SEARCHED, "found", found.matters().size(), kinds()));
        head.add(writer.missing(Topic.SEARCHED, "ended", results()));
        return head;
    }

    private String kinds() {
        Map<PaperKind, Integer> counts = new EnumMap<>(PaperKind.class);
        found.matters().stream()
                .flatMap(matter -> matter.papers().stream())
                .map(DossierNames::kind)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((kind, count) -> told.add(writer.words().sentence("count_" + kind.label(), count)));
        int alone = (int) found.matters().stream()
                .filter(matter -> matter.papers().isEmpty())
                .count();
        if (alone > 0) {
            told.add(writer.words().sentence("count_items", alone));
        }
        return String.join(", ", told);
    }

    private String results() {
        Map<ItemResult, Integer> counts = new EnumMap<>(ItemResult.class);
        int noted = 0;
        for (DossierMatter matter : found.matters()) {
            Optional<Step> ended = DossierSteps.last(matter.course());
            boolean otherwise = ended.isEmpty() && DossierSteps.isSaidOtherwise(matter);
            noted += otherwise ? 1 : 0;
            if (!otherwise) {
                counts.merge(ended.map(Step::result).orElse(ItemResult.NONE), 1, Integer::sum);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((result, count) -> told.add("%d %s"
                .formatted(
                        count,
                        writer.words().sentence(result == ItemResult.NONE ? "open" : "result_" + result.label()))));
        if (noted > 0) {
            told.add(writer.words().sentence("ended_otherwise", noted));
        }
        return String.join(", ", told);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        int brief = Math.max(0, found.matters().size() - IN_FULL);
        List<DossierMatter> full =
                found.matters().subList(brief, found.matters().size());
        if (brief > 0) {
            items.add(section(
                    "earlier_matters",
                    found.matters().subList(0, brief).stream().map(this::line).toList()));
        }
        DossierDocuments documents = new DossierDocuments(
                writer,
                full.stream().flatMap(matter -> matter.papers().stream()).toList());
        DossierItem item = new DossierItem(writer, documents, words);
        full.forEach(matter -> items.add(item.of(matter)));
        if (!found.near().isEmpty()) {
            items.add(section("near", near()));
        }
        List<Statement> mentions =
                words.isEmpty() ? List.of() : new DossierMentions(writer, search, topic, words).of(told());
        if (!mentions.isEmpty()) {
            items.add(section("mentioned", mentions));
        }
        return items;
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

    private Item section(String title, List<Statement> statements) {
        return new Item(
                "",
                writer.words().sentence(title),
                true,
                statements,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
