/// What do a file's pages say: which meeting, which items, what was decided, what does a paper propose?
///
/// Deterministic recognisers over printed lines, one layout family a class. Where they are unsure they find nothing.
@NullMarked
package de.ratslotse.ingest.structure;

import org.jspecify.annotations.NullMarked;
