package de.ratslotse.retrieval.search;

/// The words of a query, where it is known what they are worth or what else they may be called.
public sealed interface QueryWords permits Keywords, Translation {

    /// The language of the texts that have these words, as files name it: `de` or `en`.
    String language();
}
