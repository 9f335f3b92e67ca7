package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.splitting.PassageSplitter;
import de.ratslotse.ingest.structure.PassageKinds;
import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.NewPassage;
import java.util.List;
import java.util.function.ToIntFunction;

/// Makes passages that know what kind of statement they make: none goes over the boundary of an item or of a decision.
final class StructuredSplitting implements Splitting {

    private final StructureReader reader;
    private final PassageSplitter splitter;
    private final ToIntFunction<String> tokens;

    StructuredSplitting(StructureReader reader, PassageSplitter splitter, ToIntFunction<String> tokens) {
        this.reader = reader;
        this.splitter = splitter;
        this.tokens = tokens;
    }

    @Override
    public Split split(Extraction.Text text) {
        Structure structure = reader.read(text.pages(), text.title().orElse(""));
        boolean provisional = structure
                .meeting()
                .approved()
                .map(Printed::value)
                .map(approved -> !approved)
                .orElse(false);
        List<NewPassage> passages = splitter.split(text, tokens, page -> PassageKinds.breaks(structure, page)).stream()
                .map(passage -> passage.with(
                        PassageKinds.of(structure, passage.page(), passage.start(), passage.end()), provisional))
                .toList();
        return new Split(passages, structure);
    }
}
