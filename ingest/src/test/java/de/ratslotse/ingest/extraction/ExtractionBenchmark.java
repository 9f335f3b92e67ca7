package de.ratslotse.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares two reading processes with PDFBox's bare text extraction by two threads of one JVM, over the same files.
///
/// Not part of the tests; run it over a folder of PDFs:
/// `mvn -pl ingest -am test -Dtest=ExtractionBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dpdfs=FOLDER`
class ExtractionBenchmark {

    /// Enough for both sides to be compiled by the time that counts.
    private static final int WARM_UP = 3;

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final double GOAL = 0.8;

    @TempDir
    private Path temporary;

    @Test
    void readsAtLeastFourFifthsOfBarePages() throws Exception {
        List<Path> files = pdfs(Path.of(System.getProperty("pdfs", "")));
        List<Double> ratios = new ArrayList<>();
        ExtractionSettings settings = ExtractionSettings.defaults();
        try (ChildProcessExtractor extractor = new ChildProcessExtractor(settings, temporary)) {
            for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
                double bare = rate(files, ExtractionBenchmark::bare);
                double ours = rate(files, file -> own(extractor, file));
                print("round %d: bare %.1f pages/s, ours %.1f pages/s".formatted(round, bare, ours));
                if (round > WARM_UP) {
                    ratios.add(ours / bare);
                }
            }
        }
        Collections.sort(ratios);
        double median = ratios.get(ratios.size() / 2);
        print("ours to bare, median of %d rounds: %.2f".formatted(ROUNDS, median));
        assertThat(median).isGreaterThanOrEqualTo(GOAL);
    }

    /// Files with text: recognising scans is other work.
    private List<Path> pdfs(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                if (hasTextOnEveryPage(file)) {
                    files.add(file);
                }
            }
        }
        print(files.size() + " files with text on every page");
        return files;
    }

    private static boolean hasTextOnEveryPage(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).length() < 150) {
                    return false;
                }
            }
            return document.getNumberOfPages() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int bare(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            return text.isEmpty() ? 0 : document.getNumberOfPages();
        }
    }

    private static int own(Extractor extractor, Path file) {
        return switch (extractor.extract(file, String.valueOf(file.getFileName()))) {
            case Extraction.Text text -> text.pages().size();
            case Extraction.Unreadable _ -> 0;
        };
    }

    private static double rate(List<Path> files, Reading reading) throws Exception {
        long start = System.nanoTime();
        int pages = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (Path file : files) {
                tasks.add(() -> reading.pages(file));
            }
            for (Future<Integer> read : threads.invokeAll(tasks)) {
                pages += read.get();
            }
        }
        return pages * 1e9 / (System.nanoTime() - start);
    }

    private static void print(String line) {
        System.getLogger("benchmark").log(System.Logger.Level.INFO, line);
    }

    @FunctionalInterface
    private interface Reading {
        int pages(Path file) throws IOException;
    }
}
