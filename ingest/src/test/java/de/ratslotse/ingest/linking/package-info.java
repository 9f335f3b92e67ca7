/// Invented towns, put together.
@NullMarked
package de.ratslotse.ingest.linking;

import org.jspecify.annotations.NullMarked;
