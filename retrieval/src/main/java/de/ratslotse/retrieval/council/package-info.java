/// The council's own words (OParl 1.1): What is a body, a meeting, an agenda item, a paper, a consultation, a
/// statement?
@NullMarked
package de.ratslotse.retrieval.council;

import org.jspecify.annotations.NullMarked;
