package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Quantity.Kind;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A passage as a sentence of a statement meets it: its sentences with how well they match, and the names around it.
///
/// @param frame headings, title, path and day of the file, which hold for every sentence
/// @param around how well the frame matches
/// @param frameQuantities days and numbers of papers there
record StatedPassage(
        ReadPassage passage,
        Stated stated,
        List<StatedLine> lines,
        String frame,
        Matched around,
        List<Quantity> frameQuantities) {

    private static final int WINDOW = 4;
    /// A row or item with fewer characters is read with the line before it.
    private static final int SHORT = 60;

    private static final Pattern ITEM = Pattern.compile(
            "(?:Zu )?(?:TOP|Top|Punkt|Tagesordnungspunkt|Ö|Item|Agenda item|ITEM) ?\\d+(?:\\.\\d+)*\\b|R\\d{4} ?-\\d+");

    StatedPassage {
        lines = List.copyOf(lines);
        frameQuantities = List.copyOf(frameQuantities);
    }

    /// @param day whether the file's day counts: that of a motion is not the day of a decision
    static StatedPassage of(ReadPassage passage, Stated stated, boolean day) {
        Passage source = passage.source().passage();
        String frame = String.join(
                "\n",
                Instructions.named(source.headingPath()),
                Instructions.named(passage.source().file().title().orElse("")),
                Instructions.named(passage.source().file().path()).replaceAll("[_/]", " "),
                FileDates.of(passage.source().file()).map(Object::toString).orElse(""));
        Matched around = stated.in(frame);
        List<Quantity> named = Quantities.in(frame, stated.language()).stream()
                .filter(quantity -> quantity.kind() == Kind.REFERENCE || (day && quantity.kind() == Kind.DATE))
                .toList();
        return new StatedPassage(passage, stated, lines(passage, stated, around), frame, around, named);
    }

    private static List<StatedLine> lines(ReadPassage passage, Stated stated, Matched around) {
        List<StatedLine> lines = new ArrayList<>();
        for (ReadPassage.Piece piece : passage.pieces()) {
            Matched own = stated.in(piece.words());
            boolean needsTheLineBefore = !lines.isEmpty() && piece.text().length() < SHORT;
            Matched matched = needsTheLineBefore ? own.or(lines.getLast().own()) : own;
            lines.add(new StatedLine(piece, matched.or(around), own));
        }
        return lines;
    }

    /// Every run of up to four sentences that does not reach into the next item of an agenda: what came of that one is
    /// not what came of this.
    List<StatedWindow> windows() {
        List<StatedWindow> windows = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            int last = first;
            do {
                windows.add(StatedWindow.of(this, first, last));
                last++;
            } while (last < Math.min(lines.size(), first + WINDOW) && !isItem(lines.get(last)));
        }
        return windows;
    }

    private static boolean isItem(StatedLine line) {
        return ITEM.matcher(line.text()).lookingAt();
    }

    /// Whether another quantity stands where the statement tells this one: between the same words, and more of them
    /// than
    /// stand around any that bears it out.
    boolean isElsewhere(Quantity quantity) {
        if (quantity.kind() == Kind.VOTES || quantity.kind() == Kind.RESULT) {
            return false;
        }
        int own = 0;
        int other = 0;
        for (StatedLine line : lines) {
            for (Quantity here : line.quantities()) {
                boolean supports = stated.isBorneOut(quantity, here);
                StatedLine.Likeness likeness = line.likeness(here, stated, quantity);
                own = supports ? Math.max(own, likeness.run()) : own;
                boolean disagrees = !supports && !quantity.supports(here) && likeness.isBetween();
                other = disagrees ? Math.max(other, likeness.run()) : other;
            }
        }
        return other > own;
    }
}
