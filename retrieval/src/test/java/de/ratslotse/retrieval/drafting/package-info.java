@NullMarked
package de.ratslotse.retrieval.drafting;

import org.jspecify.annotations.NullMarked;
