package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Pattern;

/// Where a quote may begin and end: a sentence that is printed in several lines, or runs over into the next passage, is
/// whole only with all of them, and one that begins with "Aufgrund dieser Bedeutung" only with the one before.
final class SentenceEdges {

    private static final Pattern ENDED = Pattern.compile("[.!?…:;][\"'“”»«’)\\]]*$");

    /// What no line of its own ends with.
    private static final Pattern WANTS_MORE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mit|von|vom|aus|über|durch|nach|zu|zum|zur|und|oder|sowie|gegen|bei|für|in|im|am|an|auf|der|die|das|den|dem|des|ein|eine[nrms]?|to|of|for|the|an?|and|or|by|at|from|with|in|on),?$");

    private static final Pattern GOES_ON = Pattern.compile("^\\(?\\p{Ll}{2}.*", Pattern.DOTALL);

    /// "a) …" is an item of a list.
    private static final Pattern ITEM = Pattern.compile("^\\(?\\p{Alnum}{1,2}[.)]\\s.*", Pattern.DOTALL);

    /// What speaks of something that was said just before.
    private static final Pattern REFERS_BACK = Pattern.compile(
            "(?u)^(?:(?:Aufgrund|Wegen|Trotz|Neben|Mit|Bei|Nach|In|Aus|Durch|Für|Zu) (?:dies|dem|derartig|solch)\\p{L}*"
                    + "|Dies(?:e[rsnm]?)?|Das (?:ist|war|wäre) (?:de[rn] Grund|die Begründung|auch der Grund)|Daher|Deshalb|Deswegen|Dadurch|Damit|Davon|Dazu|Hierzu|Hierfür|Hierdurch|Dafür|Dabei|Darin|Darunter|Somit|Demnach|Daraus|Gemeint (?:ist|sind)|Letztere[rsnm]?"
                    + "|Therefore|Thus|This|These|Those|It|They|For this|As a result)(?!\\p{L})");

    private SentenceEdges() {}

    /// Whether a sentence that stands on this line goes on in the next one.
    static boolean goesOn(String line, String next) {
        if (ENDED.matcher(line).find() || ITEM.matcher(next).matches()) {
            return false;
        }
        return GOES_ON.matcher(next).matches() || WANTS_MORE.matcher(line).find();
    }

    /// Whether a line begins within a sentence.
    static boolean goesOn(String line) {
        return GOES_ON.matcher(line).matches() && !ITEM.matcher(line).matches();
    }

    static boolean isEnded(String line) {
        return ENDED.matcher(line).find();
    }

    /// Whether a line ends as no sentence does.
    static boolean wantsMore(String line) {
        return WANTS_MORE.matcher(line).find() || line.endsWith("-");
    }

    static boolean refersBack(String sentence) {
        return REFERS_BACK.matcher(sentence).find();
    }

    /// How many sentences at the front of a passage are the rest of one and what follows it, as far as there is room.
    ///
    /// @param room in characters; the first is taken in any case
    static int rest(ReadPassage passage, int room) {
        List<ReadPassage.Piece> pieces = passage.pieces();
        int start = pieces.getFirst().span().start();
        int taken = 1;
        while (taken < pieces.size()
                && pieces.get(taken).span().end() - start <= room
                && !QuotedLists.NEXT_ITEM.matcher(pieces.get(taken).text()).find()) {
            taken++;
        }
        return taken;
    }

    /// Whether a passage ends with the beginning of the sentence that the next one opens within.
    ///
    /// @param room in characters, for that beginning
    static boolean begins(ReadPassage passage, ReadPassage next, int room) {
        if (passage.pieces().isEmpty()) {
            return false;
        }
        String begun = passage.pieces().getLast().text();
        String rest = next.pieces().getFirst().text();
        return begun.length() <= room
                && !FormLines.isForm(begun)
                && GOES_ON.matcher(rest).matches()
                && goesOn(begun, rest);
    }

    /// Whether a stretch ends with its passage and within a sentence, which the next passage goes on with.
    static boolean breaksOff(Extract.Chosen stretch, ReadPassage next) {
        List<ReadPassage.Piece> pieces = stretch.best().passage().pieces();
        ReadPassage.Piece last = pieces.getLast();
        return stretch.end() == last.span().end()
                && !next.pieces().isEmpty()
                && goesOn(last.text(), next.pieces().getFirst().text());
    }
}
