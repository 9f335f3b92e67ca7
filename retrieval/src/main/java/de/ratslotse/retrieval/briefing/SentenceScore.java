package de.ratslotse.retrieval.briefing;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a sentence's weight is made of.
///
/// @param sentence what it has of the question's words itself
/// @param context what it has of them with its surroundings
/// @param search how its passage ranks in the search
/// @param period whether it is of a period that the question names
/// @param kind a decision, where one is asked for
/// @param asking the passage only asks, where somebody wants to know
/// @param newest how new its file is, where the present state is asked for
/// @param shape headings, fragments, questions and endless rows
/// @param procedure how a meeting was opened and its minutes approved
/// @param type how surely it holds the kind of thing asked
record SentenceScore(
        double sentence,
        double context,
        double search,
        double period,
        double kind,
        double asking,
        double newest,
        double shape,
        double procedure,
        double type) {

    static final SentenceScore NONE = new SentenceScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    double total() {
        return sentence + context + search + period + kind + asking + newest + shape + procedure + type;
    }

    SentenceScore with(double knownType, double otherPeriod) {
        return new SentenceScore(
                sentence, context, search, otherPeriod, kind, asking, newest, shape, procedure, knownType);
    }

    SentenceScore saying(double ofSentence) {
        return new SentenceScore(ofSentence, context, search, period, kind, asking, newest, shape, procedure, type);
    }

    /// Those parts that count, by their names.
    Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("sentence", sentence);
        parts.put("context", context);
        parts.put("search", search);
        parts.put("type", type);
        parts.put("period", period);
        parts.put("kind", kind);
        parts.put("newest", newest);
        parts.put("asking", asking);
        parts.put("shape", shape);
        parts.put("procedure", procedure);
        parts.values().removeIf(value -> Math.abs(value) < 0.0005);
        return parts;
    }
}
