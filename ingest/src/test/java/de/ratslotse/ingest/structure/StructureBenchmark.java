package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.ingest.extraction.ChildProcessExtractor;
import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.extraction.ExtractionSettings;
import de.ratslotse.retrieval.corpus.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares the time it takes to read the structure of files with the time it takes to read their text, one file after
/// the other.
///
/// Not part of the tests; run it over folders of PDFs, with a colon between them, and perhaps of texts:
/// `mvn -pl ingest -am test -Dtest=StructureBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dpdfs=FOLDER:FOLDER
/// -Dtexts=FOLDER`
class StructureBenchmark {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final double GOAL = 0.15;

    /// Scans are recognised, which is other work.
    private static final int LEAST_TEXT = 300;

    @TempDir
    private Path temporary;

    @Test
    void takesAtMostASmallPartOfTheTimeOfExtraction() throws Exception {
        List<List<Page>> files = new ArrayList<>();
        ExtractionSettings usual = ExtractionSettings.defaults();
        ExtractionSettings settings = new ExtractionSettings(
                1,
                usual.memory(),
                usual.timeout(),
                usual.maxFileSize(),
                usual.maxText(),
                usual.maxPages(),
                usual.idle(),
                usual.filesPerWorker(),
                false,
                usual.ocrPageTimeout(),
                usual.ocrFileTimeout());
        long extraction = 0;
        try (ChildProcessExtractor extractor = new ChildProcessExtractor(settings, temporary)) {
            for (int round = 0; round <= WARM_UP; round++) {
                files.clear();
                long start = System.nanoTime();
                for (String folder : System.getProperty("pdfs", "").split(":", -1)) {
                    extract(extractor, Path.of(folder), files);
                }
                extraction = System.nanoTime() - start;
            }
        }
        long structure = best(files);
        double share = (double) structure / extraction;
        print("%d PDFs: text %.0f ms, structure %.0f ms, %.1f %%"
                .formatted(files.size(), extraction / 1e6, structure / 1e6, 100 * share));
        texts(System.getProperty("texts", ""));
        assertThat(share).isLessThanOrEqualTo(GOAL);
    }

    private static void texts(String folder) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        List<List<Page>> files = new ArrayList<>();
        for (Path file : files(Path.of(folder), ".txt").stream().limit(500).toList()) {
            files.add(List.of(new Page(0, 0, 0, Files.readString(file).replace("\r", ""), List.of())));
        }
        long characters = files.stream()
                .mapToLong(pages -> pages.getFirst().text().length())
                .sum();
        print("%d texts of %d characters: structure %.0f ms".formatted(files.size(), characters, best(files) / 1e6));
    }

    private static long best(List<List<Page>> files) {
        StructureReader reader = new StructureReader();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            for (List<Page> pages : files) {
                assertThat(reader.read(pages, "").stretches()).isNotNull();
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void extract(ChildProcessExtractor extractor, Path folder, List<List<Page>> files)
            throws IOException {
        for (Path file : files(folder, ".pdf")) {
            switch (extractor.extract(file, String.valueOf(file.getFileName()))) {
                case Extraction.Text text -> {
                    if (text.pages().stream()
                                    .mapToInt(page -> page.text().length())
                                    .sum()
                            > LEAST_TEXT) {
                        files.add(text.pages());
                    }
                }
                case Extraction.Unreadable _ -> print("not read: " + file.getFileName());
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void print(String line) {
        System.getLogger("benchmark").log(System.Logger.Level.INFO, line);
    }
}
