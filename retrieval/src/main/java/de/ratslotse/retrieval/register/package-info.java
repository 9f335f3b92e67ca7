/// What do we know of meetings, items, papers and organizations, from which source, and who may see it?
///
/// Three sources (what a feed lists, what files say, what staff corrected) and the data assembled from them.
@NullMarked
package de.ratslotse.retrieval.register;

import org.jspecify.annotations.NullMarked;
