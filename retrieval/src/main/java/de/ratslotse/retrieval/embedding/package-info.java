/// How does a text become a vector? The only place that knows model names, dimensions and prefixes.
@NullMarked
package de.ratslotse.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
