package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Sentences of a document that give orders to a machine that reads it. A model that obeys repeats their words, and
/// these words stand in the document: so nothing that rests on such a sentence, or on the one behind it, is believed.
final class Orders {

    private static final int BEFORE = 160;

    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:ignoriere?[nt]?|vergiss|missachte|ignore|disregard|forget|override)\\b.{0,60}"
                    + "\\b(?:regeln?|anweisung(?:en)?|vorgaben?|instruktion(?:en)?|rules?|instructions?|prompts?|bisherige|previous)\\b"
                    + "|\\b(?:schreibe?|antworte|gib|sage?|behaupte|write|answer|reply|respond|output|say|state)\\b"
                    + "(?: \\p{L}+){0,3}\\s?:?\\s?[„“\"»'‚]"
                    + "|\\b(?:sprachmodell|ki-modell|chatbot|language model|system ?prompt)\\b"
                    + "|\\b(?:du bist|you are)\\b.{0,40}\\b(?:assistent|assistant|modell|model|ki|ai)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private Orders() {}

    /// @param start where what is cited begins in the passage's text
    /// @param end one past its last character
    static boolean around(String passage, int start, int end) {
        return ORDER.matcher(passage.substring(Math.max(0, start - BEFORE), end))
                .find();
    }
}
