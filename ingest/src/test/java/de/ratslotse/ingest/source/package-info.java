/// Tests of this package.
@NullMarked
package de.ratslotse.ingest.source;

import org.jspecify.annotations.NullMarked;
