/// Where do files come from? A folder, an upload.
@NullMarked
package de.ratslotse.ingest.source;

import org.jspecify.annotations.NullMarked;
