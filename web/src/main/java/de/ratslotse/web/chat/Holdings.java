package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import java.util.List;
import java.util.Locale;

/// What there is to ask about, as the caller may see it.
interface Holdings {

    DataState state(Access access);

    /// The names of all committees, councils and groups, sorted.
    List<String> organizations(Access access);

    /// Three to five questions that the documents answer; fewer when there is little.
    List<String> examples(Access access, Locale language);
}
