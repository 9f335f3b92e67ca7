/// What does an OParl endpoint list? Reads it politely, tolerantly and within limits.
@NullMarked
package de.ratslotse.ingest.oparl;

import org.jspecify.annotations.NullMarked;
