package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.StatementKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Small invented files for tests: each text is one page with one passage.
public final class Example {

    private Example() {}

    /// Holds a file whose pages have these texts.
    public static CouncilFile held(TestCorpus corpus, long bodyId, Scope scope, String path, String... texts) {
        CouncilFile file = file(bodyId, scope, path, texts.length);
        corpus.councilFiles().hold(file, pages(texts), passages(texts));
        return file;
    }

    public static CouncilFile file(long bodyId, Scope scope, String path, int pages) {
        return new CouncilFile(
                UUID.randomUUID(),
                bodyId,
                scope,
                sha256(path),
                1000,
                "application/pdf",
                "de",
                pages,
                List.of(path),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 6, 3)));
    }

    public static List<Page> pages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Page(i + 1, 595, 842, texts[i], List.of(line(texts[i]))))
                .toList();
    }

    public static List<NewPassage> passages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new NewPassage(
                        i + 1,
                        i,
                        0,
                        texts[i].length(),
                        "Beschluss",
                        texts[i],
                        texts[i],
                        StatementKind.UNKNOWN,
                        false,
                        texts[i].length() / 4 + 1))
                .toList();
    }

    private static Page.Line line(String text) {
        return new Page.Line(0, text.length(), 70.9f, 100.25f, 400, 12, 11, false, Page.Role.BODY);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
