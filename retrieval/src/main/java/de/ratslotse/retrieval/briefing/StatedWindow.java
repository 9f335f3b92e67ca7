package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/// Some sentences of a passage in a row, and how much of a statement stands in them.
///
/// @param text as a reader reads it
/// @param pieces its sentences, items or rows
/// @param core the one that holds most of the statement
/// @param quantities how many of the statement's quantities stand here, each beside the words it stands beside there
/// @param words the share of the statement's telling words that stand here or in the headings
record StatedWindow(int start, int end, String text, List<String> pieces, String core, int quantities, double words) {

    /// This part of the words next to a quantity must stand in the sentence that has it, or beside it.
    private static final double BOUND = 0.6;
    /// The same where another word follows the number than in the statement: `405 m²` is hardly `405 kWh`.
    private static final double BOUND_WITH_OTHER_UNIT = 0.8;
    /// A row or item with fewer characters is read with the line before it.
    private static final int SHORT = 60;

    StatedWindow {
        pieces = List.copyOf(pieces);
    }

    /// @param frame headings, title, path and day of the file, which hold for every sentence
    static StatedWindow of(List<ReadPassage.Piece> of, Stated stated, ReadPassage passage, String frame) {
        int start = of.getFirst().span().start();
        int end = of.getLast().span().end();
        String text = PrintedText.repaired(
                new Span(start, end).of(passage.source().passage().text()));
        List<String> pieces = of.stream().map(ReadPassage.Piece::text).toList();
        Matched around = stated.in(frame);
        return new StatedWindow(
                start,
                end,
                text,
                pieces,
                core(pieces, stated),
                bound(pieces, stated, around, frame),
                stated.share(stated.in(text).or(around)));
    }

    /// More quantities, then clearly more words, then the shorter one.
    boolean better(StatedWindow other) {
        if (quantities != other.quantities) {
            return quantities > other.quantities;
        }
        if (Math.abs(words - other.words) > 0.05) {
            return words > other.words;
        }
        return end - start <= other.end - other.start;
    }

    private static String core(List<String> pieces, Stated stated) {
        String core = "";
        double most = -1;
        for (String piece : pieces) {
            double words = stated.share(stated.in(piece));
            if (words > most) {
                most = words;
                core = piece;
            }
        }
        return core;
    }

    /// Each quantity of the text bears out one of the statement at most: who tells `2026` twice needs it twice.
    /// The day of a meeting and the number of a paper often stand in headings and names alone.
    private static int bound(List<String> pieces, Stated stated, Matched around, String frame) {
        List<Held> held = held(pieces, stated, around, frame);
        int bound = 0;
        for (Quantity quantity : stated.quantities()) {
            Held best = null;
            double most = 0;
            for (Held one : held) {
                double share = one.isFrame ? 1 : stated.shareAround(quantity, one.words);
                boolean sameUnit = one.isFrame || stated.sameWordBehind(quantity, one.behind());
                boolean isDay = quantity.kind() != Quantity.Kind.NUMBER;
                boolean isBound = share >= (sameUnit ? BOUND : BOUND_WITH_OTHER_UNIT) && (isDay || !one.isFrame);
                double fit = share + (one.quantity.kind() == quantity.kind() ? 1 : 0);
                if (isBound && fit > most && one.quantity.supports(quantity)) {
                    best = one;
                    most = fit;
                }
            }
            if (best != null) {
                bound++;
                if (!best.isFrame) {
                    held.remove(best);
                }
            } else if (quantity.kind() == Quantity.Kind.VOTES && isCounted(pieces, stated)) {
                bound++;
            }
        }
        return bound;
    }

    /// A count told as `13:9` where the text labels its sides.
    private static boolean isCounted(List<String> pieces, Stated stated) {
        Tally tally = Tally.in(stated.text());
        return pieces.stream().anyMatch(piece -> Tally.in(piece).supports(tally));
    }

    /// A quantity of the passage or of what stands around it.
    ///
    /// @param text where it stands
    /// @param words how well the words of that text match the statement's
    private record Held(Quantity quantity, String text, Matched words, boolean isFrame) {

        String behind() {
            return text.substring(quantity.end());
        }
    }

    private static List<Held> held(List<String> pieces, Stated stated, Matched around, String dates) {
        List<Held> held = new ArrayList<>();
        for (Quantity quantity : Quantities.in(dates, stated.language())) {
            if (quantity.kind() == Quantity.Kind.DATE || quantity.kind() == Quantity.Kind.REFERENCE) {
                held.add(new Held(quantity, dates, around, true));
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean needsTheLineBefore = i > 0 && piece.length() < SHORT;
            Matched words = stated.in(needsTheLineBefore ? pieces.get(i - 1) + "\n" + piece : piece)
                    .or(around);
            Quantities.in(piece, stated.language())
                    .forEach(quantity -> held.add(new Held(quantity, piece, words, false)));
        }
        return held;
    }
}
