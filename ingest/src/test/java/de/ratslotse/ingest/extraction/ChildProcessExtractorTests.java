package de.ratslotse.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.ingest.extraction.Extraction.Text;
import de.ratslotse.ingest.extraction.Extraction.Unreadable;
import de.ratslotse.retrieval.corpus.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ChildProcessExtractorTests {

    @TempDir
    private Path folder;

    private Path temporary;
    private ChildProcessExtractor extractor;

    @BeforeEach
    void start() {
        temporary = folder.resolve("tmp");
        extractor = new ChildProcessExtractor(settings(Duration.ofSeconds(60)), temporary, MisbehavingProcess.class);
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        extractor.close();
        assertThat(extractor.state().running()).isZero();
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.toList()).containsExactly(temporary);
        }
    }

    @Test
    void readsOnWhateverAFileDoesToItsProcess() throws IOException {
        Path file = text();
        assertThat(outcome(file, "eats-memory")).isEqualTo("TOO_LARGE too_large.memory");
        assertThat(outcome(file, "exits")).isEqualTo("DAMAGED damaged.crash");
        assertThat(outcome(file, "halts")).isEqualTo("DAMAGED damaged.crash");
        assertThat(outcome(file, "recurses")).isEqualTo("DAMAGED damaged.file");
        assertThat(outcome(file, "prints")).isEqualTo("Der Rat tagt.");
        assertThat(outcome(file, "screams")).isEqualTo("Der Rat tagt.");
    }

    @Test
    void readsAgainWhatItsProcessWasKilledOver() throws IOException {
        assertThat(outcome(text(), "is-killed-once")).isEqualTo("Der Rat tagt.");
    }

    @Test
    void stopsAFileThatTakesTooLongWithoutHoldingUpOthers() throws Exception {
        extractor.close();
        extractor = new ChildProcessExtractor(settings(Duration.ofSeconds(20)), temporary, MisbehavingProcess.class);
        Path file = text();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<String> hanging = threads.submit(() -> outcome(file, "hangs"));
            Future<String> reading = threads.submit(() -> outcome(file, "good.txt"));
            assertThat(reading.get()).isEqualTo("Der Rat tagt.");
            assertThat(hanging.get()).isEqualTo("TOO_SLOW too_slow.file");
        }
    }

    @Test
    void endsItsProcessesWhenThereIsNothingToDo() throws Exception {
        outcome(text(), "good.txt");
        assertThat(extractor.state().running()).isEqualTo(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (extractor.state().running() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(extractor.state().running()).isZero();
    }

    @Test
    void aProcessEndsWithItsParent() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("tmp"));
        Process process = WorkerCommand.of(List.of(), MisbehavingProcess.class, 64)
                .process(own, own)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo(Frames.READY);
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void knowsNoSecretsOfItsParent() {
        ProcessBuilder builder =
                WorkerCommand.of(List.of(), MisbehavingProcess.class, 64).process(folder, folder);
        assertThat(builder.environment().keySet()).isSubsetOf("PATH", "TESSDATA_PREFIX", "SystemRoot", "LANG", "HOME");
    }

    @Test
    void sweepsWhatADeadProcessLeft() throws IOException {
        Path leftOver = Files.createDirectories(temporary.resolve("extraction-999999999-1/worker-1/tmp"));
        Files.writeString(leftOver.resolve("page.pgm"), "rest");
        new ChildProcessExtractor(settings(Duration.ofSeconds(1)), temporary).close();
        assertThat(temporary.resolve("extraction-999999999-1")).doesNotExist();
    }

    @Test
    void refusesWithoutReading() throws IOException {
        assertThat(outcome(folder.resolve("missing.pdf"), "missing.pdf")).isEqualTo("UNREADABLE unreadable.gone");
        assertThat(outcome(folder, "folder.pdf")).isEqualTo("UNREADABLE unreadable.permission");
        assertThat(outcome(Files.createFile(folder.resolve("empty.pdf")), "empty.pdf"))
                .isEqualTo("EMPTY empty.file");
        Path large = Files.write(folder.resolve("large.txt"), new byte[3 << 20]);
        assertThat(outcome(large, "large.txt")).isEqualTo("TOO_LARGE too_large.file");
    }

    @Test
    void handsOutAttachments() throws IOException {
        Path mail = Files.writeString(folder.resolve("mail.eml"), Samples.MAIL.replace("\n", "\r\n"));
        Text text = (Text) extractor.extract(mail, "mail.eml");
        assertThat(text.attachments()).hasSize(1);
        assertThat(text.attachments().getFirst().name()).isEqualTo("Anlage Bücherei.txt");
        assertThat(text.attachments().getFirst().content()).content().contains("Bücherei");
    }

    @Test
    void tellsAnOutcomeForEveryDamagedFile() throws IOException {
        Random random = new Random(3);
        List<byte[]> good = List.of(Samples.pdf(), Samples.docx(), Samples.MAIL.getBytes(StandardCharsets.UTF_8));
        List<String> names = List.of("a.pdf", "a.docx", "a.eml");
        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            byte[] bytes = Samples.damaged(good.get(round % 3), random);
            Path file = Files.write(folder.resolve("damaged"), bytes);
            outcomes.add(outcome(file, names.get(round % 3)));
        }
        assertThat(outcomes).hasSize(60).noneMatch(outcome -> outcome.contains("damaged.crash"));
    }

    private String outcome(Path file, String name) {
        return switch (extractor.extract(file, name)) {
            case Text text -> text.pages().getFirst().text();
            case Unreadable unreadable -> {
                assertThat(unreadable.reason().text(Locale.GERMAN)).endsWith(".");
                assertThat(unreadable.reason().text(Locale.ENGLISH)).endsWith(".");
                assertThat(unreadable.outcome()).isNotEqualTo(Outcome.INGESTED);
                yield unreadable.outcome() + " " + unreadable.reason().key();
            }
        };
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("text.txt"), "Der Rat tagt.");
    }

    private static ExtractionSettings settings(Duration timeout) {
        return new ExtractionSettings(
                2,
                DataSize.ofMegabytes(96),
                timeout,
                DataSize.ofMegabytes(2),
                1_000_000,
                100,
                Duration.ofSeconds(2),
                50,
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(20));
    }
}
