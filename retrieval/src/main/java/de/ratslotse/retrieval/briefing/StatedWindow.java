package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Some sentences of a passage in a row, and how much of a statement's sentence stands in them.
///
/// @param span in the passage's text
/// @param pieces its sentences, items or rows
/// @param core the one that holds most of the statement's numbers, then words
/// @param quantities how many of the statement's quantities stand here, each beside the words it stands beside there
/// @param words the share of the statement's telling words that stand here or in the headings
/// @param gap how many of them in a row do not
record StatedWindow(Span span, List<StatedLine> pieces, StatedLine core, int quantities, double words, int gap) {

    /// This part of the words next to a quantity must stand in the sentence that has it, or beside it.
    private static final double BOUND = 0.6;

    private static final double ENOUGH_WORDS = 0.6;
    private static final Pattern SHARE =
            Pattern.compile("\\s?(?:Prozent|percent|per cent|%)", Pattern.CASE_INSENSITIVE);

    private static final double ENOUGH_IN_MANY = 0.7;
    /// The same where another word follows the number than in the statement: `405 m²` is hardly `405 kWh`.
    private static final double BOUND_WITH_OTHER_UNIT = 0.8;

    StatedWindow {
        pieces = List.copyOf(pieces);
    }

    /// @param first number of a line of the passage
    /// @param last inclusive
    static StatedWindow of(StatedPassage passage, int first, int last) {
        List<StatedLine> pieces = passage.lines().subList(first, last + 1);
        Stated stated = passage.stated();
        Matched all = passage.around();
        StatedLine core = pieces.getFirst();
        for (StatedLine piece : pieces) {
            all = all.or(piece.own());
            core = closeness(piece, stated) > closeness(core, stated) ? piece : core;
        }
        Span span = new Span(
                pieces.getFirst().piece().span().start(),
                pieces.getLast().piece().span().end());
        return new StatedWindow(span, pieces, core, bound(passage, pieces), stated.share(all), stated.longestGap(all));
    }

    /// As a reader reads it.
    String text() {
        return pieces.stream().map(StatedLine::text).collect(Collectors.joining(" "));
    }

    /// More of the statement's numbers, then more of its words.
    private static double closeness(StatedLine piece, Stated stated) {
        long counted = stated.quantities().stream()
                .filter(told -> piece.quantities().stream().anyMatch(here -> stated.isBorneOut(told, here)))
                .count();
        return counted + stated.share(piece.own());
    }

    /// How much of the telling words must stand here: the more sentences, the more likely that words meet by chance.
    double wordsNeeded() {
        return pieces.size() <= 2 ? ENOUGH_WORDS : ENOUGH_IN_MANY;
    }

    /// How much of another text's telling words stands here or in the headings.
    double shareOf(Stated other, Matched around) {
        Matched all = around;
        for (StatedLine piece : pieces) {
            all = all.or(other.in(piece.piece().words()));
        }
        return other.share(all);
    }

    /// More quantities, then clearly more words, then the shorter one.
    boolean better(StatedWindow other) {
        if (quantities != other.quantities) {
            return quantities > other.quantities;
        }
        if (Math.abs(words - other.words) > 0.05) {
            return words > other.words;
        }
        return span.length() <= other.span.length();
    }

    /// Each quantity of the text bears out one of the statement at most: who tells `2026` twice needs it twice.
    /// The day of a meeting and the number of a paper often stand in headings and names alone.
    private static int bound(StatedPassage passage, List<StatedLine> pieces) {
        List<Held> held = held(passage, pieces);
        Stated stated = passage.stated();
        int bound = 0;
        for (Quantity quantity : stated.quantities()) {
            Held best = null;
            double most = 0;
            for (Held one : held) {
                double fit = one.fit(stated, quantity);
                if (fit > most) {
                    best = one;
                    most = fit;
                }
            }
            if (best != null) {
                bound++;
                if (!best.isFrame()) {
                    held.remove(best);
                }
            } else if (quantity.kind() == Quantity.Kind.VOTES && isCounted(pieces, stated)) {
                bound++;
            }
        }
        return bound;
    }

    /// A count told as `13:9` where the text labels its sides.
    private static boolean isCounted(List<StatedLine> pieces, Stated stated) {
        Tally tally = Tally.in(stated.text());
        return pieces.stream().anyMatch(piece -> Tally.in(piece.text()).supports(tally));
    }

    /// A quantity of the passage or of what stands around it.
    ///
    /// @param text where it stands
    /// @param words how well the words of that text match the statement's
    private record Held(Quantity quantity, String text, Matched words, boolean isFrame) {

        /// How well it bears out a quantity of the statement; 0 for not at all.
        double fit(Stated stated, Quantity told) {
            boolean isDay = told.kind() != Quantity.Kind.NUMBER;
            if (!stated.isBorneOut(told, quantity) || (isFrame && !isDay)) {
                return 0;
            }
            double share = isFrame ? 1 : stated.shareAround(told, words);
            boolean sameUnit = isFrame || stated.sameWordBehind(told, text.substring(quantity.end()));
            boolean isShare =
                    !isFrame && SHARE.matcher(text.substring(quantity.end())).lookingAt();
            if ((isShare && !sameUnit) || share < (sameUnit ? BOUND : BOUND_WITH_OTHER_UNIT)) {
                return 0;
            }
            return share + (quantity.kind() == told.kind() ? 1 : 0);
        }
    }

    private static List<Held> held(StatedPassage passage, List<StatedLine> pieces) {
        List<Held> held = new ArrayList<>();
        passage.frameQuantities()
                .forEach(quantity -> held.add(new Held(quantity, passage.frame(), passage.around(), true)));
        for (int i = 0; i < pieces.size(); i++) {
            StatedLine piece = pieces.get(i);
            Matched words = i == 0 ? piece.own().or(passage.around()) : piece.matched();
            piece.quantities().forEach(quantity -> held.add(new Held(quantity, piece.text(), words, false)));
        }
        return held;
    }
}
