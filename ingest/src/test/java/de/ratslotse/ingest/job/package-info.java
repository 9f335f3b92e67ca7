/// Tests of this package.
@NullMarked
package de.ratslotse.ingest.job;

import org.jspecify.annotations.NullMarked;
