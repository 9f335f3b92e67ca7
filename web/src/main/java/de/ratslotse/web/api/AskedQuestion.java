package de.ratslotse.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a program sends to have a question answered. Only the question is required.
///
/// @param body name of a body; without it all bodies the caller may see are searched
/// @param history the conversation so far, oldest first
/// @param language `de` or `en`: the sentences around the quotes
public record AskedQuestion(
        @Nullable String question,
        @Nullable String body,
        @Nullable List<Turn> history,
        @Nullable Narrowing filter,
        @Nullable String language) {

    /// @param role `user` or `assistant`
    public record Turn(@Nullable String role, @Nullable String content) {}

    /// Narrows what is searched; never widens what the caller may see.
    ///
    /// @param kinds kinds of statements, in lower case
    public record Narrowing(
            @Nullable List<String> organizations,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<String> kinds,
            @Nullable String meeting,
            @Nullable String paper) {}
}
