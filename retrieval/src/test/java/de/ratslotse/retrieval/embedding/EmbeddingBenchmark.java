package de.ratslotse.retrieval.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// How fast passages get vectors, and how long a question waits. Not part of the tests; run by name:
///
/// `mvn -B -Pbenchmark -pl retrieval -am test -Dtest=EmbeddingBenchmark -Dsurefire.failIfNoSpecifiedTests=false`
///
/// All ratios come from one run, in turns, so that whatever else the machine does meets all alike.
class EmbeddingBenchmark {

    private static final String STOCK =
            "dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel";
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int TEXTS = 60;
    private static final int QUESTIONS = 100;

    private final StringBuilder report = new StringBuilder();

    @Test
    void measures() throws Exception {
        long before = residentKilobytes();
        OnnxEmbeddingModel model =
                OnnxEmbeddingModel.load(TestModel.folder(), Runtime.getRuntime().availableProcessors());
        say("resident memory with model and tokenizer: +%d MB".formatted((residentKilobytes() - before) / 1024));
        ModelEmbedding embedding =
                new ModelEmbedding(model, model.description(), model::tokens, model.dimension(), "here");
        throughput(model, embedding);
        say("resident memory after work: +%d MB".formatted((residentKilobytes() - before) / 1024));
        latency(embedding);
        model.close();
        System.err.println(report);
    }

    private void throughput(OnnxEmbeddingModel model, ModelEmbedding embedding) throws Exception {
        Optional<EmbeddingModel> stock = stock();
        double[] bare = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long tokens = 0;
        for (int round = -1; round < ROUNDS; round++) {
            List<String> texts = CouncilTexts.random(TEXTS, round);
            List<List<long[]>> batches = model.batches(texts.stream()
                    .map(text -> embedding.description().passagePrefix() + text)
                    .toList());
            int at = Math.max(round, 0);
            tokens = batches.stream()
                    .flatMap(List::stream)
                    .mapToLong(ids -> ids.length)
                    .sum();
            bare[at] = tokens / seconds(() -> model.runOnly(batches));
            ours[at] = tokens / seconds(() -> embedding.passages(texts));
            theirs[at] = stock.isEmpty() ? 0 : tokens / seconds(() -> texts.forEach(stock.get()::embed));
        }
        say("tokens/s (ours, of one round: %d texts, %d tokens), median of %d rounds".formatted(TEXTS, tokens, ROUNDS));
        say("  bare ONNX session, same batches  %8.0f".formatted(median(bare)));
        say("  our path                         %8.0f   ratio to bare %.2f".formatted(median(ours), ratio(ours, bare)));
        if (stock.isPresent()) {
            say("  stock English model, one a call  %8.0f   ours to stock %.2f"
                    .formatted(median(theirs), ratio(ours, theirs)));
        }
    }

    private void latency(ModelEmbedding embedding) throws InterruptedException {
        say("question alone: " + questions(embedding));
        AtomicBoolean going = new AtomicBoolean(true);
        Thread bulk = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                embedding.passages(CouncilTexts.random(32, 5));
            }
        });
        Thread.sleep(500);
        say("question while passages are embedded: " + questions(embedding));
        going.set(false);
        bulk.join();
    }

    private static String questions(ModelEmbedding embedding) {
        double[] millis = new double[QUESTIONS];
        for (int at = 0; at < QUESTIONS; at++) {
            millis[at] = 1000 * seconds(() -> embedding.query("Wie teuer wird die Sanierung der Turnhalle?"));
        }
        Arrays.sort(millis);
        return "median %.1f ms, p95 %.1f ms, most %.1f ms"
                .formatted(millis[QUESTIONS / 2], millis[QUESTIONS * 95 / 100], millis[QUESTIONS - 1]);
    }

    /// Empty without the profile `benchmark`.
    private static Optional<EmbeddingModel> stock() throws ReflectiveOperationException {
        try {
            return Optional.of(Class.forName(STOCK)
                    .asSubclass(EmbeddingModel.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ClassNotFoundException | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private static double seconds(Runnable work) {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double ratio(double[] ours, double[] others) {
        double[] ratios = new double[ours.length];
        for (int at = 0; at < ours.length; at++) {
            ratios[at] = ours[at] / others[at];
        }
        return median(ratios);
    }

    private void say(String line) {
        report.append(line).append('\n');
    }

    private static long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
