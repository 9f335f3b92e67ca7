package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.ChildProcessExtractor;
import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.extraction.ExtractionSettings;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Looks into files without holding them: what would be read out of each. Needs no database.
public final class Inspection implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final ChildProcessExtractor extractor;
    private final StructureReader reader = new StructureReader();

    private Inspection(Path folder) {
        this.folder = folder;
        this.extractor = new ChildProcessExtractor(ExtractionSettings.defaults().withWorkers(1), folder);
    }

    public static Inspection open() {
        try {
            return new Inspection(Files.createTempDirectory("ratslotse-inspect"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was read, by the names of docs and gold files: `file`, `pages`, `kind`, `body`, `agendaItems` and so on;
    /// for
    /// a file that cannot be read `file`, `outcome` and `reason`.
    public ObjectNode inspect(Path file) {
        Path name = file.getFileName();
        return switch (extractor.extract(file, name == null ? "" : name.toString())) {
            case Extraction.Unreadable unreadable ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("file", file.toString())
                        .put("outcome", unreadable.outcome().name().toLowerCase(Locale.ROOT))
                        .put("reason", unreadable.reason().text(Locale.getDefault()));
            case Extraction.Text text -> read(file, text);
        };
    }

    private ObjectNode read(Path file, Extraction.Text text) {
        List<Page> pages = pagesBeside(file, text.pages());
        Structure structure = reader.read(pages, text.title().orElse(""));
        return StructureJson.of(file.toString(), text.language(), pages, structure);
    }

    /// Where the pages of a text file are kept beside it (`NAME.pages.json`), they are its pages.
    private static List<Page> pagesBeside(Path file, List<Page> read) {
        Path kept = Path.of(file.toString().replaceFirst("\\.txt$", ".pages.json"));
        if (!file.toString().endsWith(".txt") || !Files.isReadable(kept)) {
            return read;
        }
        try {
            List<Page> pages = new ArrayList<>();
            for (JsonNode page : JSON.readTree(kept.toFile()).path("pages")) {
                String words = page.path("text").asString();
                pages.add(new Page(page.path("page").asInt(), 0, 0, words, List.of()));
            }
            return pages.isEmpty() ? read : pages;
        } catch (JacksonException _) {
            return read;
        }
    }

    @Override
    public void close() {
        extractor.close();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException _) {
            // the system empties its temporary folder
        }
    }
}
