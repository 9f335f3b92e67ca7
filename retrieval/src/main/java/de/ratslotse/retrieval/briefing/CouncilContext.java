package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.MeetingReference;
import de.ratslotse.retrieval.briefing.Answer.PaperReference;
import java.time.LocalDate;
import java.util.Optional;

/// What a file belongs to in the council's data.
record CouncilContext(
        Optional<PaperReference> paper,
        Optional<MeetingReference> meeting,
        Optional<String> organization,
        Optional<LocalDate> date) {

    static final CouncilContext NONE =
            new CouncilContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
