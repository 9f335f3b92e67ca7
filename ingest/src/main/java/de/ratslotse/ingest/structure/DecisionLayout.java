package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;

/// One way in which minutes print what was decided. A new one is a new class, listed in [Decisions].
interface DecisionLayout {

    /// @param body the lines of one item, without its heading
    /// @return empty where the item is written in another way
    Optional<Decision> read(List<TextLine> body);
}
