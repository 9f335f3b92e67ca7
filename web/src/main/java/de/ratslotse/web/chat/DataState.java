package de.ratslotse.web.chat;

import de.ratslotse.retrieval.council.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the caller can ask about at this moment.
///
/// @param bodies those of which the caller sees at least one file
/// @param vectors share of passages that can be found by meaning, 0 to 100; 0 means words only
public record DataState(List<Body> bodies, int files, Optional<LocalDate> from, Optional<LocalDate> to, int vectors) {

    public DataState {
        bodies = List.copyOf(bodies);
    }

    public boolean empty() {
        return files == 0;
    }

    public boolean searchesByMeaning() {
        return vectors > 0;
    }

    public boolean vectorsComplete() {
        return vectors == 100;
    }

    public boolean dated() {
        return from.isPresent() && to.isPresent();
    }
}
