package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.Meetings.Reach;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Whether an organization met in the time that a question names; where it names none, whether it meets now.
final class InForce implements Predicate<Organization> {

    /// Who has not met for so long is taken for ended.
    private static final int MONTHS = 12;

    private final Map<UUID, Reach> reach;
    private final LocalDate from;
    private final LocalDate to;

    /// @param span empty where the question names several times
    InForce(Map<UUID, Reach> reach, Optional<Span> span, LocalDate today) {
        this.reach = reach;
        Span time = span.orElse(Span.ALL);
        this.to = time.to().orElse(today);
        this.from = time.from().orElse(to.minusMonths(MONTHS));
    }

    @Override
    public boolean test(Organization organization) {
        boolean ended = organization.endDate().filter(end -> end.isBefore(from)).isPresent()
                || organization.startDate().filter(start -> start.isAfter(to)).isPresent();
        Optional<Reach> met = Optional.ofNullable(reach.get(organization.id()));
        return !ended
                && met.filter(days ->
                                !days.last().isBefore(from) && !days.first().isAfter(to))
                        .isPresent();
    }
}
