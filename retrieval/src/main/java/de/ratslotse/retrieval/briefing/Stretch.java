package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A stretch of a passage that grows around the sentence it was chosen for, towards what the question still lacks,
/// and never over the next item of an agenda.
final class Stretch {

    private static final Pattern HEADING = Pattern.compile("^(?:Zu )?(?:TOP|Punkt|Tagesordnungspunkt)\\s+\\d");

    /// What a line holds at least that tells how a vote went.
    private static final double A_RESULT = 0.4;

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

    private static final Set<Asked> COUNTED_ON = EnumSet.of(Asked.AMOUNT, Asked.VOTE);

    /// A date or a name without a sentence is told of what stands beside it of the question.
    private static final double OF_THE_QUESTION = 0.3;

    /// What needs no sentence to be told.
    private static final Set<Asked> NAMED_ALONE =
            EnumSet.of(Asked.COUNT, Asked.DURATION, Asked.VOTE, Asked.COMPANY, Asked.REFERENCE);

    private static final int LONGEST_HEADING = 90;

    /// So much longer a stretch may get by the rest of a sentence.
    static final int TO_ITS_END = 300;

    private final Inquiry inquiry;
    private final Weighed best;
    private final PassageLines lines;
    private final String text;
    private final int longest;
    private final Gains gains;
    private int floor;
    private int first;
    private int last;

    /// @param longest in characters; the sentence itself may be longer
    Stretch(Inquiry inquiry, Weighed best, int longest) {
        this.inquiry = inquiry;
        this.best = best;
        this.lines = new PassageLines(best.passage());
        this.text = best.passage().source().passage().text();
        this.longest = longest;
        this.gains = new Gains(inquiry, best.passage().pieces());
        this.first = best.index();
        this.last = best.index();
    }

    /// @param enough where nothing is lacking, it grows only to this length
    Stretch grown(int enough) {
        skipHead();
        takeBeginning();
        takeList();
        grow(enough);
        takeEnd();
        takeAntecedent();
        return this;
    }

    private void grow(int enough) {
        while (true) {
            Set<Asked> lacking = lacking();
            double before = mayGrowBack() ? gain(-1, lacking) : 0;
            double after = mayGrowOn(last) ? gain(1, lacking) : 0;
            boolean leadsIn = (lines.leads(last) || lines.asks(last)) && mayGrowOn(last);
            if (leadsIn || decides() || (after > 0 && after >= before)) {
                last++;
            } else if (before > 0) {
                first--;
            } else if (length() < enough && mayGrowOn(last)) {
                last++;
            } else if (goesOnCounting()) {
                last++;
            } else {
                return;
            }
        }
    }

    /// An amount or a vote is often followed by the next one: the sum, or what was voted on besides.
    private boolean goesOnCounting() {
        return mayGrowOn(last)
                && COUNTED_ON.stream()
                        .anyMatch(asked -> inquiry.asked().contains(asked)
                                && lines.at(last + 1).surelyHolds(asked));
    }

    /// A sentence printed in several lines is quoted from where it begins.
    private void takeBeginning() {
        int longer = longest + TO_ITS_END;
        while (first > floor
                && !lines.opens(first)
                && !lines.isForm(first - 1)
                && lines.goesOnAt(first)
                && end() - lines.at(first - 1).span().start() <= longer) {
            first--;
        }
    }

    /// Beside what is quoted, where there is still room for it.
    private void takeAntecedent() {
        if (first > floor
                && SentenceEdges.refersBack(lines.text(first))
                && !lines.opens(first)
                && !lines.isForm(first - 1)
                && lines.isSentence(first - 1)
                && lines.text(first - 1).length() <= TO_ITS_END) {
            first--;
        }
    }

    /// And to where it ends: half a vote is a wrong one.
    private void takeEnd() {
        int longer = Math.max(longest, length()) + TO_ITS_END;
        while (last + 1 < lines.size()
                && !lines.opens(last + 1)
                && !lines.isForm(last + 1)
                && lines.goesOnAt(last + 1)
                && lines.at(last + 1).span().end() - start() <= longer) {
            last++;
        }
    }

    /// Whether it is nothing but the heading of an agenda item: that tells where something stands, not what.
    boolean isHeading() {
        ReadPassage.Piece piece = lines.at(first);
        return first == last && HEADING.matcher(piece.text()).find() && piece.holds(Asked.VOTE) < A_RESULT;
    }

    /// Whether any of it is a sentence, an item of a list or a row: headings and forms say nothing.
    boolean says() {
        boolean longEnough = length() > LONGEST_HEADING
                && !HEADING.matcher(lines.text(first)).find();
        for (int index = first; index <= last; index++) {
            boolean row = lines.isRow(index);
            if (!lines.isForm(index)
                    && (longEnough
                            || row
                            || lines.isSentence(index)
                            || (lines.isItem(index) && !lines.isPageMark(index)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is what a table, a chart or a form left, and not what is asked for.
    boolean tellsNothing() {
        Prose prose = Prose.of(
                PrintedText.repaired(new Span(start(), end()).of(text)),
                best.passage().language());
        return prose.isBroken() || (prose.isBare() && !namesWhatIsAsked());
    }

    /// A row, a list or a name may be the answer.
    private boolean namesWhatIsAsked() {
        boolean listed = inquiry.asked().contains(Asked.LIST)
                && IntStream.rangeClosed(first, last).anyMatch(lines::isItem);
        boolean ofTheQuestion = best.own() >= OF_THE_QUESTION;
        return listed
                || inquiry.asked().stream()
                        .filter(asked -> ofTheQuestion || NAMED_ALONE.contains(asked))
                        .anyMatch(asked -> !lacking().contains(asked));
    }

    /// What a reply repeats of what was asked.
    boolean onlyRepeatsQuestions() {
        String said = new Span(start(), end()).of(text);
        return best.passage().source().passage().kind() == StatementKind.ANSWER && FormLines.onlyAsks(said);
    }

    /// The title above a paper's text has the question's words and says nothing of it: the text itself is quoted.
    private void skipHead() {
        Passage passage = best.passage().source().passage();
        boolean front = passage.ordinal() <= FRONT && OF_A_FORM.contains(passage.kind());
        if (!front || lines.isSentence(first) || lines.isItem(first) || lines.leads(first) || holdsWhatIsAsked(first)) {
            return;
        }
        for (int index = first + 1;
                index < Math.min(lines.size(), first + HEAD_LINES) && !lines.opens(index);
                index++) {
            if (lines.isSentence(index)) {
                floor = index;
                first = index;
                last = index;
                return;
            }
        }
    }

    private boolean holdsWhatIsAsked(int index) {
        ReadPassage.Piece piece = lines.at(index);
        return inquiry.asked().stream().anyMatch(asked -> piece.surelyHolds(asked));
    }

    int start() {
        return lines.at(first).span().start();
    }

    int end() {
        return lines.at(last).span().end();
    }

    Weighed best() {
        return best;
    }

    private int length() {
        return end() - start();
    }

    /// A list is taken whole as far as there is room, from its lead-in on; what stands below an item before what stands
    /// above it.
    private void takeList() {
        boolean listed = inquiry.asked().contains(Asked.LIST) || inquiry.asked().contains(Asked.DECISION);
        boolean before = listed
                && first + 1 < lines.size()
                && !lines.isItem(first + 1)
                && QuotedLists.leadsIntoAList(best.passage(), first);
        if (!lines.isItem(first) && !lines.leads(first) && !before && !(listed && lines.isItem(first + 1))) {
            return;
        }
        if (before && mayGrowOn(last)) {
            last++;
        }
        while (lines.isItem(last + 1) && last - first < QuotedLists.MOST_ITEMS && mayGrowOn(last)) {
            last++;
        }
        while (first > 0 && lines.isItem(first) && best.index() - first < QuotedLists.MOST_ITEMS && mayGrowBack()) {
            boolean within = lines.isItem(first - 1) || lines.leads(first - 1);
            if (!within) {
                break;
            }
            first--;
        }
    }

    /// What the sentences in this direction would add to what the stretch has of the question.
    private double gain(int direction, Set<Asked> lacking) {
        int edge = direction > 0 ? last : first;
        return gains.most(
                first,
                last,
                direction,
                lacking,
                index -> fits(index) && !(direction > 0 && index > edge + 1 && lines.opens(index)));
    }

    /// The kinds of things asked for that it does not hold.
    Set<Asked> lacking() {
        return gains.lacking(first, last);
    }

    private boolean mayGrowBack() {
        return first > floor && !lines.opens(first) && !lines.isForm(first - 1) && fits(first - 1);
    }

    private boolean mayGrowOn(int index) {
        return index + 1 < lines.size() && !lines.opens(index + 1) && !lines.isForm(index + 1) && fits(index + 1);
    }

    private boolean fits(int index) {
        int from = lines.at(Math.min(first, index)).span().start();
        int to = lines.at(Math.max(last, index)).span().end();
        return to - from <= longest;
    }

    /// A decision is quoted to its end.
    private boolean decides() {
        return best.passage().source().passage().kind() == StatementKind.DECISION && mayGrowOn(last);
    }
}
