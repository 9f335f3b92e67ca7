package de.ratslotse.retrieval.corpus;

/// A place in the sequence of changes: everything up to here has been seen.
///
/// @param transaction the changing transaction's number
/// @param seq the change's number within the sequence
public record ChangeMark(long transaction, long seq) {

    public static final ChangeMark START = new ChangeMark(0, 0);
}
