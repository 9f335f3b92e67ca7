package de.ratslotse.retrieval.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The Lucene index of one scope: one writer, and the reader that searches use at the moment.
///
/// Written by one thread at a time; reading is safe from any.
final class ScopeIndex implements Closeable {

    private final Directory directory;
    private final IndexWriter writer;
    private final boolean isNew;
    private DirectoryReader reader;

    /// Opens the index, or makes an empty one where there is none.
    ///
    /// @throws IOException also when the index is damaged: every file's checksum is compared
    ScopeIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.isNew = !DirectoryReader.indexExists(directory);
        checkIntegrity(directory);
        IndexWriterConfig config = new IndexWriterConfig(new IndexAnalyzer())
                .setSimilarity(IndexAnalyzer.similarity())
                .setMergePolicy(fewSegments())
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.reader = DirectoryReader.open(writer);
    }

    /// A query looks up each of its terms in each segment, and searches come far more often than changes.
    private static TieredMergePolicy fewSegments() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(4);
        policy.setFloorSegmentMB(16);
        return policy;
    }

    private static void checkIntegrity(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        try (DirectoryReader committed = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : committed.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /// Whether nothing had been committed here before it was opened.
    boolean isNew() {
        return isNew;
    }

    void delete(UUID file) throws IOException {
        writer.deleteDocuments(new Term(Fields.FILE, file.toString()));
    }

    void add(List<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    /// Makes what was written visible to searches that begin from now on.
    synchronized void show() throws IOException {
        @Nullable DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.decRef();
            reader = newer;
        }
    }

    /// The present reader, for a caller who gives it back with `decRef`.
    synchronized DirectoryReader acquire() {
        reader.incRef();
        return reader;
    }

    /// Makes what was written durable.
    void commit() throws IOException {
        writer.commit();
    }

    /// Makes what was written durable, with notes for the next start.
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    synchronized int passages() throws IOException {
        return new IndexSearcher(reader).count(new FieldExistsQuery(Fields.PASSAGE));
    }

    /// The notes of the last commit; empty where nothing was committed yet.
    static Map<String, String> notes(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? Map.copyOf(SegmentInfos.readLatestCommit(directory).getUserData())
                : Map.of();
    }

    @Override
    public synchronized void close() throws IOException {
        try (directory;
                writer) {
            reader.decRef();
        }
    }
}
