package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Sufficiency.Signals;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.embedding.TestModel;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.Ranking;
import de.ratslotse.retrieval.search.TrialSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fits the weights of [Sufficiency]: logistic regression over questions with their paragraph among those searched,
/// and with it taken out. Not a test; its command stands in docs/quality.md.
final class SufficiencyFit {

    private static final int EVERY = 3;
    private static final int DEPTH = 40;
    private static final int ROUNDS = 500;
    private static final double RATE = 2;
    private static final double SHRINKING = 0.001;

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final List<Example> examples = new ArrayList<>();

    private SufficiencyFit() {}

    private record Example(Signals signals, boolean answered) {
        double at(int signal) {
            return signals.values()[signal];
        }
    }

    /// @param files question files in SQuAD's format whose name ends in `.de.json` or `.en.json`
    public static void main(String[] files) throws IOException {
        for (Optional<Embedding> model : List.of(Optional.of(TestModel.embedding()), Optional.<Embedding>empty())) {
            SufficiencyFit fit = new SufficiencyFit();
            for (String file : files) {
                fit.read(Path.of(file), model);
            }
            double[] weights = fit.weights(model.isPresent() ? 5 : 3);
            OUT.println((model.isPresent() ? "with meaning " : "by words     ") + Arrays.toString(weights));
            OUT.printf(
                    Locale.ROOT, "  told apart: %.3f of pairs, %d examples%n", fit.order(weights), fit.examples.size());
        }
    }

    private void read(Path file, Optional<Embedding> model) throws IOException {
        String language = file.toString().endsWith(".en.json") ? "en" : "de";
        List<String> paragraphs = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (JsonNode article : JsonMapper.shared().readTree(file).path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                paragraphs.add(paragraph.path("context").asString());
                for (JsonNode question : paragraph.path("qas")) {
                    questions.add(question.path("question").asString());
                    right.add(paragraphs.size());
                }
            }
        }
        QuestionReader reader = new QuestionReader(Clock.systemUTC());
        try (TrialSearch search = TrialSearch.over(paragraphs, language, model)) {
            for (int i = 0; i < questions.size(); i += EVERY) {
                Inquiry inquiry = reader.read(new Question(
                        questions.get(i), List.of(), Filter.none(), Access.anonymous(), Locale.of(language)));
                add(
                        inquiry,
                        search.search(Query.of(inquiry.searchText(), Access.anonymous()), DEPTH + 1),
                        right.get(i));
            }
        }
    }

    private void add(Inquiry inquiry, Ranking ranking, long right) {
        Ranking without = ranking.with(ranking.passages().stream()
                .filter(passage -> passage.passage().id() != right)
                .toList());
        examples.add(new Example(signals(inquiry, ranking.top(DEPTH)), true));
        examples.add(new Example(signals(inquiry, without.top(DEPTH)), false));
    }

    private static Signals signals(Inquiry inquiry, Ranking ranking) {
        Evidence evidence = Evidence.of(inquiry, ranking, Map.of());
        return Sufficiency.signals(evidence, evidence.weighed());
    }

    /// Gradient ascent on signals brought to mean 0 and spread 1, given back for the signals as they are.
    private double[] weights(int used) {
        double[] mean = new double[used];
        double[] spread = new double[used];
        for (int i = 0; i < used; i++) {
            int signal = i;
            mean[i] = examples.stream().mapToDouble(e -> e.at(signal)).average().orElse(0);
            double m = mean[i];
            spread[i] = Math.sqrt(examples.stream()
                    .mapToDouble(e -> (e.at(signal) - m) * (e.at(signal) - m))
                    .average()
                    .orElse(1));
        }
        double[] weights = new double[6];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[6];
            for (Example example : examples) {
                double sum = weights[0];
                for (int i = 0; i < used; i++) {
                    sum += weights[i + 1] * (example.at(i) - mean[i]) / spread[i];
                }
                double error = (example.answered ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                gradient[0] += error;
                for (int i = 0; i < used; i++) {
                    gradient[i + 1] += error * (example.at(i) - mean[i]) / spread[i];
                }
            }
            for (int i = 0; i <= used; i++) {
                weights[i] += RATE * (gradient[i] / examples.size() - (i == 0 ? 0 : SHRINKING * weights[i]));
            }
        }
        for (int i = 0; i < used; i++) {
            weights[i + 1] /= spread[i];
            weights[0] -= weights[i + 1] * mean[i];
        }
        return weights;
    }

    /// How often a question with its paragraph scores above one without.
    private double order(double[] weights) {
        double right = 0;
        double pairs = 0;
        for (Example with : examples) {
            for (Example without : examples) {
                if (with.answered && !without.answered) {
                    pairs++;
                    double difference = sum(weights, with) - sum(weights, without);
                    right += difference > 0 ? 1 : 0;
                }
            }
        }
        return right / pairs;
    }

    private static double sum(double[] weights, Example example) {
        double sum = weights[0];
        for (int i = 0; i < 5; i++) {
            sum += weights[i + 1] * example.at(i);
        }
        return sum;
    }
}
