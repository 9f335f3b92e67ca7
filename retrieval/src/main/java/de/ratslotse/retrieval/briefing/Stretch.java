package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.Inquiry.Term;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A stretch of a passage that grows around the sentence it was chosen for, towards what the question still lacks,
/// and never over the next item of an agenda.
final class Stretch {

    private static final Pattern ASKING = Pattern.compile(
            "\\?[\"“”»«’)\\]]*$|\\b(?:fragt|fragte|erkundigt sich|möchte wissen|will wissen|bittet um (?:auskunft|erläuterung)|asks|asked|enquired|inquired|wants to know)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HEADING = Pattern.compile("^(?:Zu )?(?:TOP|Punkt|Tagesordnungspunkt)\\s+\\d");

    /// What a line holds at least that tells how a vote went.
    private static final double A_RESULT = 0.4;

    /// How many sentences on what the question lacks may stand, for the way there to be worth it.
    private static final int SIGHT = 5;

    private static final double FARTHER = 0.8;

    private static final double SURE = 0.9;

    /// A paper's title and form stand in its first passages, so many lines at most above its text.
    private static final int FRONT = 1;

    private static final int HEAD_LINES = 14;

    /// Whose first passages are a form.
    private static final Set<StatementKind> OF_A_FORM = EnumSet.of(
            StatementKind.PROPOSAL,
            StatementKind.MOTION,
            StatementKind.AMENDMENT,
            StatementKind.ANSWER,
            StatementKind.RECOMMENDATION);

    private static final int LONGEST_HEADING = 90;

    private final Inquiry inquiry;
    private final Weighed best;
    private final List<ReadPassage.Piece> pieces;
    private final String text;
    private final int longest;
    private int floor;
    private int first;
    private int last;

    /// @param longest in characters; the sentence itself may be longer
    Stretch(Inquiry inquiry, Weighed best, int longest) {
        this.inquiry = inquiry;
        this.best = best;
        this.pieces = best.passage().pieces();
        this.text = best.passage().source().passage().text();
        this.longest = longest;
        this.first = best.index();
        this.last = best.index();
    }

    /// @param enough where nothing is lacking, it grows only to this length
    Stretch grown(int enough) {
        skipHead();
        takeList();
        while (true) {
            Set<Asked> lacking = lacking();
            double before = mayGrowBack() ? gain(-1, lacking) : 0;
            double after = mayGrowOn(last) ? gain(1, lacking) : 0;
            boolean leadsIn = (leads(last) || asks(last)) && mayGrowOn(last);
            if (leadsIn || decides() || (after > 0 && after >= before)) {
                last++;
            } else if (before > 0) {
                first--;
            } else if (length() < enough && mayGrowOn(last)) {
                last++;
            } else {
                return this;
            }
        }
    }

    /// Whether it is nothing but the heading of an agenda item: that tells where something stands, not what.
    boolean isHeading() {
        ReadPassage.Piece piece = pieces.get(first);
        return first == last
                && HEADING.matcher(piece.text()).find()
                && Asked.VOTE.evidence(piece.text(), piece.quantities()) < A_RESULT;
    }

    /// Whether any of it is a sentence, an item of a list or a row: headings and forms say nothing.
    boolean says() {
        boolean longEnough = length() > LONGEST_HEADING
                && !HEADING.matcher(pieces.get(first).text()).find();
        for (int index = first; index <= last; index++) {
            boolean row = pieces.get(index).span().of(text).indexOf('\t') >= 0;
            if (!isForm(index) && (longEnough || row || isSentence(index) || (isItem(index) && !isPageMark(index)))) {
                return true;
            }
        }
        return false;
    }

    /// What a reply repeats of what was asked.
    boolean onlyRepeatsQuestions() {
        String said = new Span(start(), end()).of(text);
        return best.passage().source().passage().kind() == StatementKind.ANSWER && FormLines.onlyAsks(said);
    }

    private boolean isPageMark(int index) {
        return FormLines.isPageMark(pieces.get(index).text());
    }

    private boolean isForm(int index) {
        return FormLines.isForm(pieces.get(index).text());
    }

    /// The title above a paper's text has the question's words and says nothing of it: the text itself is quoted.
    private void skipHead() {
        Passage passage = best.passage().source().passage();
        boolean front = passage.ordinal() <= FRONT && OF_A_FORM.contains(passage.kind());
        if (!front || isSentence(first) || isItem(first) || leads(first) || holdsWhatIsAsked(first)) {
            return;
        }
        for (int index = first + 1; index < Math.min(pieces.size(), first + HEAD_LINES) && !opens(index); index++) {
            if (isSentence(index)) {
                floor = index;
                first = index;
                last = index;
                return;
            }
        }
    }

    private boolean isSentence(int index) {
        return FormLines.isSentence(pieces.get(index).text());
    }

    private boolean holdsWhatIsAsked(int index) {
        ReadPassage.Piece piece = pieces.get(index);
        return inquiry.asked().stream().anyMatch(asked -> asked.evidence(piece.text(), piece.quantities()) >= SURE);
    }

    int start() {
        return pieces.get(first).span().start();
    }

    int end() {
        return pieces.get(last).span().end();
    }

    Weighed best() {
        return best;
    }

    private int length() {
        return end() - start();
    }

    /// A list is taken whole as far as there is room, from its lead-in on.
    private void takeList() {
        boolean listed = inquiry.asked().contains(Asked.LIST) || inquiry.asked().contains(Asked.DECISION);
        boolean before = listed
                && first + 1 < pieces.size()
                && !isItem(first + 1)
                && QuotedLists.leadsIntoAList(best.passage(), first);
        if (!isItem(first) && !leads(first) && !before && !(listed && isItem(first + 1))) {
            return;
        }
        if (before && mayGrowOn(last)) {
            last++;
        }
        while (first > 0 && isItem(first) && best.index() - first < QuotedLists.MOST_ITEMS && mayGrowBack()) {
            boolean within = isItem(first - 1) || leads(first - 1);
            if (!within) {
                break;
            }
            first--;
        }
        while (isItem(last + 1) && last - first < QuotedLists.MOST_ITEMS && mayGrowOn(last)) {
            last++;
        }
    }

    /// What the sentences in this direction would add to what the stretch has of the question.
    private double gain(int direction, Set<Asked> lacking) {
        double most = 0;
        double share = 1;
        int edge = direction > 0 ? last : first;
        for (int step = 1; step <= SIGHT; step++) {
            int index = edge + direction * step;
            if (index < 0 || index >= pieces.size() || !fits(index) || (direction > 0 && step > 1 && opens(index))) {
                break;
            }
            most = Math.max(most, share * gainOf(pieces.get(index), lacking));
            share *= FARTHER;
        }
        return most;
    }

    private double gainOf(ReadPassage.Piece piece, Set<Asked> lacking) {
        double gain = 0;
        for (int term = 0; term < inquiry.terms().size(); term++) {
            Term asked = inquiry.terms().get(term);
            if (asked.own()) {
                gain += asked.weight() * Math.max(0, piece.matches().at(term) - matched(term));
            }
        }
        for (Asked asked : lacking) {
            gain += asked.evidence(piece.text(), piece.quantities()) >= SURE ? 1 : 0;
        }
        return gain;
    }

    private float matched(int term) {
        float most = 0;
        for (int index = first; index <= last; index++) {
            most = Math.max(most, pieces.get(index).matches().at(term));
        }
        return most;
    }

    /// The kinds of things asked for that it does not hold.
    Set<Asked> lacking() {
        Set<Asked> lacking = EnumSet.noneOf(Asked.class);
        for (Asked asked : inquiry.asked()) {
            boolean held = false;
            for (int index = first; index <= last && !held; index++) {
                ReadPassage.Piece piece = pieces.get(index);
                held = asked.evidence(piece.text(), piece.quantities()) >= SURE;
            }
            if (!held) {
                lacking.add(asked);
            }
        }
        return lacking;
    }

    private boolean mayGrowBack() {
        return first > floor && !opens(first) && !isForm(first - 1) && fits(first - 1);
    }

    private boolean mayGrowOn(int index) {
        return index + 1 < pieces.size() && !opens(index + 1) && !isForm(index + 1) && fits(index + 1);
    }

    private boolean fits(int index) {
        int from = pieces.get(Math.min(first, index)).span().start();
        int to = pieces.get(Math.max(last, index)).span().end();
        return to - from <= longest;
    }

    /// A decision is quoted to its end.
    private boolean decides() {
        return best.passage().source().passage().kind() == StatementKind.DECISION && mayGrowOn(last);
    }

    private boolean leads(int index) {
        return pieces.get(index).text().endsWith(":");
    }

    /// Somebody asks: what follows replies.
    private boolean asks(int index) {
        return ASKING.matcher(pieces.get(index).text()).find();
    }

    private boolean isItem(int index) {
        return index < pieces.size()
                && QuotedLists.BULLET.matcher(pieces.get(index).span().of(text)).find();
    }

    /// Whether the next item of the agenda begins here.
    private boolean opens(int index) {
        return QuotedLists.NEXT_ITEM.matcher(pieces.get(index).text()).find();
    }
}
