package de.ratslotse.retrieval.embedding;

import java.util.List;

/// Arithmetic on vectors whose length is to be 1.
final class UnitVectors {

    private UnitVectors() {}

    /// The same direction with length 1, in place; a vector of zeros stays as it is.
    static float[] scaled(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (squares > 0) {
            float factor = (float) (1 / Math.sqrt(squares));
            for (int at = 0; at < vector.length; at++) {
                vector[at] *= factor;
            }
        }
        return vector;
    }

    /// The direction of the sum, each vector counted by its weight.
    static float[] mean(List<float[]> vectors, List<Integer> weights) {
        float[] sum = new float[vectors.getFirst().length];
        for (int index = 0; index < vectors.size(); index++) {
            float[] vector = vectors.get(index);
            for (int at = 0; at < sum.length; at++) {
                sum[at] += weights.get(index) * vector[at];
            }
        }
        return scaled(sum);
    }
}
