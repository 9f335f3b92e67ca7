package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.DraftHeads.Head;
import de.ratslotse.retrieval.drafting.DraftRows.ItemRow;
import de.ratslotse.retrieval.drafting.DraftRows.VersionRow;
import de.ratslotse.retrieval.drafting.EvidenceRows.EvidenceRow;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Comment;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Version;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Puts a stored draft together from its rows, as the reader of the open transaction sees it.
final class DraftReading {

    private final DraftShelf shelf;

    DraftReading(DraftShelf shelf) {
        this.shelf = shelf;
    }

    Optional<StoredDraft> find(UUID id) {
        return shelf.heads().find(id).map(this::whole);
    }

    private StoredDraft whole(Head head) {
        Map<Integer, Evidence> evidence = new TreeMap<>();
        for (EvidenceRow row : shelf.evidence().of(head.id())) {
            evidence.put(row.number(), row.evidence());
        }
        List<VersionRow> versions =
                shelf.rows().versions(head.id(), shelf.evidence().visible(head.id()));
        List<DraftRows.CommentRow> comments = shelf.rows().comments(head.id());
        List<Part> parts = new ArrayList<>();
        for (ItemRow item : shelf.rows().items(head.id())) {
            List<VersionRow> own =
                    versions.stream().filter(row -> row.item() == item.id()).toList();
            List<Comment> said = comments.stream()
                    .filter(row -> row.item() == item.id())
                    .map(DraftRows.CommentRow::comment)
                    .toList();
            parts.add(part(item, own.isEmpty() ? List.of(unmade(head, item)) : own, said, evidence));
        }
        return new StoredDraft(
                head.id(),
                head.subject(),
                head.title(),
                head.body(),
                head.provisional(),
                head.notes(),
                head.latest(),
                head.standing(),
                head.createdBy(),
                head.created(),
                parts,
                evidence,
                head.easy());
    }

    private static Part part(
            ItemRow item, List<VersionRow> versions, List<Comment> comments, Map<Integer, Evidence> evidence) {
        Version current = versions.getLast().version();
        Optional<String> title = (item.registered()
                        ? item.official()
                        : Optional.of(item.stored()).filter(stored -> item.readable()))
                .filter(known -> !known.isEmpty());
        boolean renamed =
                item.official().filter(now -> !now.equals(item.stored())).isPresent();
        boolean changed = cited(Stream.of(current))
                .anyMatch(number -> Optional.ofNullable(evidence.get(number))
                        .filter(Evidence::changed)
                        .isPresent());
        return new Part(
                item.id(),
                item.ordinal(),
                item.number(),
                title,
                item.isPublic(),
                item.revision(),
                current,
                before(versions),
                renamed || changed,
                cited(versions.stream().map(VersionRow::version))
                        .filter(evidence::containsKey)
                        .distinct()
                        .sorted()
                        .toList(),
                item.wording(),
                comments);
    }

    private static VersionRow unmade(Head head, ItemRow item) {
        Version none = new Version(0, Content.NOTHING, head.createdBy(), head.created(), Cause.MADE, false, 0);
        return new VersionRow(item.id(), none, OptionalInt.empty(), List.of());
    }

    private static Stream<Integer> cited(Stream<Version> versions) {
        return versions.flatMap(version -> version.content().statements().stream())
                .map(Written::citations)
                .flatMap(List::stream);
    }

    /// The version that undoing goes back to: the one before the current, or before the one gone back to already.
    static Optional<Version> before(List<VersionRow> versions) {
        VersionRow current = versions.getLast();
        int from = current.restored().orElse(current.version().number());
        return versions.stream()
                .map(VersionRow::version)
                .filter(version -> version.number() < from)
                .reduce((first, second) -> second);
    }
}
