package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Origin;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The organizations, by what they are called.
final class OrganizationBook {

    private static final String KIND = "organization";

    private final Keys keys;
    private final Map<UUID, Values> all = new LinkedHashMap<>();
    private final Map<String, UUID> byFeed = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();

    OrganizationBook(Keys keys) {
        this.keys = keys;
    }

    void tell(FeedNode node) {
        String key = Keys.ofFeed(node.url());
        Values values = new Values(keys.id(KIND, key));
        Optional<String> name = node.text("name").or(() -> node.text("shortName"));
        if (name.isEmpty() || all.putIfAbsent(values.id(), values) != null) {
            return;
        }
        values.toldBy(node);
        values.offer("name", name, node.origin());
        values.offer("shortName", node.text("shortName"), node.origin());
        values.offer("classification", node.text("classification"), node.origin());
        values.offer("organizationType", node.text("organizationType"), node.origin());
        values.offer("startDate", node.day("startDate"), node.origin());
        values.offer("endDate", node.day("endDate"), node.origin());
        byFeed.put(key, values.id());
        boolean group = isGroup(node, name.get());
        if (group) {
            values.offer("isGroup", Optional.of(true), node.origin());
            groupKey(name.get()).ifPresent(known -> byName.putIfAbsent("group " + known, values.id()));
        }
        byName.putIfAbsent(Names.organization(name.get()), values.id());
    }

    /// Once all are told: which one is part of which.
    void connect() {
        all.values()
                .forEach(values -> values.feed()
                        .ifPresent(node -> node.link("subOrganizationOf")
                                .flatMap(this::ofFeed)
                                .ifPresent(parent -> values.offer("parent", Optional.of(parent), node.origin()))));
    }

    private static boolean isGroup(FeedNode node, String name) {
        String words = name + " " + node.text("classification").orElse("") + " "
                + node.text("organizationType").orElse("");
        return words.matches("(?is).*\\b\\p{L}*(?:fraktion|ratsgruppe)\\b.*")
                && !words.matches("(?is).*(?:geschäftsstelle|vorsitzende).*");
    }

    private static Optional<String> groupKey(String name) {
        List<GroupNames.Group> groups = GroupNames.in(name);
        return groups.size() == 1 ? Optional.of(groups.getFirst().key()) : Optional.empty();
    }

    Optional<UUID> ofFeed(String key) {
        return Optional.ofNullable(byFeed.get(key));
    }

    Optional<UUID> named(String name) {
        return Optional.ofNullable(byName.get(Names.organization(name)));
    }

    /// The organization of this name; made, if nobody told of it.
    UUID obtain(String name, Origin origin) {
        return named(name).orElseGet(() -> add(Names.organization(name), name, origin));
    }

    UUID group(GroupNames.Group group, Origin origin) {
        String key = "group " + group.key();
        UUID known = byName.get(key);
        if (known != null) {
            return known;
        }
        UUID added = add(key, group.name(), origin);
        values(added).offer("isGroup", Optional.of(true), origin);
        return added;
    }

    private UUID add(String key, String name, Origin origin) {
        Values values = new Values(keys.id(KIND, key));
        values.offer("name", Optional.of(name), origin);
        all.put(values.id(), values);
        byName.put(key, values.id());
        return values.id();
    }

    Collection<Values> all() {
        return all.values();
    }

    Values values(UUID id) {
        Values values = all.get(id);
        if (values == null) {
            throw new IllegalArgumentException("No organization " + id);
        }
        return values;
    }

    Optional<String> name(UUID id) {
        return Optional.ofNullable(all.get(id)).flatMap(values -> values.text("name"));
    }

    static Organization made(Values values, long bodyId) {
        return new Organization(
                values.entry(bodyId),
                values.text("name").orElse(""),
                values.text("shortName"),
                values.text("classification"),
                values.text("organizationType"),
                values.get("isGroup", Boolean.class).orElse(false),
                values.get("parent", UUID.class),
                values.get("startDate", LocalDate.class),
                values.get("endDate", LocalDate.class));
    }
}
