package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Papers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The papers of a file as the council's data have them.
record RegisteredPapers(AttachedFiles attached, Papers papers) implements PapersOfFile {

    @Override
    public Set<String> names(Access access, CouncilFile file) {
        List<UUID> owners = attached.ofFiles(access, List.of(file.id())).stream()
                .filter(one -> one.ownerKind() == ObjectKind.PAPER)
                .map(AttachedFile::owner)
                .toList();
        Set<String> names = new HashSet<>();
        for (Paper paper : papers.find(access, owners)) {
            paper.reference().ifPresent(names::add);
            paper.entry().feedUrl().ifPresent(names::add);
        }
        return names;
    }
}
