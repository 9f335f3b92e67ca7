package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Pages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The originals of the corpus. Rights are asked for with every single look.
record HeldOriginals(Held held, Supplier<Access> access) implements Originals {

    record Held(CouncilFiles files, Pages pages, FileStore store) {}

    @Override
    public Optional<CouncilFile> file(UUID id) {
        return held.files().find(access.get(), id);
    }

    @Override
    public Optional<Page> page(UUID file, int number) {
        return held.pages().find(access.get(), file, number);
    }

    @Override
    public Path bytes(CouncilFile file) {
        return held.store().path(file.sha256());
    }
}
