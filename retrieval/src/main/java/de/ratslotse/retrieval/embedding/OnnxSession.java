package de.ratslotse.retrieval.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One ONNX model in memory: token sequences in, one unit vector a sequence out. Safe for use by several threads.
final class OnnxSession implements AutoCloseable {

    private static final String MASK = "attention_mask";
    private static final String KINDS = "token_type_ids";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final boolean mean;

    private OnnxSession(OrtSession session, boolean mean) {
        this.session = session;
        this.mean = mean;
    }

    /// Threads that have nothing to do sleep: the runtime would let them spin, and take the processor from questions,
    /// from parsing, and on a busy machine from each other.
    static OnnxSession load(Path model, int threads, boolean mean) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setInterOpNumThreads(1);
            return new OnnxSession(environment.createSession(model.toString(), options), mean);
        }
    }

    int dimensions() throws OrtException {
        TensorInfo output =
                (TensorInfo) session.getOutputInfo().values().iterator().next().getInfo();
        long[] shape = output.getShape();
        return (int) shape[shape.length - 1];
    }

    /// @param sequences of any lengths; the shorter ones are filled up
    float[][] run(List<long[]> sequences) throws OrtException {
        Map<String, OnnxTensor> inputs = inputs(sequences);
        try (OrtSession.Result result = session.run(inputs)) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            return pooled(output.getFloatBuffer(), sequences, output.getInfo().getShape());
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /// What the runtime itself does with a batch, without reading its output.
    void runOnly(List<long[]> sequences) throws OrtException {
        Map<String, OnnxTensor> inputs = inputs(sequences);
        try {
            session.run(inputs).close();
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private Map<String, OnnxTensor> inputs(List<long[]> sequences) throws OrtException {
        int longest = sequences.stream().mapToInt(ids -> ids.length).max().orElseThrow();
        long[] ids = new long[sequences.size() * longest];
        long[] mask = new long[ids.length];
        for (int row = 0; row < sequences.size(); row++) {
            long[] sequence = sequences.get(row);
            System.arraycopy(sequence, 0, ids, row * longest, sequence.length);
            Arrays.fill(mask, row * longest, row * longest + sequence.length, 1);
        }
        long[] shape = {sequences.size(), longest};
        Set<String> names = session.getInputNames();
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        inputs.put("input_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape));
        if (names.contains(MASK)) {
            inputs.put(MASK, OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape));
        }
        if (names.contains(KINDS)) {
            inputs.put(KINDS, OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape));
        }
        return inputs;
    }

    private float[][] pooled(FloatBuffer states, List<long[]> sequences, long[] shape) {
        int width = (int) shape[shape.length - 1];
        int longest = shape.length == 3 ? (int) shape[1] : 1;
        float[][] vectors = new float[sequences.size()][];
        float[] state = new float[width];
        for (int row = 0; row < vectors.length; row++) {
            int tokens = mean && shape.length == 3 ? sequences.get(row).length : 1;
            float[] sum = new float[width];
            states.position(row * longest * width);
            for (int token = 0; token < tokens; token++) {
                states.get(state);
                for (int at = 0; at < width; at++) {
                    sum[at] += state[at];
                }
            }
            vectors[row] = UnitVectors.scaled(sum);
        }
        return vectors;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The ONNX session could not be closed", e);
        }
    }
}
