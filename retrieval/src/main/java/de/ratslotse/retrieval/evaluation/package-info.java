/// How good are search and answers? Gold questions in, measures out.
@NullMarked
package de.ratslotse.retrieval.evaluation;

import org.jspecify.annotations.NullMarked;
