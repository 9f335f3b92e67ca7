/// PDF: Which lines stand on its pages, where, and in which order are they read?
@NullMarked
package de.ratslotse.ingest.extraction.pdf;

import org.jspecify.annotations.NullMarked;
