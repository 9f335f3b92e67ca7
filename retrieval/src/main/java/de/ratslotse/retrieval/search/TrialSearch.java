package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.embedding.Embedding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The product's own search over texts that are held in memory for as long as a measurement takes: the same
/// analysis, index, candidates and fusion; only vectors are compared one by one instead of by an approximate index.
public final class TrialSearch implements PassageSearch, AutoCloseable {

    private final LexicalIndex index;
    private final HybridSearch search;

    private TrialSearch(LexicalIndex index, HybridSearch search) {
        this.index = index;
        this.search = search;
    }

    /// Each text is one passage of one public file; its place in the list, counted from 1, is the passage's id.
    ///
    /// @param language `de` or `en`
    /// @param embedding empty for words only
    public static TrialSearch over(List<String> texts, String language, Optional<Embedding> embedding) {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int i = 0; i < texts.size(); i++) {
            CouncilFile file = file(i + 1, language);
            corpus.hold(file, List.of(passage(i + 1, file, texts.get(i))));
        }
        LexicalIndex index = new LexicalIndex(corpus, new MemoryIndexStore());
        index.refresh();
        SemanticSearch semantic = embedding
                .<SemanticSearch>map(model -> new ExactVectors(model, corpus))
                .orElse(SemanticSearch.NONE);
        return new TrialSearch(index, new HybridSearch(index, semantic, corpus));
    }

    @Override
    public Ranking search(Query query, int limit) {
        return search.search(query, limit);
    }

    @Override
    public void close() {
        index.close();
    }

    private static CouncilFile file(int number, String language) {
        return new CouncilFile(
                new UUID(0, number),
                1,
                Scope.PUBLIC,
                "",
                0,
                "text/plain",
                language,
                0,
                List.of(""),
                Optional.empty(),
                Optional.empty());
    }

    private static Passage passage(int number, CouncilFile file, String text) {
        return new Passage(number, 1, file.id(), 0, 0, 0, text.length(), "", text, text, StatementKind.UNKNOWN, false);
    }
}
