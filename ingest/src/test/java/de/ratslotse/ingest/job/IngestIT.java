package de.ratslotse.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.extraction.Extractor;
import de.ratslotse.ingest.structure.StoredStructure;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.ItemFilter;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.corpus.TestCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A report is a picture: one line a file, `path outcome`.
class IngestIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    @TempDir
    private Path folder;

    @Test
    void makesTextVisibleAndSaysHowEachFileEnded() throws IOException {
        write("2025-06-03 Niederschrift.txt", "Beschluss: Die Turnhalle wird saniert.\fSeite zwei.");
        write("kaputt.txt", "!damaged");
        write("leer.txt", "");
        write("ohne.txt", "   ");
        write("groß.txt", "x".repeat(1_000_001));

        RunReport report = run(Scope.PUBLIC);

        assertThat(picture(report)).isEqualTo("""
                2025-06-03 Niederschrift.txt INGESTED
                groß.txt TOO_LARGE
                kaputt.txt DAMAGED
                leer.txt EMPTY
                ohne.txt NO_TEXT
                """);
        CouncilFile file = held().getFirst();
        assertThat(file.date()).contains(LocalDate.of(2025, 6, 3));
        assertThat(file.pages()).isEqualTo(2);
        assertThat(CORPUS.passages().ofFile(Access.anonymous(), file.id())).hasSize(2);
        assertThat(CORPUS.files().has(file.sha256())).isTrue();
        assertThat(storedFiles()).isEqualTo(1);
        assertThat(report.run().state()).isEqualTo(IngestRun.State.COMPLETED);
    }

    @Test
    void readsAgainWhatAnotherVersionOfTheReaderRead() throws IOException {
        write("antrag.txt", "Antrag\nVorlage Nr.: 2025/0123\nBänke am Ufer\nAntrag: ABC\nWir wollen Bänke.");
        run(Scope.PUBLIC);
        long body = held().getFirst().bodyId();
        CORPUS.superuser()
                .sql("update file_structure set structure = jsonb_build_object('version', 0) where body_id = :body")
                .param("body", body)
                .update();
        TestIngest.linking(CORPUS).now(body);

        assertThat(CORPUS.superuser()
                        .sql("select originator_names::text from paper where body_id = :body")
                        .param("body", body)
                        .query(String.class)
                        .list())
                .containsExactly("{ABC}");
        assertThat(CORPUS.superuser()
                        .sql("select structure ->> 'version' from file_structure where body_id = :body")
                        .param("body", body)
                        .query(String.class)
                        .list())
                .containsExactly(String.valueOf(StoredStructure.VERSION));
    }

    /// As before the rule came that minutes which go on behind closed doors are looked at first.
    @Test
    void holdsWhatWasTakenInBeforeItsSignWasKnownWhenItIsReadAgain() throws IOException {
        write("niederschrift.txt", """
                Protokoll der Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024
                Zu Punkt 1: Neue Bänke
                Der Ortsrat beschließt einstimmig, drei Bänke zu kaufen.
                - nichtöffentlicher Teil -
                Zu Punkt 2: Verkauf eines Grundstückes
                Der Ortsrat beschließt einstimmig, das Grundstück zu verkaufen.
                Ende der Sitzung: 20:10 Uhr
                """);
        Ingest ingest = TestIngest.with(CORPUS, TestIngest::plainText);
        assertThat(picture(run(ingest, Scope.PUBLIC))).isEqualTo("niederschrift.txt HELD_FOR_REVIEW\n");
        CouncilFile file = held().getFirst();
        asTakenInBefore(file);
        assertThat(seenByVisitors()).isEqualTo(1);

        TestIngest.linking(CORPUS).now(file.bodyId());
        assertThat(seenByVisitors()).isZero();
        assertThat(CORPUS.sourceItems().list(Access.operator(), ItemFilter.all(), 0, 100))
                .extracting(SourceItem::outcome)
                .containsExactly(Optional.of(Outcome.HELD_FOR_REVIEW));
        run(ingest, Scope.PUBLIC);
        assertThat(seenByVisitors()).isZero();

        ingest.release(item("niederschrift.txt"));
        asTakenInBefore(file);
        TestIngest.linking(CORPUS).now(file.bodyId());
        assertThat(seenByVisitors()).isEqualTo(1);
    }

    /// Seen by visitors, and read by another version.
    private static void asTakenInBefore(CouncilFile file) {
        CORPUS.superuser()
                .sql(
                        "update source_item set scope = 'public', outcome = 'INGESTED', reason = null where body_id = :body")
                .param("body", file.bodyId())
                .update();
        CORPUS.councilFiles().changeScope(file.bodyId(), file.id(), Scope.PUBLIC);
        CORPUS.superuser()
                .sql("update file_structure set structure = jsonb_build_object('version', 0) where body_id = :body")
                .param("body", file.bodyId())
                .update();
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        write("a.txt", "Eins.");
        write("kaputt.txt", "!damaged");
        run(Scope.INTERNAL);
        List<CouncilFile> before = held();

        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                a.txt UNCHANGED
                kaputt.txt UNCHANGED
                """);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void readsAChangedFileAgain() throws IOException {
        write("a.txt", "Alt.");
        run(Scope.INTERNAL);
        write("a.txt", "Neu und länger.");

        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("a.txt INGESTED\n");
        assertThat(texts()).isEqualTo("Neu und länger.");
        assertThat(storedFiles()).isEqualTo(1);
    }

    @Test
    void withdrawsWhatVanished() throws IOException {
        write("a.txt", "Bleibt.");
        write("b.txt", "Geht.");
        run(Scope.INTERNAL);
        Files.delete(folder.resolve("b.txt"));

        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                a.txt UNCHANGED
                b.txt WITHDRAWN
                """);
        assertThat(texts()).isEqualTo("Bleibt.");
        assertThat(storedFiles()).isEqualTo(1);
        assertThat(CORPUS.sourceItems().count(Access.operator(), ItemFilter.all()))
                .isEqualTo(1);
    }

    @Test
    void storesTheSameBytesOnceAndCitesBothPaths() throws IOException {
        write("a.txt", "Gleich.");
        run(Scope.INTERNAL);
        write("sub/b.txt", "Gleich.");

        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                a.txt UNCHANGED
                sub/b.txt DUPLICATE
                """);
        assertThat(held()).hasSize(1);
        assertThat(held().getFirst().paths()).containsExactly("a.txt", "sub/b.txt");

        Files.delete(folder.resolve("a.txt"));
        run(Scope.INTERNAL);
        assertThat(held().getFirst().paths()).containsExactly("sub/b.txt");
        assertThat(outcomes()).isEqualTo("sub/b.txt INGESTED\n");
    }

    @Test
    void publishesAndHidesWhenDeclaredOtherwise() throws IOException {
        write("a.txt", "Text.");
        run(Scope.INTERNAL);
        assertThat(seenByVisitors()).isZero();
        run(Scope.PUBLIC);
        assertThat(seenByVisitors()).isEqualTo(1);
        run(Scope.INTERNAL);
        assertThat(seenByVisitors()).isZero();
    }

    @Test
    void holdsWhatLooksNonPublicUntilAPersonReleasesIt() throws IOException {
        write("nichtöffentlich/a.txt", "Grundstück.");
        write("b.txt", "VERTRAULICH\nPersonalsache.");
        write("c.txt", "Öffentlich.");
        Ingest ingest = TestIngest.with(CORPUS, TestIngest::plainText);

        assertThat(picture(run(ingest, Scope.PUBLIC))).isEqualTo("""
                b.txt HELD_FOR_REVIEW
                c.txt INGESTED
                nichtöffentlich/a.txt HELD_FOR_REVIEW
                """);
        assertThat(seenByVisitors()).isEqualTo(1);
        run(ingest, Scope.PUBLIC);
        assertThat(seenByVisitors()).isEqualTo(1);

        ingest.release(item("b.txt"));
        assertThat(seenByVisitors()).isEqualTo(2);
        run(ingest, Scope.PUBLIC);
        assertThat(seenByVisitors()).isEqualTo(2);

        write("b.txt", "VERTRAULICH\nEine andere Personalsache.");
        run(ingest, Scope.PUBLIC);
        assertThat(seenByVisitors()).isEqualTo(1);
    }

    @Test
    void hidesBytesThatAlsoLieInANonPublicFolder() throws IOException {
        write("a.txt", "Grundstück.");
        run(Scope.PUBLIC);
        write("nicht-oeffentlich/a.txt", "Grundstück.");
        run(Scope.PUBLIC);
        assertThat(seenByVisitors()).isZero();
    }

    @Test
    void asksBeforeItWithdrawsMostOfAFolder() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("datei%02d.txt".formatted(i), "Inhalt " + i);
        }
        run(Scope.INTERNAL);
        for (int i = 0; i < 25; i++) {
            Files.delete(folder.resolve("datei%02d.txt".formatted(i)));
        }
        RunReport refused = run(Scope.INTERNAL);
        assertThat(refused.run().state()).isEqualTo(IngestRun.State.FAILED);
        assertThat(sentence(refused)).contains("fehlen 25 von 30 Dateien");
        assertThat(held()).hasSize(30);

        Ingest ingest = TestIngest.with(CORPUS, TestIngest::plainText);
        ingest.run(new IngestRequest(folder, "Lotsenau", Scope.INTERNAL, true), progress -> {});
        assertThat(held()).hasSize(5);
    }

    @Test
    void asksBeforeItBelievesAnEmptyOrMissingFolder() throws IOException {
        write("a.txt", "Eins.");
        run(Scope.INTERNAL);
        Files.delete(folder.resolve("a.txt"));
        assertThat(sentence(run(Scope.INTERNAL))).contains("ist leer");
        Files.delete(folder);
        assertThat(sentence(run(Scope.INTERNAL))).contains("gibt es nicht");
        Files.createDirectory(folder);
        assertThat(held()).hasSize(1);
    }

    @Test
    void takesARenamedFolderForARenamedFolder() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("alt/datei%02d.txt".formatted(i), "Inhalt " + i);
        }
        run(Scope.INTERNAL);
        Files.move(folder.resolve("alt"), folder.resolve("neu"));
        assertThat(run(Scope.INTERNAL).run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(held())
                .hasSize(30)
                .allMatch(file -> file.paths().size() == 1 && file.path().startsWith("neu/"));
        assertThat(CORPUS.sourceItems().totals(Access.operator(), OptionalLong.empty()))
                .containsExactly(java.util.Map.entry(Outcome.INGESTED, 30));
    }

    @Test
    void makesAttachmentsFilesOfTheirOwn() throws IOException {
        write(
                "mail.eml",
                "Hallo\nattach: Einladung.txt: Wir laden ein.\nattach: ../x.eml: Innen\nattach: Einladung.txt: Zwei.");
        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                mail.eml INGESTED
                mail.eml/.._x.eml INGESTED
                mail.eml/Einladung (2).txt INGESTED
                mail.eml/Einladung.txt INGESTED
                """);
        assertThat(run(Scope.INTERNAL).run().totals()).containsOnlyKeys(Outcome.UNCHANGED);

        write("mail.eml", "Hallo\nattach: Einladung.txt: Wir laden ein.");
        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                mail.eml INGESTED
                mail.eml/.._x.eml WITHDRAWN
                mail.eml/Einladung (2).txt WITHDRAWN
                mail.eml/Einladung.txt INGESTED
                """);
        Files.delete(folder.resolve("mail.eml"));
        write("andere.txt", "Damit der Ordner nicht leer ist.");
        run(Scope.INTERNAL);
        assertThat(outcomes()).isEqualTo("andere.txt INGESTED\n");
        assertThat(storedFiles()).isEqualTo(1);
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("geheim.txt"), "Nicht für hier.");
        Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere.resolve("geheim.txt"));
        Files.createSymbolicLink(folder.resolve("ordner"), elsewhere);
        write("zeile\numbruch ä.txt", "Text.");
        assertThat(picture(run(Scope.INTERNAL))).isEqualTo("""
                link.txt UNREADABLE
                ordner UNREADABLE
                zeile
                umbruch ä.txt INGESTED
                """);
    }

    @Test
    void keepsWhatItHasOfAFileThatItMayNotRead() throws IOException {
        write("a.txt", "Eins.");
        run(Scope.INTERNAL);
        Extractor extractor = TestIngest::plainText;
        Files.writeString(folder.resolve("a.txt"), "Zwei, länger.");
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        boolean reallyUnreadable = !Files.isReadable(folder.resolve("a.txt"));
        RunReport report = run(TestIngest.with(CORPUS, extractor), Scope.INTERNAL);
        if (reallyUnreadable) {
            assertThat(picture(report)).isEqualTo("a.txt UNREADABLE\n");
            assertThat(texts()).isEqualTo("Eins.");
        }
        assertThat(held()).hasSize(1);
    }

    @Test
    void readsAScanOnceTextRecognitionIsThere() throws IOException {
        write("scan.txt", "Eingescannt.");
        Ingest without = TestIngest.with(
                CORPUS,
                (content, name) ->
                        new Extraction.Unreadable(Outcome.NO_TEXT, Reason.of("no_text.no_ocr"), Optional.empty()));
        assertThat(picture(run(without, Scope.INTERNAL))).isEqualTo("scan.txt NO_TEXT\n");
        assertThat(picture(run(without, Scope.INTERNAL))).isEqualTo("scan.txt UNCHANGED\n");

        Ingest recognising = TestIngest.with(CORPUS, new Extractor() {
            @Override
            public Extraction extract(Path content, String name) {
                return TestIngest.plainText(content, name);
            }

            @Override
            public boolean recognises() {
                return true;
            }
        });
        assertThat(picture(run(recognising, Scope.INTERNAL))).isEqualTo("scan.txt INGESTED\n");
    }

    @Test
    void goesOnBesideAFileThatTakesItsTime() throws IOException {
        write("0 langsam.txt", "Langsam.");
        for (int i = 0; i < 10; i++) {
            write("datei%d.txt".formatted(i), "Inhalt " + i);
        }
        Ingest ingest = TestIngest.with(CORPUS, (content, name) -> {
            if (name.startsWith("0")) {
                pause(Duration.ofSeconds(2));
                return new Extraction.Unreadable(Outcome.TOO_SLOW, Reason.of("empty"), Optional.empty());
            }
            return TestIngest.plainText(content, name);
        });
        long run = ingest.start(new IngestRequest(folder, "Lotsenau", Scope.INTERNAL));
        pause(Duration.ofMillis(1500));
        assertThat(ingest.progress(run).orElseThrow().done()).isEqualTo(10);
        awaitEnd(ingest, run);
        assertThat(held()).hasSize(10);
    }

    @Test
    void stopsAndGoesOnLater() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("datei%02d.txt".formatted(i), "Inhalt " + i);
        }
        Ingest ingest = TestIngest.with(CORPUS, (content, name) -> {
            pause(Duration.ofMillis(100));
            return TestIngest.plainText(content, name);
        });
        long run = ingest.start(new IngestRequest(folder, "Lotsenau", Scope.INTERNAL));
        pause(Duration.ofMillis(400));
        ingest.stop(run);
        awaitEnd(ingest, run);
        assertThat(ingest.report(run).orElseThrow().run().state()).isEqualTo(IngestRun.State.STOPPED);
        assertThat(held().size()).isBetween(1, 19);

        run(ingest, Scope.INTERNAL);
        assertThat(held()).hasSize(20);
    }

    @Test
    void endsABrokenExtractorAsADamagedFile() throws IOException {
        write("a.txt", "Eins.");
        Ingest ingest = TestIngest.with(CORPUS, (content, name) -> {
            throw new IllegalStateException("kaputt");
        });
        assertThat(picture(run(ingest, Scope.INTERNAL))).isEqualTo("a.txt DAMAGED\n");
        ingest.retry(item("a.txt"));
        assertThat(storedFiles()).isZero();
    }

    @Test
    void takesWhatPeopleSend() throws IOException {
        Ingest ingest = TestIngest.with(CORPUS, TestIngest::plainText);
        long run = ingest.upload(
                "Lotsenau",
                Scope.PUBLIC,
                List.of(sent("..\\..\\Vorlage.txt", "Eins."), sent("../Vorlage.txt", "Zwei.")));
        awaitEnd(ingest, run);
        assertThat(picture(ingest.report(run).orElseThrow())).isEqualTo("""
                Vorlage (2).txt INGESTED
                Vorlage.txt INGESTED
                """);
    }

    @Test
    void looksThroughAnUnchangedFolderFast() throws IOException {
        int files = 2000;
        for (int i = 0; i < files; i++) {
            write("%02d/datei%04d.txt".formatted(i % 50, i), "!damaged " + i);
        }
        run(Scope.INTERNAL);
        long start = System.nanoTime();
        RunReport report = run(Scope.INTERNAL);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(Locale.ROOT, "MEASURED unchanged folder: %.0f files/s%n", files / seconds);
        assertThat(report.run().totals()).containsEntry(Outcome.UNCHANGED, files);
        assertThat(files / seconds).isGreaterThan(500);
    }

    private static Upload sent(String name, String text) {
        return new Upload(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private RunReport run(Scope scope) {
        return run(TestIngest.with(CORPUS, TestIngest::plainText), scope);
    }

    private RunReport run(Ingest ingest, Scope scope) {
        return ingest.run(new IngestRequest(folder, "Lotsenau", scope), progress -> {});
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String sentence(RunReport report) {
        return report.run().reason().map(reason -> reason.text(Locale.GERMAN)).orElse("");
    }

    private static String picture(RunReport report) {
        return report.files().stream()
                .map(file -> file.path() + " " + file.outcome() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String outcomes() {
        return CORPUS.sourceItems().list(Access.operator(), ItemFilter.all(), 0, 100).stream()
                .map(item -> item.path() + " " + item.outcome().map(Enum::name).orElse("-") + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static long item(String path) {
        return CORPUS.sourceItems().list(Access.operator(), ItemFilter.all(), 0, 100).stream()
                .filter(item -> item.path().equals(path))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<CouncilFile> held() {
        return CORPUS.councilFiles().all(Access.operator(), OptionalLong.empty(), 0, 10_000);
    }

    private static String texts() {
        return held().stream()
                .flatMap(file -> CORPUS.passages().ofFile(Access.operator(), file.id()).stream())
                .map(passage -> passage.text())
                .collect(Collectors.joining("|"));
    }

    private static int seenByVisitors() {
        return CORPUS.councilFiles()
                .coverage(Access.anonymous(), OptionalLong.empty())
                .files();
    }

    private static int storedFiles() throws IOException {
        return CORPUS.files().all().size();
    }

    private static void awaitEnd(Ingest ingest, long run) {
        while (ingest.progress(run).orElseThrow().running()) {
            pause(Duration.ofMillis(50));
        }
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
