package de.ratslotse.retrieval.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a list of papers tells them apart by.
///
/// @param paperType as the source names it: `Haushaltsantrag`
/// @param originatorNames who moved it, as printed; empty: not known
public record PaperHeading(
        UUID id, String name, Optional<String> reference, Optional<String> paperType, List<String> originatorNames) {

    public PaperHeading {
        originatorNames = List.copyOf(originatorNames);
    }
}
