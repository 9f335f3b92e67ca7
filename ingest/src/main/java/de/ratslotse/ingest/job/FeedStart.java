package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.ingest.oparl.Endpoint;
import de.ratslotse.ingest.oparl.Endpoint.OparlBody;
import de.ratslotse.ingest.oparl.FeedClient;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.register.Feed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Finds the bodies of an endpoint and makes their feeds.
final class FeedStart {

    private final FeedParts parts;
    private final Bodies bodies;
    private final Home home;

    FeedStart(FeedParts parts, Bodies bodies, Home home) {
        this.parts = parts;
        this.bodies = bodies;
        this.home = home;
    }

    /// A body that is to be imported.
    record Wanted(Body body, RunSource source) {}

    List<Wanted> wanted(FeedRequest request) {
        try (FeedClient client = new FeedClient(parts.settings(), request.url(), request.privateToo(), () -> false)) {
            List<Wanted> wanted = new ArrayList<>();
            for (OparlBody listed : new Endpoint(client).bodies(request.url())) {
                if (request.body().map(name -> isNamed(listed, name)).orElse(true)) {
                    wanted.add(wanted(request, listed));
                }
            }
            if (wanted.isEmpty()) {
                throw CouncilSourceUnavailable.noSuchBody(request.body().orElse(""));
            }
            return wanted;
        }
    }

    private static boolean isNamed(OparlBody body, String name) {
        return body.url().equals(name.strip())
                || body.name().equalsIgnoreCase(name.strip())
                || body.json().path("shortName").asString("").equalsIgnoreCase(name.strip());
    }

    private Wanted wanted(FeedRequest request, OparlBody listed) {
        String url = own(listed, request.url());
        Optional<Feed> known = parts.feeds().find(url);
        Body body = known.flatMap(feed -> bodies.find(feed.bodyId())).orElseGet(() -> bodies.obtain(listed.name()));
        Feed feed = parts.feeds()
                .obtain(
                        body.id(),
                        url,
                        request.url().toString(),
                        request.scope(),
                        listed.license(),
                        settings(request, known));
        return new Wanted(body, new RunSource.OfFeed(feed, remembering(request, feed), folder()));
    }

    /// Some servers name themselves by another host than they are reached under.
    private static String own(OparlBody listed, URI asked) {
        return listed.url().isBlank() ? asked.toString() : listed.url();
    }

    private static ObjectNode settings(FeedRequest request, Optional<Feed> known) {
        ObjectNode settings = known.map(Feed::settings).orElseGet(JsonNodeFactory.instance::objectNode);
        request.since().ifPresent(day -> settings.put("since", day.toString()));
        request.filesSince().ifPresent(day -> settings.put("filesSince", day.toString()));
        return settings;
    }

    /// What was asked for once holds for later updates.
    private static FeedRequest remembering(FeedRequest request, Feed feed) {
        return new FeedRequest(
                request.url(),
                request.body(),
                request.since().or(() -> ListedDay.of(feed.settings(), "since")),
                request.filesSince().or(() -> ListedDay.of(feed.settings(), "filesSince")),
                request.scope(),
                request.full(),
                request.confirmed(),
                request.privateToo());
    }

    private Path folder() {
        try {
            return Files.createDirectories(home.path().resolve("tmp").resolve("feeds"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
