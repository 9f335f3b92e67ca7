package de.ratslotse.retrieval.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Groups sequences of similar length, so that little is computed for filling and each batch stays in the cache.
final class Batches {

    private Batches() {}

    /// @param limit how many tokens a batch may have, filling included; a longer sequence is a batch of its own
    /// @return indices of the sequences, shortest first
    static List<List<Integer>> of(List<long[]> sequences, int limit) {
        List<Integer> shortestFirst = IntStream.range(0, sequences.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> sequences.get(index).length))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        List<Integer> batch = new ArrayList<>();
        for (int index : shortestFirst) {
            if (!batch.isEmpty() && (batch.size() + 1) * sequences.get(index).length > limit) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.add(index);
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
