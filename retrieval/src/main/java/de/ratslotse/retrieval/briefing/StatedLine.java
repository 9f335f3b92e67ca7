package de.ratslotse.retrieval.briefing;

import java.util.List;

/// A sentence of a passage beside a statement's sentence: how well its words match, and what counts in it.
///
/// @param matched with the line before where it is a short row, and with what stands around the passage
/// @param own by its words alone
record StatedLine(ReadPassage.Piece piece, Matched matched, Matched own) {

    /// So many words on each side of a quantity say what it is a quantity of.
    private static final int NEAR = 12;

    /// So many of those are the same where the place is.
    private static final double ALIKE = 0.6;

    String text() {
        return piece.text();
    }

    List<Quantity> quantities() {
        return piece.printedQuantities();
    }

    /// How alike the place of a quantity is here to that of one in the statement.
    Likeness likeness(Quantity here, Stated stated, Quantity there) {
        List<Language.Word> words = piece.words();
        int before = Stated.before(words, here);
        int after = Stated.after(words, here);
        int left = same(words, before, stated.words(), Stated.before(stated.words(), there), -1);
        int right = same(words, after, stated.words(), Stated.after(stated.words(), there), 1);
        Matched near = stated.in(words.subList(Math.max(0, before + 1 - NEAR), Math.min(words.size(), after + NEAR)));
        boolean isBetween = left > 0 && right > 0 && stated.shareAround(there, near) >= ALIKE;
        return new Likeness(isBetween, left + right);
    }

    /// @param isBetween whether it stands between the same two words, among the same telling ones
    /// @param run how many words before and behind it are the same, one after the other
    record Likeness(boolean isBetween, int run) {}

    /// How many words are the same from a place on, at least one where the statement has no more.
    private static int same(List<Language.Word> here, int place, List<Language.Word> there, int other, int step) {
        int run = 0;
        int i = place;
        int j = other;
        while (i >= 0 && j >= 0 && i < here.size() && j < there.size()) {
            if (!here.get(i).stem().equals(there.get(j).stem())) {
                return run;
            }
            run++;
            i += step;
            j += step;
        }
        boolean isThrough = j < 0 || j >= there.size();
        return isThrough ? run + 1 : run;
    }
}
