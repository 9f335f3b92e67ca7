package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The model in this process, against the vectors of the engine that its weights come from.
class OnnxEmbeddingTests {

    private final ModelEmbedding embedding = TestModel.modelEmbedding();

    @Test
    void countsTokensAsTheOriginalDoes() throws IOException {
        for (ModelFolder.CheckedText check : checks()) {
            String text = check.prefixed(embedding.description());
            assertThat(embedding.tokens(text) + 2).as(text).isEqualTo(check.tokens());
        }
    }

    @Test
    void givesTheVectorsOfTheOriginal() throws IOException {
        for (ModelFolder.CheckedText check : checks()) {
            assertThat(ModelCheck.cosine(vector(check), check.vector()))
                    .as(check.text())
                    .isGreaterThanOrEqualTo(embedding.description().leastCosine());
        }
    }

    @Test
    void givesTheSameDirectionInBatchesAsAlone() {
        List<String> texts = CouncilTexts.random(12, 1);
        List<float[]> together = embedding.passages(texts);
        for (int at = 0; at < texts.size(); at++) {
            float[] alone = embedding.passages(List.of(texts.get(at))).getFirst();
            assertThat(cosine(together.get(at), alone)).as(texts.get(at)).isGreaterThan(0.99);
        }
    }

    @Test
    void keepsTheOrderOfTexts() {
        List<String> texts = List.of("Feuerwehr ".repeat(60), "Turnhalle", "Haushaltssatzung der Stadt für das Jahr");
        List<float[]> vectors = embedding.passages(texts);
        for (int at = 0; at < texts.size(); at++) {
            float[] alone = embedding.passages(List.of(texts.get(at))).getFirst();
            for (int other = 0; other < texts.size(); other++) {
                double cosine = cosine(alone, vectors.get(other));
                assertThat(cosine > 0.99).as("%d and %d: %f", at, other, cosine).isEqualTo(at == other);
            }
        }
    }

    @Test
    void givesVectorsOfUnitLengthAlsoForEmptyAndStrangeTexts() {
        List<String> texts = List.of("", " ", "\u0000\u0007", "\uD83D", "🏛️ 🏛️", "\u200B\u200B", "x".repeat(3_000));
        for (float[] vector : embedding.passages(texts)) {
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-4));
        }
        assertThat(embedding.passages(List.of())).isEmpty();
        assertThat(embedding.query("")).hasSize(embedding.dimensions());
    }

    @Test
    void readsATextBeyondTheModelsLimitToItsEnd() {
        String filling = "Die Verwaltung berichtet über den Stand der Arbeiten am Rathaus. ".repeat(60);
        String ending = "Das Freibad bekommt ein neues Becken aus Edelstahl. ".repeat(60);
        assertThat(embedding.tokens(filling)).isGreaterThan(512);
        float[] filled = embedding.passages(List.of(filling)).getFirst();
        float[] both = embedding.passages(List.of(filling + ending)).getFirst();
        assertThat(cosine(filled, both)).isLessThan(0.97);
    }

    @Test
    void findsThePassageThatAnswers() {
        List<float[]> passages = embedding.passages(CouncilTexts.ALL);
        assertThat(best(embedding.query("Wie hoch sind die Kosten für die Halle?"), passages))
                .isEqualTo(1);
        assertThat(best(embedding.query("Why was the planning application deferred?"), passages))
                .isEqualTo(5);
        assertThat(best(embedding.query("Wie lauten die Öffnungszeiten?"), passages))
                .isEqualTo(7);
    }

    @Test
    void givesTheSameVectorsToManyCallersAtOnce() throws Exception {
        List<String> texts = CouncilTexts.random(5, 3);
        List<float[]> expected = embedding.passages(texts);
        float[] question = embedding.query("Wer hat dagegen gestimmt?");
        Callable<Boolean> bulk = () -> same(embedding.passages(texts), expected);
        Callable<Boolean> single = () -> cosine(embedding.query("Wer hat dagegen gestimmt?"), question) > 0.9999;
        try (ExecutorService callers = Executors.newFixedThreadPool(6)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int round = 0; round < 12; round++) {
                answers.add(callers.submit(round % 3 == 0 ? bulk : single));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private static boolean same(List<float[]> ours, List<float[]> expected) {
        for (int at = 0; at < ours.size(); at++) {
            if (cosine(ours.get(at), expected.get(at)) < 0.9999) {
                return false;
            }
        }
        return ours.size() == expected.size();
    }

    private List<ModelFolder.CheckedText> checks() throws IOException {
        List<ModelFolder.CheckedText> checks = TestModel.folder().checks();
        assertThat(checks).hasSize(17);
        return checks;
    }

    private float[] vector(ModelFolder.CheckedText check) {
        return check.kind().equals("query")
                ? embedding.query(check.text())
                : embedding.passages(List.of(check.text())).getFirst();
    }

    private static int best(float[] query, List<float[]> passages) {
        int best = 0;
        for (int at = 1; at < passages.size(); at++) {
            best = cosine(query, passages.get(at)) > cosine(query, passages.get(best)) ? at : best;
        }
        return best;
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int at = 0; at < one.length; at++) {
            product += one[at] * other[at];
        }
        return product;
    }
}
