package de.ratslotse.retrieval.evaluation;

/// Follows a measurement, and may end it.
@FunctionalInterface
public interface Progress {

    /// Told before each question.
    ///
    /// @param done how many are done
    /// @return false to end with what is done
    boolean goesOn(int done);
}
