/// The council's own words (OParl 1.1): What is a body, a paper, a statement about one?
@NullMarked
package de.ratslotse.retrieval.council;

import org.jspecify.annotations.NullMarked;
