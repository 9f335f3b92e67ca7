package de.ratslotse.retrieval.embedding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The pieces of a Unigram vocabulary in sorted order, in plain arrays: 250,000 pieces take 8 MB.
final class PieceTable {

    record Piece(String text, int id, double score) {}

    private final char[] letters;
    private final int[] starts;
    private final int[] ids;
    private final double[] scores;
    private final double lowest;

    PieceTable(List<Piece> pieces) {
        Piece[] sorted = pieces.toArray(Piece[]::new);
        Arrays.sort(sorted, Comparator.comparing(Piece::text));
        letters = new char
                [pieces.stream().mapToInt(piece -> piece.text().length()).sum()];
        starts = new int[sorted.length + 1];
        ids = new int[sorted.length];
        scores = new double[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            String text = sorted[at].text();
            text.getChars(0, text.length(), letters, starts[at]);
            starts[at + 1] = starts[at] + text.length();
            ids[at] = sorted[at].id();
            scores[at] = sorted[at].score();
        }
        lowest = Arrays.stream(scores).min().orElse(0);
    }

    int id(int row) {
        return ids[row];
    }

    double score(int row) {
        return scores[row];
    }

    double lowestScore() {
        return lowest;
    }

    /// The rows that start with the same letters, to be narrowed letter by letter.
    Rows all() {
        return new Rows();
    }

    final class Rows {
        private int from = 0;
        private int to = ids.length;
        private int depth = 0;

        /// Keeps the rows whose next letter is this one.
        ///
        /// @return whether any is left
        boolean narrow(char letter) {
            from = first(letter);
            to = from == to ? to : first((char) (letter + 1));
            depth++;
            return from < to;
        }

        /// The row that ends here, or -1.
        int complete() {
            return starts[from + 1] - starts[from] == depth ? from : -1;
        }

        private int first(char letter) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (at(middle) < letter) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private int at(int row) {
            int position = starts[row] + depth;
            return position < starts[row + 1] ? letters[position] : -1;
        }
    }
}
