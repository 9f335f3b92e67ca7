package de.ratslotse.retrieval.search;

import java.io.IOException;
import org.apache.lucene.store.Directory;

/// Where the indexes lie.
interface IndexStore {

    /// The directory of this name, made where it is missing.
    Directory open(String name) throws IOException;

    /// Removes every index.
    void clear() throws IOException;
}
