package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lists in passages: what announces one, where its items stand, and where it goes on in the next passage.
final class QuotedLists {

    static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•·▪●■◦\uf0b7\uf02d*–—➢-]|\\(?[\\da-z]{1,2}[.)]|[\\d.]+\\s)");

    private static final Pattern FIRST_OF_LIST = Pattern.compile("^\\s*\\(?[1a][.)]\\s");

    private static final Pattern ANNOUNCES =
            Pattern.compile("(?ius)\\b(?:folgende[nrms]?|following|as follows)\\b[^.!?]{0,80}:\\s*$");

    static final Pattern NEXT_ITEM =
            Pattern.compile("^(?:(?:Zu )?(?:TOP|Punkt)\\s+\\d|Tagesordnungspunkt\\s+\\d|R\\d{4}-\\d+)");

    static final int MOST_ITEMS = 14;

    private QuotedLists() {}

    /// Whether a text ends with the announcement of a list: at the end of a passage, the list stands in the next.
    static boolean announcesAList(String text) {
        return ANNOUNCES.matcher(text).find();
    }

    /// Whether the sentence, or the next one, is the lead-in of a list of more than two: it ends with a colon, or the
    /// list is numbered from its first item on.
    static boolean leadsIntoAList(ReadPassage passage, int index) {
        boolean here = isLeadIn(passage, index);
        return here || (!passage.pieces().get(index).text().endsWith(":") && isLeadIn(passage, index + 1));
    }

    private static boolean isLeadIn(ReadPassage passage, int lead) {
        List<ReadPassage.Piece> pieces = passage.pieces();
        String text = passage.source().passage().text();
        if (lead == pieces.size() - 1) {
            return announcesAList(pieces.get(lead).text());
        }
        if (lead + 2 >= pieces.size()
                || !BULLET.matcher(pieces.get(lead + 1).span().of(text)).find()) {
            return false;
        }
        boolean numbered = FIRST_OF_LIST.matcher(pieces.get(lead + 1).text()).find()
                && !BULLET.matcher(pieces.get(lead).span().of(text)).find();
        return (numbered || pieces.get(lead).text().endsWith(":"))
                && BULLET.matcher(pieces.get(lead + 2).span().of(text)).find();
    }

    /// Whether a stretch ends in an item of a list, or in its lead-in, at the end of its passage.
    static boolean breaksOff(Extract.Chosen stretch) {
        List<ReadPassage.Piece> pieces = stretch.best().passage().pieces();
        ReadPassage.Piece last = pieces.getLast();
        String text = stretch.best().passage().source().passage().text();
        boolean item = BULLET.matcher(last.span().of(text)).find();
        return stretch.end() == last.span().end() && (item || last.text().endsWith(":"));
    }

    /// The items of a list that a passage begins with, told for the sentence that the list belongs to.
    static Optional<Extract.Chosen> listAtTheFront(ReadPassage passage, Weighed best) {
        String text = passage.source().passage().text();
        int items = 0;
        while (items < Math.min(MOST_ITEMS, passage.pieces().size())
                && BULLET.matcher(passage.pieces().get(items).span().of(text)).find()
                && !NEXT_ITEM.matcher(passage.pieces().get(items).text()).find()) {
            items++;
        }
        return items == 0 ? Optional.empty() : Optional.of(Extract.Chosen.front(passage, best, items));
    }
}
