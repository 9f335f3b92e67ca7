package de.ratslotse.retrieval.embedding;

import ai.onnxruntime.OrtException;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/// An embedding model that runs in this process, offered as LangChain4j's type. Takes texts as they are, prefixes
/// included.
///
/// Many texts go through in small batches, one caller at a time; a single text (a question) does not wait for them
/// and shares the processor with at most one such batch.
final class OnnxEmbeddingModel implements EmbeddingModel, AutoCloseable {

    /// Tokens in a batch, filling included. Measured: larger batches fall out of the processor's cache and are slower,
    /// and a question that comes meanwhile waits longer.
    static final int BATCH_TOKENS = 512;

    private final ModelFolder folder;
    private final ModelFolder.Description description;
    private final Tokenizer tokenizer;
    private final OnnxSession session;
    private final Semaphore bulk = new Semaphore(1, true);

    private OnnxEmbeddingModel(
            ModelFolder folder, ModelFolder.Description description, Tokenizer tokenizer, OnnxSession session) {
        this.folder = folder;
        this.description = description;
        this.tokenizer = tokenizer;
        this.session = session;
    }

    static OnnxEmbeddingModel load(ModelFolder folder, int threads) throws IOException, OrtException {
        ModelFolder.Description description = folder.description();
        boolean mean = !description.pooling().equals("cls");
        OnnxSession session = OnnxSession.load(folder.model(), threads, mean);
        Tokenizer tokenizer = Tokenizer.load(folder.tokenizer(), description.maxTokens());
        return new OnnxEmbeddingModel(folder, description, tokenizer, session);
    }

    @Override
    public Response<Embedding> embed(String text) {
        return Response.from(Embedding.from(vectors(tokenizer.sequences(text))));
    }

    @Override
    public Response<Embedding> embed(TextSegment segment) {
        return embed(segment.text());
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        List<long[]> sequences = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (TextSegment segment : segments) {
            sequences.addAll(tokenizer.sequences(segment.text()));
            ends.add(sequences.size());
        }
        float[][] vectors = inBatches(sequences);
        List<Embedding> embeddings = new ArrayList<>(segments.size());
        int start = 0;
        for (int end : ends) {
            embeddings.add(Embedding.from(
                    joined(sequences.subList(start, end), List.of(vectors).subList(start, end))));
            start = end;
        }
        return Response.from(embeddings);
    }

    /// The batches that these texts make, for measuring.
    List<List<long[]>> batches(List<String> texts) {
        List<long[]> sequences = texts.stream()
                .flatMap(text -> tokenizer.sequences(text).stream())
                .toList();
        return Batches.of(sequences, BATCH_TOKENS).stream()
                .map(batch -> batch.stream().map(sequences::get).toList())
                .toList();
    }

    /// Feeds the runtime and drops what comes out, for measuring.
    void runOnly(List<List<long[]>> batches) {
        try {
            for (List<long[]> batch : batches) {
                session.runOnly(batch);
            }
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private float[][] inBatches(List<long[]> sequences) {
        float[][] vectors = new float[sequences.size()][];
        for (List<Integer> batch : Batches.of(sequences, BATCH_TOKENS)) {
            bulk.acquireUninterruptibly();
            try {
                float[][] some = run(batch.stream().map(sequences::get).toList());
                for (int at = 0; at < some.length; at++) {
                    vectors[batch.get(at)] = some[at];
                }
            } finally {
                bulk.release();
            }
        }
        return vectors;
    }

    private float[] vectors(List<long[]> sequences) {
        List<float[]> vectors = new ArrayList<>();
        for (long[] sequence : sequences) {
            vectors.add(run(List.of(sequence))[0]);
        }
        return joined(sequences, vectors);
    }

    private static float[] joined(List<long[]> sequences, List<float[]> vectors) {
        if (vectors.size() == 1) {
            return vectors.getFirst();
        }
        return UnitVectors.mean(
                vectors, sequences.stream().map(sequence -> sequence.length).toList());
    }

    private float[][] run(List<long[]> sequences) {
        try {
            return session.run(sequences);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private EmbeddingUnavailable failed(OrtException e) {
        return new EmbeddingUnavailable(
                description.id(), folder.path().toString(), "the ONNX Runtime failed on a batch", e);
    }

    ModelFolder.Description description() {
        return description;
    }

    /// Without special tokens.
    int tokens(String text) {
        return tokenizer.count(text);
    }

    @Override
    public int dimension() {
        try {
            return session.dimensions();
        } catch (OrtException e) {
            throw new EmbeddingUnavailable(
                    description.id(), folder.path().toString(), "the model does not tell its width", e);
        }
    }

    @Override
    public String modelName() {
        return description.id();
    }

    @Override
    public void close() {
        session.close();
        tokenizer.close();
    }
}
