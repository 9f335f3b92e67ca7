package de.ratslotse.retrieval.drafting;

/// What became of a change to a draft.
public sealed interface Saving {

    /// @param revision of the item from now on
    record Saved(int revision) implements Saving {}

    /// Somebody else saved in between; nothing was written.
    record Outpaced() implements Saving {}

    /// The draft is released, or part of the item is hidden from the writer.
    record Closed() implements Saving {}

    /// There is no such draft or item for the writer, or nothing to go back to.
    record Missing() implements Saving {}
}
