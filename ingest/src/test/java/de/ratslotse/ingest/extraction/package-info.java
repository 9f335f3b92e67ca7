@NullMarked
package de.ratslotse.ingest.extraction;

import org.jspecify.annotations.NullMarked;
