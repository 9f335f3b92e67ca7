package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each letter stands for one passage: `a` with what words, then what meaning give it in hundredths.
class FusionTests {

    private static final Fusion FUSION = Fusion.ofQuery(QueryLength.of(5));

    @Test
    void ranksPassagesThatBothSearchesFindFirst() {
        assertThat(fused("a 50 80", "b 10 85", "c 90 75")).isEqualTo("cab");
    }

    @Test
    void trustsWordsMoreTheMoreOfThemTheQueryHas() {
        Candidate words = new Candidate(1, words(0.5), 0.8);
        Candidate meaning = new Candidate(2, words(0.1), 0.9);
        List<Candidate> both = List.of(words, meaning);
        assertThat(Fusion.ofQuery(QueryLength.of(12)).ranked(both)).containsExactly(meaning, words);
        assertThat(Fusion.ofQuery(QueryLength.of(18)).ranked(both)).containsExactly(words, meaning);
        assertThat(Fusion.ofQuery(QueryLength.of(24))).isEqualTo(Fusion.ofQuery(QueryLength.of(40)));
    }

    @Test
    void ranksByWordsAloneWhereNothingHasAVector() {
        assertThat(fused("a 10 0", "b 30 0", "c 20 0")).isEqualTo("bca");
    }

    @Test
    void ranksByMeaningWhereNoWordMatches() {
        assertThat(fused("a 0 70", "b 0 80", "c 0 75")).isEqualTo("bca");
    }

    @Test
    void breaksTiesInFavourOfTheOlderPassage() {
        assertThat(fused("c 50 80", "a 50 80", "b 50 80")).isEqualTo("abc");
    }

    @Test
    void agreesWithTheSlowWayOnRandomCandidates() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Candidate> candidates = random(random);
            assertThat(FUSION.ranked(candidates)).isEqualTo(slowly(candidates));
        }
    }

    private static List<Candidate> random(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            candidates.add(new Candidate(i, words(random.nextInt(10) / 10.0), random.nextInt(10) / 10.0));
        }
        return candidates;
    }

    /// Takes the best of what is left, again and again.
    private static List<Candidate> slowly(List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> ranked = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = left.getFirst();
            for (Candidate other : left) {
                double lead = FUSION.score(other) - FUSION.score(best);
                best = lead > 0 || (lead == 0 && other.passage() < best.passage()) ? other : best;
            }
            left.remove(best);
            ranked.add(best);
        }
        return ranked;
    }

    private static WordScore words(double passage) {
        return new WordScore(new WordScore.Shares(passage, passage, passage, QueryLength.SHORT), 0, 0, false);
    }

    private static String fused(String... scores) {
        List<Candidate> candidates = new ArrayList<>();
        for (String score : scores) {
            String[] parts = score.split(" ", 3);
            candidates.add(new Candidate(
                    parts[0].charAt(0), words(Integer.parseInt(parts[1]) / 100.0), Integer.parseInt(parts[2]) / 100.0));
        }
        return FUSION.ranked(candidates).stream()
                .map(candidate -> Character.toString((int) candidate.passage()))
                .collect(Collectors.joining());
    }
}
