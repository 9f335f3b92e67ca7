/// Which meeting, item, paper and organization belong together? Feeds, files and corrections in, the council's data
/// out.
///
/// Deterministic, and precise before complete: a link that is not sure is not made. Where sources say different things,
/// a correction wins over a feed, a feed over a file, minutes over an agenda; what lost is kept as a contradiction.
@NullMarked
package de.ratslotse.ingest.linking;

import org.jspecify.annotations.NullMarked;
