package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An object while it is put together: its values by the names of their fields.
final class Values {

    private final UUID id;
    private final Map<String, Value<Object>> fields = new LinkedHashMap<>();
    private Optional<FeedNode> feed = Optional.empty();

    Values(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    void toldBy(FeedNode node) {
        feed = Optional.of(node);
    }

    Optional<FeedNode> feed() {
        return feed;
    }

    Value<Object> field(String name) {
        return fields.computeIfAbsent(name, _ -> new Value<>());
    }

    Map<String, Value<Object>> fields() {
        return fields;
    }

    void offer(String name, Optional<?> value, Origin origin) {
        value.ifPresent(told -> field(name).offer(told, origin));
    }

    void suppose(String name, Optional<?> value, Origin origin) {
        value.ifPresent(told -> field(name).suppose(told, origin));
    }

    <T> Optional<T> get(String name, Class<T> type) {
        Value<Object> value = fields.get(name);
        return value == null ? Optional.empty() : value.get().map(type::cast);
    }

    Optional<String> text(String name) {
        return get(name, String.class);
    }

    Entry entry(long bodyId) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        fields.forEach((name, value) -> value.origin().ifPresent(origin -> origins.put(name, origin)));
        return new Entry(
                id,
                bodyId,
                feed.map(FeedNode::url),
                feed.flatMap(node -> node.text("web")),
                feed.flatMap(node -> node.text("license")),
                feed.flatMap(FeedNode::modified),
                origins);
    }
}
