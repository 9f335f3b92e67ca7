package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Pattern;

/// The sentences, items and rows of a passage, and what each of them is.
final class PassageLines {

    private static final Pattern ASKING = Pattern.compile(
            "\\?[\"“”»«’)\\]]*$|\\b(?:fragt|fragte|erkundigt sich|möchte wissen|will wissen|bittet um (?:auskunft|erläuterung)|asks|asked|enquired|inquired|wants to know)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<ReadPassage.Piece> pieces;
    private final String text;

    PassageLines(ReadPassage passage) {
        this.pieces = passage.pieces();
        this.text = passage.source().passage().text();
    }

    int size() {
        return pieces.size();
    }

    ReadPassage.Piece at(int index) {
        return pieces.get(index);
    }

    String text(int index) {
        return pieces.get(index).text();
    }

    /// As it is printed.
    private String printed(int index) {
        return pieces.get(index).span().of(text);
    }

    int length(int first, int last) {
        return pieces.get(last).span().end() - pieces.get(first).span().start();
    }

    boolean isRow(int index) {
        return printed(index).indexOf('\t') >= 0;
    }

    boolean isItem(int index) {
        return index < pieces.size()
                && QuotedLists.BULLET.matcher(printed(index)).find();
    }

    boolean isSentence(int index) {
        return FormLines.isSentence(text(index));
    }

    boolean isForm(int index) {
        return FormLines.isForm(text(index));
    }

    boolean isPageMark(int index) {
        return text(index).isEmpty() || FormLines.isPageMark(text(index));
    }

    boolean leads(int index) {
        return text(index).endsWith(":");
    }

    /// Somebody asks: what follows replies.
    boolean asks(int index) {
        return ASKING.matcher(text(index)).find();
    }

    /// Whether the next item of the agenda begins here.
    boolean opens(int index) {
        return QuotedLists.NEXT_ITEM.matcher(text(index)).find();
    }

    /// Whether the sentence on the line before goes on here; the number of a page may stand between the two.
    boolean goesOnAt(int index) {
        if (index <= 0 || index >= pieces.size()) {
            return false;
        }
        int before = isPageMark(index - 1) && index > 1 ? index - 2 : index - 1;
        int here = isPageMark(index) && index + 1 < pieces.size() ? index + 1 : index;
        return SentenceEdges.goesOn(text(before), text(here));
    }
}
