@NullMarked
package de.ratslotse.ingest.extraction.pdf;

import org.jspecify.annotations.NullMarked;
