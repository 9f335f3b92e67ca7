/// Which passages answer this query? By words, by meaning, fused.
@NullMarked
package de.ratslotse.retrieval.search;

import org.jspecify.annotations.NullMarked;
