/// What holds for the whole module.
@NullMarked
package de.ratslotse.ingest;

import org.jspecify.annotations.NullMarked;
