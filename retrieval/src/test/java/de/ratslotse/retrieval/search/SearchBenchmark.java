package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Pending;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.embedding.TestModel;
import de.ratslotse.retrieval.register.FiledNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a search takes in a large corpus. Not part of the tests; run by name, with a folder of text files:
///
/// `mvn -B -pl retrieval -am test -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dtexts=FOLDER`
///
/// The texts are cut into passages of up to 180 words and repeated until there are 118,000. The vectors of the first
/// ones are made by the model; the others get random mixtures of these, for timing only. Questions are stretches of
/// nine words from random passages; the vector of each is part of the hybrid time.
class SearchBenchmark {

    private static final int PASSAGES = Integer.getInteger("passages", 118_000);
    private static final int EMBEDDED = Integer.getInteger("embedded", 600);
    private static final int QUESTIONS = Integer.getInteger("questions", 400);
    private static final int ROUNDS = 4;
    private static final int WARM_UP = 200;
    private static final int WORDS = 180;
    private static final int FILE_PASSAGES = 8;
    private static final int BATCH = 2000;

    // Tests run with assertions; Lucene's alone make a search three times as slow, and the product runs without.
    static {
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.apache.lucene", false);
    }

    @TempDir
    private Path folder;

    private final TestCorpus corpus = TestCorpus.shared();
    private final Random random = new Random(1);

    @Test
    void measures() throws IOException {
        corpus.clear();
        List<String> passages = passages(Path.of(System.getProperty("texts", "texts")));
        hold(passages);
        Embedding model = TestModel.embedding();
        vectors(model);
        StoredCorpus stored = new StoredCorpus(
                corpus.transactions(),
                corpus.fileChanges(),
                corpus.councilFiles(),
                corpus.passages(),
                new FiledNames(corpus.jdbc(), corpus.transactions()));
        try (LexicalIndex index = new LexicalIndex(stored, new FolderIndexStore(folder))) {
            long started = System.nanoTime();
            index.refresh();
            System.err.printf("indexed in %.1f s%n", (System.nanoTime() - started) / 1e9);
            List<String> questions = questions(passages);
            VectorSearch meaning = new VectorSearch(() -> Optional.of(model), corpus.vectors());
            for (int round = 0; round < ROUNDS; round++) {
                time("words", new HybridSearch(index, SemanticSearch.NONE, stored), questions);
                time("hybrid", new HybridSearch(index, meaning, stored), questions);
            }
        }
    }

    private static void time(String name, HybridSearch search, List<String> questions) {
        double[] millis = new double[questions.size() - WARM_UP];
        for (int i = 0; i < questions.size(); i++) {
            long started = System.nanoTime();
            Ranking ranking = search.search(Query.of(questions.get(i), Access.anonymous()), 10);
            if (ranking.passages().isEmpty()) {
                throw new AssertionError("Nothing found for " + questions.get(i));
            }
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = (System.nanoTime() - started) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.err.printf(
                "%-6s %d passages: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                name,
                PASSAGES,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[millis.length - 1]);
    }

    private List<String> questions(List<String> passages) {
        List<String> questions = new ArrayList<>();
        while (questions.size() < WARM_UP + QUESTIONS) {
            String[] words = passages.get(random.nextInt(passages.size())).split("\\s+", -1);
            if (words.length > 30) {
                int from = random.nextInt(words.length - 9);
                String question = String.join(" ", Arrays.asList(words).subList(from, from + 9));
                if (question.chars().filter(Character::isLetter).count() > 20) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private static List<String> passages(Path folder) throws IOException {
        List<String> passages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                String[] words = Files.readString(file).strip().split("\\s+", -1);
                for (int from = 0; from + 5 < words.length; from += WORDS) {
                    int to = Math.min(words.length, from + WORDS);
                    passages.add(String.join(" ", Arrays.asList(words).subList(from, to)));
                }
            }
        }
        System.err.printf("%d passages in %s%n", passages.size(), folder);
        int own = passages.size();
        while (passages.size() < PASSAGES) {
            passages.add(passages.get(passages.size() % own));
        }
        return passages.subList(0, PASSAGES);
    }

    private void hold(List<String> passages) {
        long body = corpus.bodies().obtain("Benchmark").id();
        for (int from = 0; from < passages.size(); from += FILE_PASSAGES) {
            List<String> texts = passages.subList(from, Math.min(passages.size(), from + FILE_PASSAGES));
            Example.held(corpus, body, Scope.PUBLIC, "file-%d.txt".formatted(from), texts.toArray(String[]::new));
        }
    }

    private void vectors(Embedding model) {
        List<float[]> real = new ArrayList<>();
        long started = System.nanoTime();
        int done = 0;
        List<Pending> pending = corpus.vectors().pending(model.modelId(), EMBEDDED);
        while (!pending.isEmpty()) {
            List<float[]> vectors;
            if (real.isEmpty()) {
                vectors = model.passages(pending.stream().map(Pending::text).toList());
                real.addAll(vectors);
                System.err.printf("%.1f passages/s embedded%n", real.size() * 1e9 / (System.nanoTime() - started));
            } else {
                vectors = pending.stream().map(passage -> mixture(real)).toList();
            }
            corpus.vectors().store(model.modelId(), pending, vectors);
            done += pending.size();
            pending = corpus.vectors().pending(model.modelId(), BATCH);
        }
        System.err.printf("%d vectors stored in %.0f s%n", done, (System.nanoTime() - started) / 1e9);
    }

    private float[] mixture(List<float[]> real) {
        float[] a = real.get(random.nextInt(real.size()));
        float[] b = real.get(random.nextInt(real.size()));
        float share = 0.5f + random.nextFloat() / 2;
        float[] mixed = new float[a.length];
        double length = 0;
        for (int i = 0; i < a.length; i++) {
            mixed[i] = share * a[i] + (1 - share) * b[i] + (float) random.nextGaussian() * 0.005f;
            length += mixed[i] * mixed[i];
        }
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] /= (float) Math.sqrt(length);
        }
        return mixed;
    }
}
