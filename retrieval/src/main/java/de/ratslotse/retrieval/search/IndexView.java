package de.ratslotse.retrieval.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Exactly the indexes that one caller may see, at one moment, searched as if they were one: what is hidden from him
/// neither appears nor changes a score. For one thread.
final class IndexView implements Closeable {

    /// Of the words that begin alike.
    private static final int LOOKED_AT = 100;

    private final List<DirectoryReader> readers;
    private final IndexSearcher searcher;

    IndexView(List<DirectoryReader> readers) {
        this.readers = readers;
        this.searcher = searcher(readers);
    }

    /// A passage, where it stands in this view, and the score that a query gave it.
    record Hit(long passage, int document, double score) {}

    /// How many documents in view have this field.
    int having(String field) {
        try {
            return searcher.getIndexReader().getDocCount(field);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /// A query for this term that knows already where it stands and how frequent it is.
    TermQuery query(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /// The words of a field that begin with this one and are longer, those first that most documents have.
    List<Term> beginningWith(Term beginning, int most) {
        try {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), beginning.field());
            Map<Term, Integer> found = new HashMap<>();
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean more = each.seekCeil(beginning.bytes()) != TermsEnum.SeekStatus.END;
            while (more && found.size() < LOOKED_AT && StringHelper.startsWith(each.term(), beginning.bytes())) {
                if (each.term().length > beginning.bytes().length) {
                    found.put(new Term(beginning.field(), BytesRef.deepCopyOf(each.term())), each.docFreq());
                }
                more = each.next() != null;
            }
            return found.keySet().stream()
                    .sorted(Comparator.comparingInt((Term term) -> -found.getOrDefault(term, 0))
                            .thenComparing(Term::text))
                    .limit(most)
                    .toList();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /// The passages that match best, best first; of equal ones the older first.
    List<Hit> best(Query query, Optional<Query> filter, int limit) {
        return search(required(query, filter), limit);
    }

    /// Where these passages stand, as far as they are in view and pass the filter.
    Map<Long, Integer> documents(Collection<Long> passages, Optional<Query> filter) {
        if (passages.isEmpty()) {
            return Map.of();
        }
        long[] ids = passages.stream().mapToLong(Long::longValue).toArray();
        Map<Long, Integer> documents = new HashMap<>();
        for (Hit hit : search(required(LongPoint.newSetQuery(Fields.PASSAGE, ids), filter), ids.length)) {
            documents.put(hit.passage(), hit.document());
        }
        return documents;
    }

    /// Where the document of each passage's file stands: the passage itself where a file has no other.
    int[] files(int[] documents) {
        int[] files = new int[documents.length];
        for (int i = 0; i < documents.length; i++) {
            files[i] = documents[i] + (int) value(Fields.DISTANCE, documents[i]);
        }
        return files;
    }

    /// To which paper each of these documents of files belongs.
    Map<Integer, Long> papers(int[] files) {
        Map<Integer, Long> papers = new HashMap<>();
        for (int file : files) {
            papers.computeIfAbsent(file, document -> value(Fields.PAPER, document));
        }
        return papers;
    }

    /// Scores these documents by the words of a query of that length.
    TermScores scores(QueryLength length, int[] documents) {
        IndexSearcher scoring = new IndexSearcher(searcher.getIndexReader());
        scoring.setSimilarity(IndexAnalyzer.similarity(length));
        scoring.setQueryCache(null);
        return new TermScores(scoring, documents);
    }

    @Override
    public void close() {
        try {
            for (DirectoryReader reader : readers) {
                reader.decRef();
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private Query required(Query query, Optional<Query> filter) {
        if (filter.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        filter.ifPresent(only -> both.add(only, BooleanClause.Occur.FILTER));
        return both.build();
    }

    private List<Hit> search(Query query, int limit) {
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                hits.add(new Hit(value(Fields.PASSAGE, found.doc), found.doc, found.score));
            }
            hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::passage));
            return hits;
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private long value(String field, int document) {
        try {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            NumericDocValues values = leaf.reader().getNumericDocValues(field);
            if (values == null || !values.advanceExact(document - leaf.docBase)) {
                throw new IllegalStateException("Document %d of the index has no %s".formatted(document, field));
            }
            return values.longValue();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static IndexSearcher searcher(List<DirectoryReader> readers) {
        try {
            IndexSearcher searcher = new IndexSearcher(new MultiReader(readers.toArray(IndexReader[]::new), false));
            searcher.setSimilarity(IndexAnalyzer.similarity());
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static UncheckedIOException unreadable(IOException failed) {
        return new UncheckedIOException("The word index could not be read", failed);
    }
}
