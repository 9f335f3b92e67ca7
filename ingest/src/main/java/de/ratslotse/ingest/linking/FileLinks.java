package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which file belongs to what.
final class FileLinks {

    private final Keys keys;
    private final long bodyId;
    private final Map<UUID, AttachedFile> all = new LinkedHashMap<>();
    private final Map<UUID, List<Owner>> ownersOfHeld = new HashMap<>();
    private final Map<UUID, Integer> count = new HashMap<>();

    FileLinks(Keys keys, long bodyId) {
        this.keys = keys;
        this.bodyId = bodyId;
    }

    record Owner(ObjectKind kind, UUID id, String role) {}

    List<AttachedFile> all() {
        return List.copyOf(all.values());
    }

    /// What the feeds say a held file belongs to.
    List<Owner> ownersOf(UUID held) {
        return ownersOfHeld.getOrDefault(held, List.of());
    }

    void list(FeedNode file, Owner owner, Optional<UUID> held) {
        Entry entry = new Entry(
                keys.id("attached_file", owner.id() + " " + Keys.ofFeed(file.url())),
                bodyId,
                Optional.of(file.url()),
                file.text("web"),
                file.text("fileLicense").or(() -> file.text("license")),
                file.modified(),
                Map.of("owner", file.origin()));
        put(new AttachedFile(
                entry,
                owner.kind(),
                owner.id(),
                owner.role(),
                next(owner),
                file.text("name").or(() -> file.text("fileName")).orElse(file.url()),
                file.day("date"),
                file.text("mimeType"),
                file.text("accessUrl").or(() -> file.text("downloadUrl")),
                held));
        held.ifPresent(
                id -> ownersOfHeld.computeIfAbsent(id, _ -> new ArrayList<>()).add(owner));
    }

    /// Found out from what the file says, unless a feed lists it there.
    void found(ReadFile file, Owner owner, Origin origin) {
        UUID held = file.file().id();
        boolean listed = ownersOf(held).stream()
                .anyMatch(other -> other.kind() == owner.kind() && other.id().equals(owner.id()));
        if (listed) {
            return;
        }
        Entry entry = new Entry(
                keys.id("attached_file", owner.id() + " " + file.file().sha256()),
                bodyId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("owner", origin));
        put(new AttachedFile(
                entry,
                owner.kind(),
                owner.id(),
                owner.role(),
                next(owner),
                file.file().name(),
                file.file().date(),
                Optional.of(file.file().mediaType()),
                Optional.empty(),
                Optional.of(held)));
    }

    private void put(AttachedFile file) {
        all.putIfAbsent(file.entry().id(), file);
    }

    private int next(Owner owner) {
        return count.merge(owner.id(), 1, Integer::sum);
    }
}
