package de.ratslotse.retrieval.evaluation;

import tools.jackson.databind.JsonNode;

/// A text about one paper, by which that paper is to be found.
///
/// @param kind what sort of text it is: a key point, a summary, a title
/// @param paper reference or OParl id
record KnownItem(String id, String text, String language, String kind, String paper) {

    /// Whether a line of a question file has this form.
    static boolean recognised(JsonNode line) {
        return line.path("text").isString() && line.path("paper").isString() && !line.has("question");
    }

    static KnownItem of(JsonNode line) {
        return new KnownItem(
                line.path("id").asString(""),
                line.path("text").asString(""),
                line.path("lang").asString(""),
                line.path("kind").asString(""),
                line.path("paper").asString(""));
    }
}
