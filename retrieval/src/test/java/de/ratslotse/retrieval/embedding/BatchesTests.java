package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTests {

    @Test
    void putsTheShortestFirstAndNeighboursTogether() {
        assertThat(Batches.of(ofLengths(9, 2, 3, 4), 9)).isEqualTo(List.of(List.of(1, 2), List.of(3), List.of(0)));
    }

    @Test
    void givesALongSequenceABatchOfItsOwn() {
        assertThat(Batches.of(ofLengths(50, 2), 10)).isEqualTo(List.of(List.of(1), List.of(0)));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(Batches.of(List.of(), 10)).isEmpty();
    }

    @Test
    void keepsEverySequenceOnceAndEveryBatchWithinItsLimit() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            int limit = 20 + random.nextInt(500);
            List<long[]> sequences =
                    ofLengths(random.ints(random.nextInt(60), 1, limit + 1).toArray());
            List<List<Integer>> batches = Batches.of(sequences, limit);
            assertThat(batches.stream().flatMap(List::stream).sorted())
                    .isEqualTo(IntStream.range(0, sequences.size()).boxed().toList());
            assertThat(batches).allMatch(batch -> batch.size() * sequences.get(batch.getLast()).length <= limit);
        }
    }

    private static List<long[]> ofLengths(int... lengths) {
        return IntStream.of(lengths).mapToObj(long[]::new).toList();
    }
}
