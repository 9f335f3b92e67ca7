package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A paper as its page shows it.
///
/// @param steps its consultations in the order of their days
/// @param above the paper that it amends, supplements or answers
/// @param related what amends, supplements or answers it, and what else does so with the one above
public record ShownPaper(
        Paper paper,
        List<Named> originators,
        List<Step> steps,
        Optional<Paper> above,
        List<Paper> related,
        List<ShownFile> files,
        Cited cited) {

    /// A consultation with the meeting that dealt with the paper.
    public record Step(Consultation consultation, Optional<Meeting> meeting, Optional<AgendaItem> item, Cited cited) {

        public boolean hasResult() {
            return consultation.result() != ItemResult.NONE;
        }

        public String result() {
            return consultation.result().label();
        }

        public boolean decides() {
            return consultation.authoritative().orElse(false);
        }

        /// Its minutes may still be put right.
        public boolean provisional() {
            return meeting.flatMap(Meeting::approved)
                    .filter(approved -> !approved)
                    .isPresent();
        }

        public boolean cancelled() {
            return meeting.filter(Meeting::cancelled).isPresent();
        }
    }

    /// An organization by its name, with a page where it is known as an object.
    public record Named(String name, Optional<UUID> page) {

        static Named of(Organization organization) {
            return new Named(organization.name(), Optional.of(organization.id()));
        }
    }

    /// The step that the result comes from.
    public Optional<Step> outcome() {
        List<Step> telling = steps.stream()
                .filter(step -> step.consultation().result() == paper.result())
                .toList();
        Optional<Step> deciding = telling.stream().filter(Step::decides).reduce((_, last) -> last);
        return hasResult() ? deciding.or(() -> telling.stream().reduce((_, last) -> last)) : Optional.empty();
    }

    /// The next announced step, as long as nothing came of the paper.
    public Optional<Step> next() {
        return steps.stream()
                .filter(step -> step.consultation().planned() || !step.hasResult())
                .filter(step -> !step.cancelled())
                .reduce((_, last) -> last);
    }

    public boolean hasResult() {
        return paper.result() != ItemResult.NONE;
    }

    public String result() {
        return paper.result().label();
    }
}
