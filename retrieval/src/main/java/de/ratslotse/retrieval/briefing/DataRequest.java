package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.Optional;

/// A question whose answer is data: a whole list, a number, or what one paper went through.
sealed interface DataRequest {

    /// All papers of a kind, by a group, within a time, with a result; or how many.
    ///
    /// @param kind empty: every kind
    /// @param group that moved them
    /// @param unknownGroup a group that the data do not know, as the question names it
    /// @param organization that deals with them
    /// @param topic a word of their titles
    record PaperList(
            Optional<PaperKind> kind,
            Optional<Organization> group,
            Optional<String> unknownGroup,
            Optional<Organization> organization,
            Optional<Span> span,
            Optional<ItemResult> result,
            Optional<String> topic)
            implements DataRequest {}

    /// How often an organization met, and when.
    record MeetingList(Optional<Organization> organization, Optional<Span> span) implements DataRequest {}

    record NextMeeting(Optional<Organization> organization) implements DataRequest {}

    /// @param day empty: of the next meeting
    record Agenda(Optional<LocalDate> day, Optional<Organization> organization) implements DataRequest {}

    /// What one paper went through, or one thing about it.
    ///
    /// @param subject how the question names the paper
    record OnePaper(Aspect aspect, String subject) implements DataRequest {}

    enum Aspect {
        FATE,
        VOTE,
        COST,
        MOVER,
        /// What it is about: only for a paper that the question names by its reference.
        CONTENT
    }

    /// @param from inclusive; empty: from the beginning
    /// @param to inclusive; empty: to the end
    record Span(Optional<LocalDate> from, Optional<LocalDate> to) {}
}
