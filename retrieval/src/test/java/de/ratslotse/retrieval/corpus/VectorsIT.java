package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VectorsIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private final Vectors vectors = CORPUS.vectors();

    /// One in a hundred passages is of a scope of its own; the index alone would find none of them.
    @Test
    void findsAsManyNeighboursInARareScopeAsInACommonOne() {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        Scope rare = new Scope("rare");
        for (int i = 0; i < 40; i++) {
            Scope scope = i == 7 ? rare : Scope.PUBLIC;
            Example.held(CORPUS, town, scope, "datei" + i, texts(i, i == 7 ? 30 : 75));
        }
        embedAll("test");

        assertThat(nearest(new Access(Set.of("*:rare")), 20)).hasSize(20);
        assertThat(nearest(Access.anonymous(), 20)).hasSize(20);
        assertThat(nearest(new Access(Set.of("*:rare")), 100)).hasSize(30);
        assertThat(nearest(Access.none(), 20)).isEmpty();
    }

    @Test
    void putsTheNearestFirstAndKeepsModelsApart() {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        Example.held(CORPUS, town, Scope.PUBLIC, "datei", texts(0, 50));
        List<Pending> pending = vectors.pending("one", 100);
        embedAll("one");
        List<float[]> turned = new ArrayList<>(directions(50, 0));
        turned.set(3, Directions.random(384, 99));
        vectors.store("two", vectors.pending("two", 100), turned);

        long third = pending.get(3).passageId();
        Neighbour first = vectors.nearest(
                        Access.anonymous(), OptionalLong.of(town), "two", Directions.random(384, 99), 5)
                .getFirst();
        assertThat(first.passageId()).isEqualTo(third);
        assertThat(first.similarity()).isBetween(0.999, 1.001);
        assertThat(vectors.progress("one")).isEqualTo(new VectorProgress(50, 50));
        vectors.keepOnly("two");
        assertThat(vectors.progress("one")).isEqualTo(new VectorProgress(0, 50));
    }

    @Test
    void looksOnlyInTheBodyThatIsAskedFor() {
        long here = CORPUS.bodies().obtain("Lotsenau").id();
        long there = CORPUS.bodies().obtain("Nachbarstadt").id();
        Example.held(CORPUS, here, Scope.PUBLIC, "a", texts(0, 10));
        Example.held(CORPUS, there, Scope.PUBLIC, "b", texts(10, 10));
        embedAll("test");
        assertThat(vectors.nearest(Access.anonymous(), OptionalLong.of(there), "test", Directions.random(384, 3), 30))
                .hasSize(10)
                .allMatch(neighbour -> neighbour.bodyId() == there);
    }

    @Test
    void embedsTheFirstPassageOfEveryFileBeforeAllOthers() {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        Example.held(CORPUS, town, Scope.PUBLIC, "a", "Erstens a.", "Zweitens a.", "Drittens a.");
        Example.held(CORPUS, town, Scope.PUBLIC, "b", "Erstens b.", "Zweitens b.");
        List<String> order =
                vectors.pending("test", 4).stream().map(Pending::text).toList();
        assertThat(order)
                .containsExactly(
                        "Beschluss\nErstens a.",
                        "Beschluss\nErstens b.",
                        "Beschluss\nZweitens a.",
                        "Beschluss\nDrittens a.");
    }

    @Test
    void storesNoVectorOfAPassageThatIsGone() {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        CouncilFile file = Example.held(CORPUS, town, Scope.PUBLIC, "a", "Eins.");
        List<Pending> pending = vectors.pending("test", 10);
        CORPUS.councilFiles().withdraw(town, file.id());
        vectors.store("test", pending, directions(1, 0));
        assertThat(vectors.progress("test")).isEqualTo(new VectorProgress(0, 0));
        assertThatThrownBy(() -> vectors.store("test", pending, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesModelsOfOtherSizes() {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        Example.held(CORPUS, town, Scope.PUBLIC, "a", "Eins.");
        vectors.store("large", vectors.pending("large", 10), List.of(Directions.random(1024, 1)));
        assertThat(vectors.nearest(Access.anonymous(), OptionalLong.empty(), "large", Directions.random(1024, 1), 3))
                .hasSize(1);
    }

    private List<Neighbour> nearest(Access access, int limit) {
        return vectors.nearest(access, OptionalLong.empty(), "test", Directions.random(384, 4711), limit);
    }

    private void embedAll(String model) {
        List<Pending> pending = vectors.pending(model, 10_000);
        vectors.store(model, pending, directions(pending.size(), 0));
    }

    private static List<float[]> directions(int count, int seed) {
        return IntStream.range(seed, seed + count)
                .mapToObj(i -> Directions.random(384, i))
                .toList();
    }

    private static String[] texts(int file, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Text %d der Datei %d.".formatted(i, file))
                .toArray(String[]::new);
    }
}
