package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.register.ReferenceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The papers, by reference and by title.
final class PaperBook {

    private static final String KIND = "paper";

    private final Keys keys;
    private final Map<UUID, PaperDraft> all = new LinkedHashMap<>();
    private final Map<String, PaperDraft> byFeed = new HashMap<>();
    private final Map<String, List<PaperDraft>> byReference = new HashMap<>();
    private final Map<String, List<PaperDraft>> byTitle = new HashMap<>();

    PaperBook(Keys keys) {
        this.keys = keys;
    }

    Collection<PaperDraft> all() {
        return all.values();
    }

    Optional<PaperDraft> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<PaperDraft> ofFeed(String key) {
        return Optional.ofNullable(byFeed.get(key));
    }

    /// One that a feed lists; empty if it was listed before.
    Optional<PaperDraft> tell(FeedNode node) {
        String key = Keys.ofFeed(node.url());
        PaperDraft draft = new PaperDraft(keys.id(KIND, key));
        if (byFeed.putIfAbsent(key, draft) != null) {
            return Optional.empty();
        }
        all.put(draft.id(), draft);
        draft.values().toldBy(node);
        return Optional.of(draft);
    }

    /// Once its reference and its title are known.
    void file(PaperDraft draft) {
        draft.reference().ifPresent(reference -> refer(ReferenceKey.of(reference), draft));
        String title = Names.key(draft.title());
        if (!title.isEmpty()) {
            byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(draft);
        }
    }

    private void refer(String key, PaperDraft draft) {
        List<PaperDraft> known = byReference.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!known.contains(draft)) {
            known.add(draft);
        }
    }

    List<PaperDraft> withReference(String reference) {
        return byReference.getOrDefault(ReferenceKey.of(reference), List.of());
    }

    /// The one with this number; empty if there is none or more than one.
    Optional<PaperDraft> only(String reference) {
        List<PaperDraft> found = withReference(reference);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    List<PaperDraft> withTitle(String title) {
        return byTitle.getOrDefault(Names.key(title), List.of());
    }

    /// @param key what it is known by: its reference, or the bytes of its file
    PaperDraft add(String key) {
        PaperDraft draft = new PaperDraft(keys.id(KIND, key));
        all.put(draft.id(), draft);
        return draft;
    }

    Optional<PaperDraft> withKey(String key) {
        return find(keys.id(KIND, key));
    }
}
