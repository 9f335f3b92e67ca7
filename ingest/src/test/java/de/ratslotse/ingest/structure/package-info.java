/// Structure seen in pictures of pages, all of them invented.
@NullMarked
package de.ratslotse.ingest.structure;

import org.jspecify.annotations.NullMarked;
