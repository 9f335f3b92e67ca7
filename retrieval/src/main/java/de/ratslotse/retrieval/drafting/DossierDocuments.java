package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The documents of the papers of a dossier, looked up all at once; minutes that are attached to a paper are none of
/// them.
final class DossierDocuments {

    static final Set<StatementKind> OF_MINUTES = EnumSet.of(StatementKind.DECISION, StatementKind.SPEECH);

    private final Writer writer;
    private final Map<UUID, List<AttachedFile>> attached;
    private final Map<UUID, CouncilFile> files;
    private final Map<UUID, List<Document>> known = new HashMap<>();

    DossierDocuments(Writer writer, Collection<Paper> papers) {
        this.writer = writer;
        this.attached =
                writer
                        .shelf()
                        .attached()
                        .ofOwners(
                                writer.reader(), papers.stream().map(Paper::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(AttachedFile::owner));
        List<UUID> held = attached.values().stream()
                .flatMap(List::stream)
                .flatMap(file -> file.fileId().stream())
                .distinct()
                .toList();
        this.files = writer.shelf().files().find(writer.reader(), held);
    }

    /// @param passages in their order; never empty
    record Document(CouncilFile file, List<Passage> passages) {

        List<Passage> of(Set<StatementKind> kinds) {
            return passages.stream()
                    .filter(passage -> kinds.contains(passage.kind()))
                    .toList();
        }

        /// Whether a passage begins within the last sentence of the one before.
        boolean continues(Passage passage) {
            return passages.stream()
                    .filter(before -> before.ordinal() == passage.ordinal() - 1)
                    .anyMatch(before -> before.headingPath().equals(passage.headingPath())
                            && !before.text().strip().matches("(?s).*[.!?:;“\"]"));
        }
    }

    /// What is held of a paper and can be read.
    List<Document> of(Paper paper) {
        return known.computeIfAbsent(paper.id(), _ -> read(paper));
    }

    boolean holdsAny(Paper paper) {
        return attached(paper).stream().anyMatch(this::isHeld);
    }

    /// The names of what a list names but nobody has here.
    List<String> missing(Paper paper) {
        return attached(paper).stream()
                .filter(file -> !isHeld(file))
                .map(AttachedFile::name)
                .distinct()
                .toList();
    }

    private boolean isHeld(AttachedFile file) {
        return held(file).isPresent();
    }

    private Optional<CouncilFile> held(AttachedFile file) {
        return file.fileId().flatMap(id -> Optional.ofNullable(files.get(id)));
    }

    private List<AttachedFile> attached(Paper paper) {
        return attached.getOrDefault(paper.id(), List.of());
    }

    private List<Document> read(Paper paper) {
        List<Document> documents = new ArrayList<>();
        for (AttachedFile file : attached(paper)) {
            held(file).map(this::document).filter(DossierDocuments::isOwn).ifPresent(documents::add);
        }
        return List.copyOf(documents);
    }

    private Document document(CouncilFile file) {
        return new Document(file, writer.shelf().passages().ofFile(writer.reader(), file.id()));
    }

    private static boolean isOwn(Document document) {
        return !document.passages().isEmpty()
                && document.passages().stream().noneMatch(passage -> OF_MINUTES.contains(passage.kind()));
    }
}
