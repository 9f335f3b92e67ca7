package de.ratslotse.ingest.linking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids made from what an object is known by, so that they stay the same.
final class Keys {

    private final long bodyId;

    Keys(long bodyId) {
        this.bodyId = bodyId;
    }

    UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes("%d %s %s".formatted(bodyId, kind, key).getBytes(StandardCharsets.UTF_8));
    }

    /// A feed's object without its host: servers move, and list the same objects under another address.
    static String ofFeed(String url) {
        String path = url.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*", "").replaceAll("/{2,}", "/");
        int body = path.indexOf("/bodies/");
        return body < 0 ? path : path.substring(body);
    }
}
