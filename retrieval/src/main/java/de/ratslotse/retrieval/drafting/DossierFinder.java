package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.briefing.TopicWords.Held;
import de.ratslotse.retrieval.briefing.TopicWords.Rarity;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import de.ratslotse.retrieval.register.Titled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the matters that are about a topic: all papers and items whose titles say so, however many, with what belongs
/// to them. For one dossier.
final class DossierFinder {

    /// A title with so much of a topic is about it: all its words, or the one that tells nearly everything.
    private static final double ABOUT = 0.72;
    /// With less, it only has something to do with it.
    private static final double NEAR = 0.45;

    private final Access reader;
    private final CouncilShelf shelf;
    private final DossierTopic topic;
    private final TopicWords words;

    DossierFinder(Access reader, CouncilShelf shelf, DossierTopic topic, TopicWords words) {
        this.reader = reader;
        this.shelf = shelf;
        this.topic = topic;
        this.words = words;
    }

    /// @param matters in the order of their first days
    /// @param near papers whose titles have part of the topic
    /// @param papers how many titles of papers were looked at
    /// @param items how many titles of items were looked at
    record Found(List<DossierMatter> matters, Set<UUID> near, int papers, int items) {

        Set<UUID> paperIds() {
            return matters.stream()
                    .flatMap(matter -> matter.papers().stream())
                    .map(Paper::id)
                    .collect(Collectors.toSet());
        }
    }

    Found found() {
        List<Titled> papers = shelf.papers().titles(reader, topic.body());
        List<Titled> items = shelf.items().titles(reader, topic.body());
        Rarity rarity = words.rarity();
        Map<UUID, Held> held = new HashMap<>();
        Stream.concat(papers.stream(), items.stream()).forEach(title -> {
            Held here = words.in(title.words());
            rarity.add(here);
            if (here.any()) {
                held.put(title.id(), here);
            }
        });
        Set<UUID> about = ids(papers, held, rarity, ABOUT);
        Set<UUID> near = ids(papers, held, rarity, NEAR);
        Set<UUID> titled = ids(items, held, rarity, ABOUT);
        near.removeAll(about);
        List<DossierMatter> matters = matters(about, titled).stream()
                .filter(matter -> !topic.isLimited() || matter.days().anyMatch(topic::covers))
                .sorted(Comparator.comparing(DossierMatter::begins).thenComparing(DossierMatter::name))
                .toList();
        matters.forEach(matter -> matter.papers().forEach(paper -> near.remove(paper.id())));
        return new Found(matters, near, papers.size(), items.size());
    }

    private static Set<UUID> ids(List<Titled> titles, Map<UUID, Held> held, Rarity rarity, double enough) {
        return titles.stream()
                .map(Titled::id)
                .filter(id -> held.containsKey(id) && held.get(id).share(rarity) >= enough)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<DossierMatter> matters(Set<UUID> about, Set<UUID> titled) {
        List<Consultation> ofItems = shelf.consultations().ofItems(reader, topic.body(), titled);
        Set<UUID> ids = new LinkedHashSet<>(about);
        ofItems.forEach(consultation -> ids.add(consultation.paper()));
        shelf.papers().under(reader, ids).forEach(paper -> ids.add(paper.id()));
        List<Paper> papers = shelf.papers().find(reader, ids);
        List<Consultation> consultations = shelf.consultations().ofPapers(reader, ids);
        Set<UUID> itemIds = new LinkedHashSet<>(titled);
        consultations.forEach(consultation -> consultation.agendaItem().ifPresent(itemIds::add));
        Map<UUID, AgendaItem> items = byId(shelf.items().find(reader, itemIds), AgendaItem::id);
        Set<UUID> meetingIds = new LinkedHashSet<>();
        items.values().forEach(item -> meetingIds.add(item.meeting()));
        consultations.forEach(consultation -> consultation.meeting().ifPresent(meetingIds::add));
        Map<UUID, Meeting> meetings = byId(shelf.meetings().find(reader, meetingIds), Meeting::id);
        List<Step> steps = new ArrayList<>(consultations.stream()
                .map(consultation -> new Step(
                        Optional.of(consultation.paper()),
                        Optional.of(consultation),
                        consultation.agendaItem().flatMap(id -> Optional.ofNullable(items.get(id))),
                        consultation.meeting().flatMap(id -> Optional.ofNullable(meetings.get(id)))))
                .toList());
        Set<UUID> ofPapers = consultations.stream()
                .flatMap(consultation -> consultation.agendaItem().stream())
                .collect(Collectors.toSet());
        Stream<AgendaItem> alone = titled.stream()
                .filter(id -> !ofPapers.contains(id) && items.containsKey(id))
                .map(items::get);
        alone.forEach(item -> steps.add(new Step(
                Optional.empty(),
                Optional.empty(),
                Optional.of(item),
                Optional.ofNullable(meetings.get(item.meeting())))));
        return new DossierFamilies(papers, listed(steps)).matters();
    }

    /// Where a feed lists that a paper was called in a meeting, what a file says of it in the same meeting is a
    /// misreading, or the same once more.
    private static List<Step> listed(List<Step> steps) {
        Set<String> listed = steps.stream()
                .filter(DossierFinder::isListed)
                .map(DossierFinder::call)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> isListed(step) || step.paper().isEmpty() || !listed.contains(call(step)))
                .toList();
    }

    private static boolean isListed(Step step) {
        return step.consultation()
                .flatMap(consultation -> consultation.entry().feedUrl())
                .isPresent();
    }

    private static String call(Step step) {
        return step.paper() + " " + step.meeting().map(Meeting::id);
    }

    private static <T> Map<UUID, T> byId(Collection<T> objects, Function<T, UUID> id) {
        return objects.stream().collect(Collectors.toMap(id, Function.identity(), (one, _) -> one));
    }
}
