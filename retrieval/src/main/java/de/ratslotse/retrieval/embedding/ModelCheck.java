package de.ratslotse.retrieval.embedding;

import java.util.List;

/// Compares a model's vectors with those it must give, on the processor that will run it.
///
/// The conversion is the same bytes everywhere, but runtimes compute 8-bit products differently from processor to
/// processor; a model that is off would silently find the wrong passages.
final class ModelCheck {

    private ModelCheck() {}

    static void check(
            OnnxEmbeddingModel model, List<ModelFolder.CheckedText> checks, ModelFolder.Description description)
            throws UnusableModel {
        for (ModelFolder.CheckedText check : checks) {
            double cosine =
                    cosine(model.embed(check.prefixed(description)).content().vector(), check.vector());
            if (!(cosine >= description.leastCosine())) {
                throw ModelLoader.failed(
                        "The embedding model %s gives wrong vectors on this machine (cosine %.3f, at least %.3f is right)"
                                .formatted(description.id(), cosine, description.leastCosine()));
            }
        }
    }

    /// @param ours of unit length
    static double cosine(float[] ours, List<Double> right) {
        if (ours.length != right.size()) {
            return 0;
        }
        double product = 0;
        double squares = 0;
        for (int at = 0; at < ours.length; at++) {
            product += ours[at] * right.get(at);
            squares += right.get(at) * right.get(at);
        }
        return product / Math.sqrt(squares);
    }
}
