package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One matter of a dossier: a paper with what amends, supplements or answers it and where all of these were dealt with;
/// or items of agendas without a paper.
///
/// @param papers the main one first; empty where no paper is known
/// @param steps in the order of their days
record DossierMatter(List<Paper> papers, List<Step> steps) {

    private static final Pattern ADVISING = Pattern.compile(
            "vorberat|anhör|empfehl|advi|recommend|hearing", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final Pattern RECOMMENDS = Pattern.compile(
            "^.{0,60}\\b(?:empfiehlt|empfehlen|recommends?)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    DossierMatter {
        papers = List.copyOf(papers);
        steps = steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.date().orElse(LocalDate.MAX))
                        .thenComparing(
                                step -> step.item().map(AgendaItem::ordinal).orElse(0)))
                .toList();
    }

    /// A paper or item dealt with in a meeting.
    record Step(
            Optional<UUID> paper,
            Optional<Consultation> consultation,
            Optional<AgendaItem> item,
            Optional<Meeting> meeting) {

        boolean isCalled(String name) {
            return item.flatMap(AgendaItem::title).filter(name::equals).isPresent();
        }

        Optional<LocalDate> date() {
            return meeting.flatMap(Meeting::date).or(() -> consultation.flatMap(Consultation::date));
        }

        ItemResult result() {
            return item.map(AgendaItem::result)
                    .filter(result -> result != ItemResult.NONE)
                    .or(() -> consultation.map(Consultation::result))
                    .orElse(ItemResult.NONE);
        }

        /// In the feed's or the minutes' own words.
        Optional<String> resultText() {
            return item.flatMap(AgendaItem::resultText).or(() -> consultation.flatMap(Consultation::resultText));
        }

        Optional<String> organization() {
            return meeting.flatMap(Meeting::organizationName)
                    .or(() -> consultation.flatMap(Consultation::organizationName))
                    .or(() -> meeting.map(Meeting::name));
        }

        /// Whether it only advises those who decide: what it says is a recommendation.
        boolean advises() {
            Optional<String> role = consultation.flatMap(Consultation::role);
            boolean asked = role.map(word -> ADVISING.matcher(word).find())
                    .orElseGet(() -> consultation
                            .flatMap(Consultation::authoritative)
                            .filter(decides -> !decides)
                            .isPresent());
            return asked || said().anyMatch(words -> RECOMMENDS.matcher(words).find());
        }

        /// The words of its result and of what was put to the vote.
        private Stream<String> said() {
            Stream<String> printed = item.stream()
                    .flatMap(known -> Stream.of("vote", "result", "resultText")
                            .flatMap(field -> known.entry().origin(field).stream()))
                    .filter(Origin.Printed.class::isInstance)
                    .map(origin -> ((Origin.Printed) origin).quote());
            return Stream.concat(printed, item.flatMap(AgendaItem::resolution).stream());
        }
    }

    Optional<Paper> main() {
        return papers.stream().findFirst();
    }

    /// The first day that is known of it.
    LocalDate begins() {
        return days().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    Stream<LocalDate> days() {
        return Stream.concat(
                papers.stream().flatMap(paper -> paper.date().stream()),
                steps.stream().flatMap(step -> step.date().stream()));
    }

    /// Of the main paper; of all items where there is no paper.
    List<Step> own() {
        return main().map(this::of).orElse(steps);
    }

    /// Of the main paper and of those that take its place: of its kind and name.
    List<Step> course() {
        return main().map(first -> steps.stream()
                        .filter(step -> papers.stream()
                                .filter(paper -> paper.kind() == first.kind()
                                        && paper.name().equals(first.name()))
                                .anyMatch(paper -> of(paper).contains(step)))
                        .toList())
                .orElse(steps);
    }

    /// Of a paper beside the main one, without meetings of which only the main one's result is known.
    List<Step> added(Paper paper) {
        return of(paper).stream()
                .filter(step -> step.result() != ItemResult.NONE
                        || step.resultText().isPresent()
                        || own().stream().noneMatch(main -> main.meeting().equals(step.meeting())))
                .toList();
    }

    /// Of a paper, and of items that are called like it.
    List<Step> of(Paper paper) {
        return steps.stream()
                .filter(step -> step.paper()
                        .map(known -> known.equals(paper.id()))
                        .orElseGet(() -> step.isCalled(paper.name())))
                .toList();
    }

    String name() {
        return main().map(Paper::name)
                .or(() -> steps.stream()
                        .flatMap(step -> step.item().stream())
                        .findFirst()
                        .flatMap(AgendaItem::title))
                .orElse("");
    }
}
