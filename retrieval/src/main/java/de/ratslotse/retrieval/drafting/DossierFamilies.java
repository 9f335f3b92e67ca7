package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts papers and items together that are one matter: what amends, supplements or answers a paper, papers whose
/// reference continues its reference, papers called as sub-items of its item, and items without a paper of the same
/// name.
final class DossierFamilies {

    private static final int A_YEAR = 366;

    private final Map<UUID, Paper> papers = new LinkedHashMap<>();
    private final List<Step> steps;
    private final Map<UUID, UUID> belongs = new HashMap<>();

    DossierFamilies(List<Paper> papers, List<Step> steps) {
        papers.stream()
                .sorted(Comparator.comparing((Paper paper) -> paper.date().orElse(LocalDate.MAX))
                        .thenComparing(paper -> paper.reference().orElse(""))
                        .thenComparing(Paper::id))
                .forEach(paper -> this.papers.put(paper.id(), paper));
        this.steps = steps;
    }

    List<DossierMatter> matters() {
        byKinship();
        byReference();
        byAgenda();
        byName();
        Map<UUID, List<Paper>> families = new LinkedHashMap<>();
        papers.values()
                .forEach(paper -> families.computeIfAbsent(root(paper.id()), _ -> new ArrayList<>())
                        .add(paper));
        Map<UUID, List<Step>> dealt = new LinkedHashMap<>();
        for (Step step : steps) {
            node(step)
                    .ifPresent(node -> dealt.computeIfAbsent(root(node), _ -> new ArrayList<>())
                            .add(step));
        }
        List<DossierMatter> matters = new ArrayList<>();
        families.forEach((root, family) ->
                matters.add(new DossierMatter(mainFirst(root, family), dealt.getOrDefault(root, List.of()))));
        dealt.forEach((root, items) -> {
            if (!families.containsKey(root)) {
                matters.add(new DossierMatter(List.of(), items));
            }
        });
        return matters;
    }

    /// The paper that was called, or the item where none is known.
    private static Optional<UUID> node(Step step) {
        return step.paper().or(() -> step.item().map(AgendaItem::id));
    }

    private void byKinship() {
        papers.values()
                .forEach(paper -> paper.superordinate()
                        .flatMap(above -> Optional.ofNullable(papers.get(above)))
                        .filter(above -> !continues(above, paper))
                        .ifPresent(above -> join(paper.id(), above.id())));
    }

    /// Whether the reference of one continues that of the other: what a feed then says of both is the wrong way round.
    private static boolean continues(Paper one, Paper other) {
        return one.reference()
                .filter(number -> other.reference()
                        .filter(shorter -> number.length() > shorter.length()
                                && key(number).startsWith(key(shorter)))
                        .isPresent())
                .isPresent();
    }

    /// `2025/0417/1` continues `2025/0417`.
    private void byReference() {
        Map<String, UUID> byReference = new HashMap<>();
        papers.values()
                .forEach(paper ->
                        paper.reference().ifPresent(number -> byReference.putIfAbsent(key(number), paper.id())));
        for (Paper paper : papers.values()) {
            String number = paper.reference().map(DossierFamilies::key).orElse("");
            Optional.ofNullable(byReference.get(number.replaceFirst("[/.-]\\d{1,2}$", "")))
                    .filter(above -> !above.equals(paper.id()))
                    .ifPresent(above -> join(paper.id(), above));
        }
    }

    private static String key(String reference) {
        return reference.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /// `5.1` belongs to `5` of the same meeting.
    private void byAgenda() {
        Map<String, UUID> called = new HashMap<>();
        steps.forEach(step ->
                place(step).ifPresent(place -> node(step).ifPresent(node -> called.putIfAbsent(place, node))));
        for (Step step : steps) {
            Optional<UUID> above = place(step)
                    .filter(place -> place.matches(".*\\d\\.\\d+"))
                    .flatMap(place -> Optional.ofNullable(called.get(place.substring(0, place.lastIndexOf('.')))));
            above.ifPresent(known -> node(step).ifPresent(node -> join(node, known)));
        }
    }

    private static Optional<String> place(Step step) {
        return step.item()
                .flatMap(item -> item.number()
                        .map(number -> item.meeting() + " " + number.strip().replaceFirst("\\.$", "")));
    }

    /// Items without a paper are one matter with what is called the same at about that time.
    private void byName() {
        Map<String, List<Called>> named = new HashMap<>();
        papers.values()
                .forEach(paper -> named.computeIfAbsent(folded(paper.name()), _ -> new ArrayList<>())
                        .add(new Called(paper.id(), paper.date())));
        for (Step step : steps) {
            Optional<UUID> node = step.paper().isPresent() ? Optional.empty() : node(step);
            if (node.isPresent()) {
                Called item = new Called(node.get(), step.date());
                List<Called> same = named.computeIfAbsent(
                        folded(step.item().flatMap(AgendaItem::title).orElse("")), _ -> new ArrayList<>());
                same.stream().filter(item::isNear).findFirst().ifPresent(other -> join(item.node(), other.node()));
                same.add(item);
            }
        }
    }

    private record Called(UUID node, Optional<LocalDate> day) {

        boolean isNear(Called other) {
            return day.isPresent()
                    && other.day().isPresent()
                    && Math.abs(ChronoUnit.DAYS.between(day.get(), other.day().get())) <= A_YEAR;
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void join(UUID one, UUID above) {
        UUID root = root(above);
        if (!root.equals(root(one))) {
            belongs.put(root(one), root);
        }
    }

    private UUID root(UUID paper) {
        UUID root = paper;
        for (UUID next = belongs.get(root); next != null; next = belongs.get(root)) {
            root = next;
        }
        return root;
    }

    /// An amendment is never the main one while there is something to amend.
    private List<Paper> mainFirst(UUID root, List<Paper> family) {
        Optional<Paper> whole = Optional.ofNullable(papers.get(root)).filter(paper -> !isAddition(paper));
        Paper main = whole.or(() ->
                        family.stream().filter(paper -> !isAddition(paper)).findFirst())
                .orElse(family.getFirst());
        List<Paper> ordered = new ArrayList<>(List.of(main));
        family.stream().filter(paper -> !paper.id().equals(main.id())).forEach(ordered::add);
        return ordered;
    }

    private static boolean isAddition(Paper paper) {
        return paper.kind() == PaperKind.AMENDMENT || paper.kind() == PaperKind.ANSWER;
    }
}
