@NullMarked
package de.ratslotse.retrieval.corpus;

import org.jspecify.annotations.NullMarked;
