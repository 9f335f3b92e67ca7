/// What does a meeting decide, what did it decide, what does a paper say? Drafts with cited statements, put together
/// from
/// the council's data and the exact sentences of the documents.
@NullMarked
package de.ratslotse.retrieval.drafting;

import org.jspecify.annotations.NullMarked;
