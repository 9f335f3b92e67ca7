package de.ratslotse.retrieval.evaluation;

/// One value of one file: as read by hand, as found.
///
/// @param id of the gold line, and of the item
public record StructureCase(String id, String field, String gold, String found, Outcome outcome) {

    /// How a value was met.
    public enum Outcome {
        RIGHT,
        WRONG,
        MISSING,
        /// Found although there is none.
        EXTRA
    }
}
