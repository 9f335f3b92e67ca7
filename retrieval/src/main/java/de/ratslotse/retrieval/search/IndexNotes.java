package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the public index remembers with each commit, for all indexes: they are committed before it.
///
/// @param last the last change that is in the indexes; empty at the beginning
/// @param scopes which indexes there are besides the public one
record IndexNotes(Optional<FileChange> last, List<IndexScope> scopes) {

    private static final String VERSION = "version";
    private static final String TRANSACTION = "transaction";
    private static final String SEQ = "seq";
    private static final String BODY = "body";
    private static final String FILE = "file";
    private static final String SCOPES = "scopes";

    IndexNotes {
        scopes = List.copyOf(scopes);
    }

    static IndexNotes of(Optional<FileChange> last, Collection<IndexScope> scopes) {
        return new IndexNotes(
                last,
                scopes.stream()
                        .filter(scope -> !scope.equals(IndexScope.PUBLIC))
                        .toList());
    }

    /// Empty when an index of this version never finished a commit.
    static Optional<IndexNotes> read(Map<String, String> notes) {
        if (!Fields.VERSION.equals(notes.get(VERSION))) {
            return Optional.empty();
        }
        List<IndexScope> scopes = Arrays.stream(notes.getOrDefault(SCOPES, "").split(","))
                .filter(folder -> !folder.isEmpty())
                .map(IndexScope::inFolder)
                .toList();
        return Optional.of(new IndexNotes(last(notes), scopes));
    }

    private static Optional<FileChange> last(Map<String, String> notes) {
        if (!notes.containsKey(FILE)) {
            return Optional.empty();
        }
        ChangeMark mark = new ChangeMark(
                Long.parseLong(notes.getOrDefault(TRANSACTION, "0")), Long.parseLong(notes.getOrDefault(SEQ, "0")));
        return Optional.of(new FileChange(
                mark, Long.parseLong(notes.getOrDefault(BODY, "0")), UUID.fromString(notes.getOrDefault(FILE, ""))));
    }

    Map<String, String> written() {
        Map<String, String> notes = new HashMap<>();
        notes.put(VERSION, Fields.VERSION);
        notes.put(SCOPES, scopes.stream().map(IndexScope::folder).collect(Collectors.joining(",")));
        last.ifPresent(change -> {
            notes.put(TRANSACTION, Long.toString(change.mark().transaction()));
            notes.put(SEQ, Long.toString(change.mark().seq()));
            notes.put(BODY, Long.toString(change.bodyId()));
            notes.put(FILE, change.fileId().toString());
        });
        return notes;
    }
}
