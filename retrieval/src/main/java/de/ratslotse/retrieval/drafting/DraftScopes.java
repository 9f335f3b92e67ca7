package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// For whom a draft is: public only if a visitor would get the very same one, else as its strictest evidence.
record DraftScopes(CouncilFiles files) {

    /// @param visitors what a visitor would get
    Scope of(Access reader, Draft draft, long bodyId, Optional<Draft> visitors) {
        if (visitors.equals(Optional.of(draft))) {
            return Scope.PUBLIC;
        }
        Set<Scope> closed = files.find(reader, Outline.cited(draft.citations())).values().stream()
                .map(CouncilFile::scope)
                .filter(scope -> !scope.equals(Scope.PUBLIC))
                .collect(Collectors.toSet());
        boolean one = closed.size() == 1;
        boolean internal = reader.covers(bodyId, Scope.INTERNAL);
        return one || (!internal && !closed.isEmpty()) ? closed.iterator().next() : own(reader, bodyId);
    }

    /// Internal, or for a reader who does not see what is internal a scope that he sees.
    private static Scope own(Access reader, long bodyId) {
        return reader.covers(bodyId, Scope.INTERNAL)
                ? Scope.INTERNAL
                : reader.grants().stream()
                        .map(grant -> grant.split(":", 2))
                        .filter(grant -> grant[0].equals("*") || grant[0].equals(String.valueOf(bodyId)))
                        .map(grant -> new Scope(grant[1]))
                        .filter(scope -> !scope.equals(Scope.PUBLIC))
                        .min(Comparator.comparing(Scope::key))
                        .orElse(Scope.INTERNAL);
    }

    /// Whether these files are still there, and none of them closed to those who will read the draft.
    boolean open(Access reader, List<UUID> named, Scope scope) {
        Collection<CouncilFile> held = files.find(reader, named).values();
        return held.size() == named.size()
                && (!scope.equals(Scope.PUBLIC)
                        || held.stream().allMatch(file -> file.scope().equals(Scope.PUBLIC)));
    }

    /// Whether all that is cited is still there as it was cited, and none of it closed to those who will read it.
    boolean still(Access reader, List<Citation> citations, Scope scope) {
        Map<UUID, CouncilFile> held = files.find(reader, Outline.cited(citations));
        return citations.stream()
                .map(Citation::file)
                .allMatch(file -> Optional.ofNullable(held.get(file.id()))
                        .filter(now -> now.sha256().equals(file.sha256()))
                        .filter(now ->
                                !scope.equals(Scope.PUBLIC) || now.scope().equals(Scope.PUBLIC))
                        .isPresent());
    }
}
