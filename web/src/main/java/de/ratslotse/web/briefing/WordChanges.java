package de.ratslotse.web.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// What differs between two texts, word by word.
final class WordChanges {

    private static final Pattern GAP = Pattern.compile("(?<=\\s)(?=\\S)");

    /// Above this many comparisons the texts are shown one after the other.
    private static final long MOST = 4_000_000;

    private WordChanges() {}

    /// @param kind `same`, `gone` or `new`
    public record Piece(String kind, String text) {}

    static List<Piece> between(String before, String after) {
        List<String> old = before.isEmpty() ? List.of() : List.of(GAP.split(before, -1));
        List<String> now = after.isEmpty() ? List.of() : List.of(GAP.split(after, -1));
        if ((long) old.size() * now.size() > MOST) {
            return List.of(new Piece("gone", before), new Piece("new", after));
        }
        return pieces(old, now, common(old, now));
    }

    /// By place in both the length of the longest row of words that both have from there on.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> pieces(List<String> old, List<String> now, int[][] common) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean both = i < old.size() && j < now.size();
            if (both && same(old.get(i), now.get(j))) {
                add(pieces, "same", now.get(j));
                i++;
                j++;
            } else if (j >= now.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, "gone", old.get(i));
                i++;
            } else {
                add(pieces, "new", now.get(j));
                j++;
            }
        }
        return Collections.unmodifiableList(pieces);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void add(List<Piece> pieces, String kind, String text) {
        if (!pieces.isEmpty() && pieces.getLast().kind().equals(kind)) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
