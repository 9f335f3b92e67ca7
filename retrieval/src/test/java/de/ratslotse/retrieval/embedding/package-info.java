@NullMarked
package de.ratslotse.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
