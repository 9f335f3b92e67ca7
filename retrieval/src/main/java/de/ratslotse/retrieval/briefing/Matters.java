package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.ReferenceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells from the council's data which papers and items the sentences found speak of.
///
/// A sentence stands in a paper's file, in an item's file, or under an item's title in minutes; a paper is told by its
/// best sentence, by how many more there are, and by its title. For one question.
final class Matters {

    /// The best sentences tell what is spoken of.
    private static final int SENTENCES = 60;

    private static final double NEARLY_AS_GOOD = 0.5;

    /// What each further of the best sentences says for its matter.
    private static final double OF_MORE = 0.04;

    private static final int MOST_MORE = 4;

    /// What the title says for its matter, where it holds all of the question.
    private static final double OF_TITLE = 0.5;

    /// What it says for a paper that the question names who moved it.
    private static final double OF_MOVER = 0.15;

    /// Part of a title's share that a title keeps whose other words are not the question's.
    private static final double OF_LONG_TITLE = 0.5;

    private static final Comparator<Dealt> OLDEST_FIRST = Comparator.comparing(Dealt::day)
            .thenComparingInt(dealt -> dealt.item().ordinal());

    private final CouncilData data;
    private final Access access;

    Matters(CouncilData data, Access access) {
        this.data = data;
        this.access = access;
    }

    /// The matters that the best sentences speak of, those first that they speak most for; none where their files
    /// belong to none.
    List<Matter> of(QuestionWords words, List<Weighed> weighed, int most) {
        if (weighed.isEmpty()) {
            return List.of();
        }
        double enough = weighed.getFirst().score() * NEARLY_AS_GOOD;
        List<Weighed> best = weighed.stream()
                .limit(SENTENCES)
                .filter(candidate -> candidate.score() >= enough)
                .toList();
        Map<UUID, List<AttachedFile>> owners = owners(best);
        List<AgendaItem> minuted = data.items().ofMeetings(access, ids(owners, ObjectKind.MEETING));
        MinutedItems minutes = new MinutedItems(minuted);
        Map<UUID, Paper> papers = papers(ids(owners, ObjectKind.PAPER));
        Map<UUID, AgendaItem> items = items(best, owners, minuted, minutes);
        Map<UUID, UUID> paperOfItem = paperOfItem(items.values());
        papers.putAll(papers(paperOfItem.values()));
        Map<UUID, Support> support = new LinkedHashMap<>();
        for (Weighed sentence : best) {
            for (UUID subject : subjects(sentence, minutes, owners, papers, items, paperOfItem)) {
                support.computeIfAbsent(subject, _ -> new Support()).add(sentence);
            }
        }
        papers.putAll(papers(support.keySet().stream()
                .filter(subject -> !papers.containsKey(subject) && !items.containsKey(subject))
                .toList()));
        List<Ranked> ranked = new ArrayList<>();
        support.forEach((subject, found) -> ranked.add(ranked(words, subject, found, papers, items)));
        ranked.sort(Comparator.comparingDouble(Ranked::worth).reversed());
        List<Matter> matters = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (Ranked next : ranked) {
            if (matters.size() < most && !told.contains(next.subject)) {
                matter(words, next, papers, items).ifPresent(matters::add);
                told.addAll(ofOnePaper(next.subject, items));
            }
        }
        return matters;
    }

    /// An item without a known paper, and those that name the same paper: committee and council dealt with one matter.
    private static Set<UUID> ofOnePaper(UUID subject, Map<UUID, AgendaItem> items) {
        Set<String> references = references(items.get(subject));
        return items.values().stream()
                .filter(item ->
                        item.id().equals(subject) || references(item).stream().anyMatch(references::contains))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> references(@Nullable AgendaItem item) {
        return item == null
                ? Set.of()
                : item.paperReferences().stream().map(ReferenceKey::of).collect(Collectors.toSet());
    }

    private record Ranked(UUID subject, double worth, double titled, double shared, Support support) {}

    private static Ranked ranked(
            QuestionWords words, UUID subject, Support found, Map<UUID, Paper> papers, Map<UUID, AgendaItem> items) {
        Optional<Paper> paper = Optional.ofNullable(papers.get(subject));
        String title = paper.map(Paper::name)
                .or(() -> Optional.ofNullable(items.get(subject)).flatMap(AgendaItem::title))
                .orElse("");
        double titled = words.shareIn(title);
        double shared = words.sharedOf(title);
        double own = titled * (OF_LONG_TITLE + (1 - OF_LONG_TITLE) * shared);
        boolean moved = paper.filter(known -> known.originatorNames().stream().anyMatch(words::names))
                .isPresent();
        double worth = found.worth() + OF_TITLE * own + (moved ? OF_MOVER : 0);
        return new Ranked(subject, worth, titled, shared, found);
    }

    private Optional<Matter> matter(
            QuestionWords words, Ranked found, Map<UUID, Paper> papers, Map<UUID, AgendaItem> items) {
        Optional<Paper> paper = Optional.ofNullable(papers.get(found.subject));
        List<Paper> under = paper.map(known -> data.papers().under(access, List.of(known.id())))
                .orElse(List.of());
        List<Paper> amendments = under.stream()
                .filter(known -> known.kind() == PaperKind.AMENDMENT)
                .toList();
        List<Dealt> dealt = paper.map(known -> dealt(known, under))
                .orElseGet(() -> ofOnePaper(found.subject, items).stream()
                        .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                        .map(item -> new Dealt(item, data.meetings().find(access, item.meeting()), Optional.empty()))
                        .sorted(OLDEST_FIRST)
                        .toList());
        return dealt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matter(
                        paper,
                        amendments,
                        dealt,
                        found.worth,
                        titled(words, found, dealt),
                        found.shared,
                        found.support.covered,
                        found.support.first.orElseThrow()));
    }

    /// By the title of the paper, or of an item under which it was dealt with: that may be another paper's.
    private static double titled(QuestionWords words, Ranked found, List<Dealt> dealt) {
        return dealt.stream()
                .flatMap(one -> one.item().title().stream())
                .distinct()
                .mapToDouble(words::shareIn)
                .reduce(found.titled, Math::max);
    }

    private List<Dealt> dealt(Paper paper, List<Paper> under) {
        List<UUID> family = new ArrayList<>(List.of(paper.id()));
        under.forEach(known -> family.add(known.id()));
        Map<UUID, Consultation> byItem = new LinkedHashMap<>();
        for (Consultation consultation : data.consultations().ofPapers(access, family)) {
            consultation
                    .agendaItem()
                    .ifPresent(item -> byItem.merge(
                            item, consultation, (one, other) -> one.paper().equals(paper.id()) ? one : other));
        }
        List<AgendaItem> items = data.items().find(access, byItem.keySet());
        Map<UUID, Meeting> meetings =
                data
                        .meetings()
                        .find(access, items.stream().map(AgendaItem::meeting).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity(), (one, _) -> one));
        return items.stream()
                .map(item -> new Dealt(
                        item,
                        Optional.ofNullable(meetings.get(item.meeting())),
                        Optional.ofNullable(byItem.get(item.id()))))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private List<UUID> subjects(
            Weighed sentence,
            MinutedItems minutes,
            Map<UUID, List<AttachedFile>> owners,
            Map<UUID, Paper> papers,
            Map<UUID, AgendaItem> items,
            Map<UUID, UUID> paperOfItem) {
        List<UUID> subjects = new ArrayList<>();
        UUID file = sentence.passage().source().file().id();
        for (AttachedFile owner : owners.getOrDefault(file, List.of())) {
            switch (owner.ownerKind()) {
                case PAPER ->
                    Optional.ofNullable(papers.get(owner.owner()))
                            .ifPresent(
                                    paper -> subjects.add(paper.superordinate().orElse(paper.id())));
                case AGENDA_ITEM -> subjects.add(paperOfItem.getOrDefault(owner.owner(), owner.owner()));
                case MEETING ->
                    minutes.over(sentence).stream()
                            .map(items::get)
                            .filter(item -> item.meeting().equals(owner.owner()))
                            .forEach(item -> subjects.add(paperOfItem.getOrDefault(item.id(), item.id())));
                default -> {}
            }
        }
        return subjects.stream().distinct().toList();
    }

    private Map<UUID, List<AttachedFile>> owners(List<Weighed> best) {
        Set<UUID> files = best.stream()
                .map(sentence -> sentence.passage().source().file().id())
                .collect(Collectors.toSet());
        Map<UUID, List<AttachedFile>> owners = new HashMap<>();
        data.files()
                .ofFiles(access, files)
                .forEach(owner -> owner.fileId()
                        .ifPresent(file -> owners.computeIfAbsent(file, _ -> new ArrayList<>())
                                .add(owner)));
        return owners;
    }

    private static Set<UUID> ids(Map<UUID, List<AttachedFile>> owners, ObjectKind kind) {
        return owners.values().stream()
                .flatMap(List::stream)
                .filter(owner -> owner.ownerKind() == kind)
                .map(AttachedFile::owner)
                .collect(Collectors.toSet());
    }

    /// The items that files belong to, and those of the meetings whose minutes were found.
    private Map<UUID, AgendaItem> items(
            List<Weighed> best, Map<UUID, List<AttachedFile>> owners, List<AgendaItem> minuted, MinutedItems minutes) {
        Map<UUID, AgendaItem> items = new LinkedHashMap<>();
        data.items().find(access, ids(owners, ObjectKind.AGENDA_ITEM)).forEach(item -> items.put(item.id(), item));
        Set<UUID> spokenOf = best.stream()
                .flatMap(sentence -> minutes.over(sentence).stream())
                .collect(Collectors.toSet());
        minuted.stream().filter(item -> spokenOf.contains(item.id())).forEach(item -> items.put(item.id(), item));
        return items;
    }

    /// The paper that an item deals with, where it deals with one and what amends it.
    private Map<UUID, UUID> paperOfItem(Collection<AgendaItem> items) {
        Set<UUID> meetings = items.stream().map(AgendaItem::meeting).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> dealtWith = new HashMap<>();
        List<Consultation> consultations =
                meetings.isEmpty() ? List.of() : data.consultations().ofMeetings(access, meetings);
        Map<UUID, Paper> papers =
                papers(consultations.stream().map(Consultation::paper).collect(Collectors.toSet()));
        for (Consultation consultation : consultations) {
            Paper paper = papers.get(consultation.paper());
            if (paper != null && consultation.agendaItem().isPresent()) {
                dealtWith
                        .computeIfAbsent(consultation.agendaItem().get(), _ -> new LinkedHashSet<>())
                        .add(paper.superordinate().orElse(paper.id()));
            }
        }
        Map<UUID, UUID> only = new HashMap<>();
        for (AgendaItem item : items) {
            Set<UUID> all = dealtWith.getOrDefault(item.id(), Set.of());
            if (all.size() == 1) {
                only.put(item.id(), all.iterator().next());
            }
        }
        return only;
    }

    private Map<UUID, Paper> papers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : data.papers().find(access, ids).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity(), (one, _) -> one, HashMap::new));
    }

    /// How much the best sentences speak for a matter.
    private static final class Support {
        /// They come best first.
        private Optional<Weighed> first = Optional.empty();

        private double best;
        private double covered;
        private int sentences;

        void add(Weighed sentence) {
            first = first.or(() -> Optional.of(sentence));
            best = Math.max(best, sentence.score());
            covered = Math.max(covered, sentence.covered());
            sentences++;
        }

        double worth() {
            return best + OF_MORE * Math.min(MOST_MORE, sentences);
        }
    }
}
