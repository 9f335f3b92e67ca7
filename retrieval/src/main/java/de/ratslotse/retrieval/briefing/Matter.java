package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Optional;

/// What the passages found speak of in the council's data: a paper with what amends it, and the items of agendas it was
/// dealt with in; or one item without a paper.
///
/// @param paper empty for an item without one
/// @param dealt the items with their meetings, oldest first
/// @param worth how much the sentences found and the title speak for it
/// @param titled how much of the question the title holds, 0 to 1
/// @param covered how much of the question the best sentence holds with its surroundings, 0 to 1
record Matter(Optional<Paper> paper, List<Dealt> dealt, double worth, double titled, double covered) {

    Matter {
        dealt = List.copyOf(dealt);
    }

    /// @param consultation empty for an item that no paper leads to
    record Dealt(AgendaItem item, Optional<Meeting> meeting, Optional<Consultation> consultation) {
        boolean decides() {
            return consultation.flatMap(Consultation::authoritative).orElse(false);
        }
    }
}
