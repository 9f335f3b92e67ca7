@NullMarked
package de.ratslotse.retrieval.evaluation;

import org.jspecify.annotations.NullMarked;
