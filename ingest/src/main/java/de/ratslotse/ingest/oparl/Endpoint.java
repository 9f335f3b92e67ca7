package de.ratslotse.ingest.oparl;

import de.ratslotse.ingest.oparl.FeedClient.Answer;
import de.ratslotse.retrieval.corpus.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The entry of an endpoint: which bodies it has.
public final class Endpoint {

    private static final int MOST_BODIES = 1000;

    private final FeedClient client;

    public Endpoint(FeedClient client) {
        this.client = client;
    }

    /// A body that an endpoint lists.
    ///
    /// @param license of the body, or else of the system
    public record OparlBody(String url, String name, Optional<String> license, JsonNode json) {}

    /// The bodies behind this address: of a system, of a list of bodies, or the one that it is.
    ///
    /// @throws CouncilSourceUnavailable if there are none
    public List<OparlBody> bodies(URI address) {
        JsonNode entry = get(address);
        Optional<String> license = text(entry, "license");
        List<OparlBody> bodies = new ArrayList<>();
        if (isBody(entry)) {
            bodies.add(body(entry, Optional.empty()));
        } else if (entry.path("body").isString()) {
            list(address.resolve(entry.path("body").asString()), license, bodies);
        } else if (entry.path("body").isObject()) {
            bodies.add(body(entry.path("body"), license));
        } else if (entry.path("data").isContainer() || entry.isArray()) {
            list(address, license, bodies);
        }
        if (bodies.isEmpty()) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.no_body", address.toString()));
        }
        return bodies;
    }

    /// The body as the server tells it now.
    public JsonNode body(URI address) {
        JsonNode body = get(address);
        if (!isBody(body)) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.no_body", address.toString()));
        }
        return body;
    }

    private void list(URI first, Optional<String> license, List<OparlBody> bodies) {
        Optional<URI> next = Optional.of(first);
        Set<URI> seen = new HashSet<>();
        while (next.isPresent() && seen.add(next.get()) && bodies.size() < MOST_BODIES) {
            ListPage page = ListPage.of(get(next.get()), "Body", next.get());
            page.objects().stream()
                    .filter(found -> isBody(found.json()))
                    .forEach(found -> bodies.add(body(found.json(), license)));
            next = page.next();
        }
    }

    private JsonNode get(URI address) {
        Answer answer = client.json(address, Optional.empty(), Optional.empty());
        return switch (answer) {
            case FeedClient.Json found -> found.json();
            case FeedClient.Missing(int status) ->
                throw new CouncilSourceUnavailable(
                        Reason.of("oparl.status", address.toString(), Integer.toString(status)));
            case FeedClient.Unchanged _ -> throw new IllegalStateException("Nothing was asked conditionally");
        };
    }

    private static boolean isBody(JsonNode json) {
        return json.path("paper").isString() || json.path("meeting").isString();
    }

    private static OparlBody body(JsonNode json, Optional<String> license) {
        String url = json.path("id").asString("");
        String name = text(json, "name").or(() -> text(json, "shortName")).orElse(url);
        return new OparlBody(url, name, text(json, "license").or(() -> license), json);
    }

    private static Optional<String> text(JsonNode json, String field) {
        String text = json.path(field).asString("").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
