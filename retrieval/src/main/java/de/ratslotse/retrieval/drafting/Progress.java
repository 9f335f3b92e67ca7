package de.ratslotse.retrieval.drafting;

import java.util.Locale;

/// How far a draft is that is being made.
///
/// @param place in the queue, from 1
/// @param done how many of its items are made, or worded
/// @param total how many there are; 0 where that is not known yet
public record Progress(Stage stage, int place, int done, int total) {

    /// What is being done.
    public enum Stage {
        /// Others come first.
        WAITING,
        MAKING,
        /// A model puts into running text what is made.
        WORDING;

        /// The name in data that leave the program.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
