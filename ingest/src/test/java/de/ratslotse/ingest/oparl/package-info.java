/// Addresses and pages of invented endpoints.
@NullMarked
package de.ratslotse.ingest.oparl;

import org.jspecify.annotations.NullMarked;
