package de.ratslotse.retrieval.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;

/// Indexes in a folder of the data folder, one folder each.
record FolderIndexStore(Path folder) implements IndexStore {

    @Override
    public Directory open(String name) throws IOException {
        return FSDirectory.open(Files.createDirectories(folder.resolve(name)));
    }

    @Override
    public void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
