/// Tests of [de.ratslotse.retrieval.search].
@NullMarked
package de.ratslotse.retrieval.search;

import org.jspecify.annotations.NullMarked;
