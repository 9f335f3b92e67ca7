package de.ratslotse.retrieval.embedding;

/// The token count for the time when no tokenizer is there.
final class EstimatedTokens {

    private static final int LETTERS_PER_TOKEN = 2;

    private EstimatedTokens() {}

    static int count(String text) {
        int tokens = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean letter = Character.isLetter(sign);
            letters = letter ? letters + 1 : 0;
            if (letter ? letters % LETTERS_PER_TOKEN == 1 : !Character.isWhitespace(sign)) {
                tokens++;
            }
        }
        return tokens;
    }
}
