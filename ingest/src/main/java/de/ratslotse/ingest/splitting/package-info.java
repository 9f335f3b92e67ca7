/// Pages in, passages out.
@NullMarked
package de.ratslotse.ingest.splitting;

import org.jspecify.annotations.NullMarked;
