package de.ratslotse.retrieval.corpus;

import java.util.Random;

/// Vectors of unit length that mean nothing.
public final class Directions {

    private Directions() {}

    public static float[] random(int dimensions, long seed) {
        Random random = new Random(seed);
        float[] vector = new float[dimensions];
        double length = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
