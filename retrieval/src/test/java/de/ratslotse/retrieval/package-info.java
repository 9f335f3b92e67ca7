/// What holds for the whole module.
@NullMarked
package de.ratslotse.retrieval;

import org.jspecify.annotations.NullMarked;
