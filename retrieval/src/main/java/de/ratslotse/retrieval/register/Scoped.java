package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Scope;

/// An object with who it is for.
///
/// @param scope public only where every value rests on public sources; otherwise the row adds internal sources to the
///     public row of the same id, where there is one, and is shown instead of it to those who may see it
public record Scoped<T>(Scope scope, T object) {}
