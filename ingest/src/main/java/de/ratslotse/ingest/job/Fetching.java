package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.ingest.oparl.FeedClient;
import de.ratslotse.ingest.oparl.FeedClient.Downloaded;
import de.ratslotse.ingest.oparl.FeedClient.NotChanged;
import de.ratslotse.ingest.oparl.FeedClient.NotThere;
import de.ratslotse.ingest.oparl.FeedClient.TooLarge;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.register.Feed;
import de.ratslotse.retrieval.register.Feeds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Fetches the files of feeds, one client a run. A file that the server does not give now stays as it is held.
final class Fetching {

    private final FeedParts parts;
    private final Map<Long, FeedClient> clients = new ConcurrentHashMap<>();

    Fetching(FeedParts parts) {
        this.parts = parts;
    }

    /// What became of a file on its way.
    sealed interface Fetched {}

    record Here(Work work) implements Fetched {}

    /// The server says that it is as it was.
    record Same() implements Fetched {}

    record Refused(Outcome outcome, Reason reason) implements Fetched {}

    Fetched fetch(Run run, Work work) {
        Work.Remote remote = work.remote().orElseThrow();
        Feed feed = run.feed().orElseThrow().feed();
        try {
            Path file = Files.createTempFile(run.folder(), "file-", ".part");
            Fetched fetched = fetched(run, work, remote, feed, file);
            if (!(fetched instanceof Here)) {
                Files.deleteIfExists(file);
            }
            return fetched;
        } catch (CouncilSourceUnavailable e) {
            return new Refused(Outcome.UNREADABLE, e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(Run run) {
        FeedClient client = clients.remove(run.id());
        if (client != null) {
            client.close();
        }
    }

    private Fetched fetched(Run run, Work work, Work.Remote remote, Feed feed, Path file) throws IOException {
        boolean held = work.known().flatMap(item -> item.fileId()).isPresent();
        Feeds.Validator kept =
                held ? parts.feeds().validator(feed, remote.address().toString()) : Feeds.Validator.NONE;
        FeedClient.Download download = client(run).file(remote.address(), file, kept.etag(), kept.lastModified());
        return switch (download) {
            case NotChanged _ -> new Same();
            case TooLarge(long megabytes) ->
                new Refused(Outcome.TOO_LARGE, Reason.of("too_large", Long.toString(megabytes)));
            case NotThere(int status) -> notThere(status);
            case Downloaded downloaded -> {
                parts.feeds()
                        .keep(
                                feed,
                                remote.address().toString(),
                                new Feeds.Validator(downloaded.etag(), downloaded.lastModified()));
                yield checked(work, remote, file);
            }
        };
    }

    private static Fetched notThere(int status) {
        return status == 410
                ? new Refused(Outcome.WITHDRAWN, Reason.of("oparl.file_gone"))
                : new Refused(Outcome.UNREADABLE, Reason.of("oparl.file_missing", Integer.toString(status)));
    }

    private static Fetched checked(Work work, Work.Remote remote, Path file) throws IOException {
        String name = remote.fileName().toLowerCase(Locale.ROOT);
        boolean page = !name.matches(".*\\.(?:html?|xhtml)$") && isWebPage(file);
        if (page) {
            return new Refused(Outcome.UNREADABLE, Reason.of("oparl.file_is_page"));
        }
        if (remote.checksum().isPresent() && !matches(remote.checksum().get(), file)) {
            return new Refused(Outcome.UNREADABLE, Reason.of("oparl.file_checksum"));
        }
        return new Here(work.fetched(file, Files.size(file)));
    }

    private static boolean isWebPage(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(512), StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return head.startsWith("<!doctype html") || head.startsWith("<html");
        }
    }

    private static boolean matches(String checksum, Path file) throws IOException {
        int colon = checksum.indexOf(':');
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance(checksum.substring(0, colon));
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(checksum.substring(colon + 1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private FeedClient client(Run run) {
        FeedRequest request = run.feed().orElseThrow().request();
        return clients.computeIfAbsent(
                run.id(), _ -> new FeedClient(parts.settings(), request.url(), request.privateToo(), run::stopping));
    }
}
