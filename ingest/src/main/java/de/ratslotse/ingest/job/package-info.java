/// Runs, restarts, progress and the run report. The only package that imports Spring Batch.
@NullMarked
package de.ratslotse.ingest.job;

import org.jspecify.annotations.NullMarked;
