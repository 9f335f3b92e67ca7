/// Bytes in, pages of text out, or a reason why not; in a separate, bounded process.
@NullMarked
package de.ratslotse.ingest.extraction;

import org.jspecify.annotations.NullMarked;
