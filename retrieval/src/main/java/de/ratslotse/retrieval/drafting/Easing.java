package de.ratslotse.retrieval.drafting;

import java.util.UUID;

/// What came of asking for a draft in easy language.
public sealed interface Easing {

    /// @param draft the version in easy language
    record Begun(UUID draft) implements Easing {}

    /// There is no such draft for the writer, or it is in easy language itself.
    record Missing() implements Easing {}

    /// The draft is not made yet.
    record Unfinished() implements Easing {}

    /// Without a language model there is no easy language.
    record NoModel() implements Easing {}
}
