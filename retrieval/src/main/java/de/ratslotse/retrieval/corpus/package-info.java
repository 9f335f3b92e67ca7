/// Everything ingested: What do we hold, who may see it, and how is it stored?
@NullMarked
package de.ratslotse.retrieval.corpus;

import org.jspecify.annotations.NullMarked;
