package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileChanges;
import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.register.FiledNames;
import de.ratslotse.retrieval.register.FiledUnder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the search together: the lexical index, its refresher, and the hybrid search over both sides.
@Configuration(proxyBeanMethods = false)
public class SearchConfiguration {

    @Bean
    StoredCorpus storedCorpus(
            CorpusTransactions transactions,
            FileChanges changes,
            CouncilFiles files,
            Passages passages,
            FiledNames names) {
        return new StoredCorpus(transactions, changes, files, passages, names);
    }

    @Bean
    LexicalIndex lexicalIndex(StoredCorpus corpus, Home home) {
        return new LexicalIndex(corpus, new FolderIndexStore(home.index()));
    }

    @Bean
    IndexRefresher indexRefresher(LexicalIndex index) {
        return new IndexRefresher(index);
    }

    @Bean
    PassageSearch passageSearch(
            LexicalIndex index, Vectors vectors, StoredCorpus corpus, Embeddings embeddings, FiledUnder filed) {
        PassageSearch search = new HybridSearch(index, new VectorSearch(embeddings::current, vectors), corpus);
        return new FiledSearch(search, new RegisteredFiles(filed));
    }
}
