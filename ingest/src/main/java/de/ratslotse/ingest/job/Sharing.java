package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps a file in step with the items that became it: it has their paths, the strictest of their scopes, and goes with
/// the last of them.
final class Sharing {

    private final Holdings holdings;

    Sharing(Holdings holdings) {
        this.holdings = holdings;
    }

    /// @return the SHA-256 of the bytes, if the file went
    Optional<String> settle(long bodyId, UUID id) {
        Optional<CouncilFile> file = holdings.files().find(Access.operator(), id);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        holdings.files().lockBytes(bodyId, file.get().sha256());
        List<SourceItem> items = holdings.items().ofFile(bodyId, id);
        if (items.isEmpty()) {
            holdings.files().withdraw(bodyId, id);
            return file.map(CouncilFile::sha256);
        }
        keep(file.get(), items);
        return Optional.empty();
    }

    private void keep(CouncilFile file, List<SourceItem> items) {
        List<String> paths = items.stream().map(SourceItem::path).distinct().toList();
        if (!paths.equals(file.paths())) {
            holdings.files().changePaths(file.bodyId(), file.id(), paths);
        }
        Scope scope = strictest(items);
        if (!scope.equals(file.scope())) {
            holdings.files().changeScope(file.bodyId(), file.id(), scope);
        }
        boolean orphaned = items.stream().allMatch(item -> item.outcome().equals(Optional.of(Outcome.DUPLICATE)));
        if (orphaned) {
            holdings.items().promote(items.getFirst().id());
        }
    }

    private static Scope strictest(List<SourceItem> items) {
        return items.stream()
                .map(SourceItem::scope)
                .filter(scope -> !scope.equals(Scope.PUBLIC))
                .findFirst()
                .orElse(Scope.PUBLIC);
    }
}
