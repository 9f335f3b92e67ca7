package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.ingest.oparl.Endpoint;
import de.ratslotse.ingest.oparl.FeedClient;
import de.ratslotse.ingest.oparl.FeedCounts;
import de.ratslotse.ingest.oparl.FeedImport;
import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.register.Feed;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings a feed's objects in step, then says which of its files are to be fetched and which it no longer shows.
final class FeedLook {

    private final FeedParts parts;
    private final Holdings holdings;
    private final Clock clock;

    FeedLook(FeedParts parts, Holdings holdings, Clock clock) {
        this.parts = parts;
        this.holdings = holdings;
        this.clock = clock;
    }

    /// @return the files that the feed no longer shows
    List<SourceItem> at(Run run, RunSource.OfFeed source) {
        FeedRequest request = source.request();
        try (FeedClient client = new FeedClient(parts.settings(), request.url(), request.privateToo(), run::stopping)) {
            Feed feed = parts.feeds().find(source.feed().url()).orElse(source.feed());
            FeedImport.Wish wish = new FeedImport.Wish(request.full(), request.confirmed(), request.since());
            FeedCounts counts = new FeedImport(client, parts.feeds(), parts.settings(), clock)
                    .run(feed, new Endpoint(client).body(URI.create(feed.url())), wish);
            holdings.transactions()
                    .run(
                            Access.operator(),
                            () -> holdings.runs().counts(run.id(), counts.json().toString()));
            return files(run, feed, request.filesSince(), counts.changed() > 0);
        } catch (CouncilSourceUnavailable e) {
            throw new RunFailure(e.reason());
        }
    }

    private List<SourceItem> files(Run run, Feed feed, Optional<LocalDate> since, boolean changed) {
        Map<String, SourceItem> known = new HashMap<>();
        holdings.items().ofSource(feed.bodyId(), feed.url()).forEach(item -> known.put(item.path(), item));
        Feed now = parts.feeds().find(feed.url()).orElse(feed);
        String wanted = since.map(LocalDate::toString).orElse("");
        boolean all = now.state().path("full").asBoolean(false);
        boolean settled = known.values().stream().allMatch(item -> isSettled(item, all));
        if (!changed
                && settled
                && now.state().path("filesLookedFor").asString("?").equals(wanted)) {
            begin(run, List.of(), known.size());
            return List.of();
        }
        List<SourceItem> vanished = compare(run, now, since, known);
        parts.feeds().keep(now, now.state().put("filesLookedFor", wanted));
        return vanished;
    }

    /// What could not be reached is tried again each time; what the server says it does not have, only when
    /// everything is listed.
    private static boolean isSettled(SourceItem item, boolean all) {
        boolean missing = item.reason()
                .map(Reason::key)
                .filter("oparl.file_missing"::equals)
                .isPresent();
        return item.outcome().isPresent() && (item.outcome().get() != Outcome.UNREADABLE || (missing && !all));
    }

    private List<SourceItem> compare(Run run, Feed feed, Optional<LocalDate> since, Map<String, SourceItem> known) {
        boolean all = feed.state().path("full").asBoolean(false);
        Map<String, ListedFile> listed = new HashMap<>();
        parts.sources().feedObjects(feed.bodyId()).stream()
                .filter(object -> object.feedId() == feed.id())
                .flatMap(object -> ListedFile.of(object).stream())
                .forEach(file -> listed.putIfAbsent(file.url(), file));
        List<Work> work = new ArrayList<>();
        int unchanged = 0;
        for (ListedFile file : listed.values()) {
            SourceItem item = known.get(file.url());
            boolean wanted = item != null || file.isOfOrAfter(since);
            if (wanted && !isAsBefore(file, item, all)) {
                work.add(work(run, file, item));
            } else if (item != null) {
                unchanged++;
            }
        }
        begin(run, work, unchanged);
        return known.values().stream()
                .filter(item -> item.container().isEmpty() && !listed.containsKey(item.path()))
                .toList();
    }

    private static boolean isAsBefore(
            ListedFile file, @org.jspecify.annotations.Nullable SourceItem item, boolean all) {
        return item != null
                && isSettled(item, all)
                && item.modified().equals(file.modified().truncatedTo(ChronoUnit.MICROS));
    }

    private static Work work(Run run, ListedFile file, @org.jspecify.annotations.Nullable SourceItem item) {
        FoundFile found =
                new FoundFile(run.folder(), file.url(), 0, file.modified().truncatedTo(ChronoUnit.MICROS));
        Optional<Reason> sign = NonPublicSigns.inPath(file.name());
        return new Work(found, Optional.ofNullable(item), Optional.empty(), sign, Optional.of(file.remote()));
    }

    private void begin(Run run, List<Work> work, int unchanged) {
        holdings.items()
                .seen(work.stream()
                        .map(one -> run.item(
                                one, one.known().map(SourceItem::scope).orElse(Scope.INTERNAL), Run.Ending.open()))
                        .toList());
        run.counts().unchanged(unchanged);
        holdings.transactions().run(Access.operator(), () -> holdings.runs().unchanged(run.id(), unchanged));
        run.add(work);
    }
}
