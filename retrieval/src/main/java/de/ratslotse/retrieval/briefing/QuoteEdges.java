package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Extract.Chosen;
import de.ratslotse.retrieval.corpus.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a quote neither begins nor ends with where its middle is the answer: rows of a form, headings of what comes
/// next, closings of letters, what was called from the benches, half sentences at a page's edge. The sentence that the
/// quote was chosen for stays, and so does whatever holds what is asked for.
final class QuoteEdges {

    private static final Pattern ASIDE = Pattern.compile(
            "^\\((?:Beifall|Applaus|Heiterkeit|Lachen|Gelächter|Zurufe?|Zwischenrufe?|Unruhe|Klingel|(?:Der|Die) Vorsitzende|applause|laughter|interruption|interjection)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:Mit (?:freundlich|kollegial|best|herzlich)en Grüßen|(?:Freundliche|Herzliche|Beste|Viele) Grüße|Hochachtungsvoll|Unterzeichnet von|gez\\.|Yours (?:sincerely|faithfully|truly)|(?:Kind|Best) regards|Respectfully submitted)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// A heading of so many words says nothing of what follows that this does not say itself.
    private static final int MERE_LABEL = 3;

    private static final int SHORTEST = 60;

    /// In words: with so many a sentence has said something before it breaks off.
    private static final int TELLS_SOMETHING = 8;

    private final Inquiry inquiry;
    private final Chosen quote;
    private final PassageLines lines;
    private int first;
    private int last;

    private QuoteEdges(Inquiry inquiry, Chosen quote) {
        this.inquiry = inquiry;
        this.quote = quote;
        this.lines = new PassageLines(quote.best().passage());
        this.first = 0;
        this.last = lines.size() - 1;
        while (first < last && lines.at(first).span().start() < quote.start()) {
            first++;
        }
        while (last > first && lines.at(last).span().end() > quote.end()) {
            last--;
        }
    }

    /// The quote without what says nothing at its two ends.
    static Chosen trimmed(Inquiry inquiry, Chosen quote) {
        QuoteEdges edges = new QuoteEdges(inquiry, quote);
        while (edges.first < edges.best() && edges.saysNothingBefore(edges.first)) {
            edges.first++;
        }
        while (edges.last > edges.best() && edges.mayGo(edges.last) && edges.saysNothingBehind(edges.last)) {
            edges.last--;
        }
        return edges.cut();
    }

    /// The quote without the few words at the end of its passage that begin a sentence which nothing goes on with.
    static Chosen withoutHalfAtEnd(Inquiry inquiry, Chosen quote) {
        QuoteEdges edges = new QuoteEdges(inquiry, quote);
        boolean few = prose(edges.lines.text(edges.last), quote).length() < TELLS_SOMETHING;
        if (few && endsWithin(quote) && edges.last > edges.best() && edges.mayGo(edges.last)) {
            edges.last--;
        }
        return edges.cut();
    }

    /// The quote without the half sentence at the front of its passage, whose beginning is not at hand.
    static Chosen withoutHalfAtFront(Inquiry inquiry, Chosen quote) {
        QuoteEdges edges = new QuoteEdges(inquiry, quote);
        if (edges.first == 0 && edges.best() > 0 && edges.beginsWithin() && edges.mayGo(0)) {
            edges.first++;
        }
        return edges.cut();
    }

    /// As a reader reads it: with a mark where it begins or ends within a sentence.
    static String marked(Inquiry inquiry, Chosen quote) {
        String text = new Span(quote.start(), quote.end())
                .of(quote.best().passage().source().passage().text());
        String read = PrintedText.sentence(text);
        if (endsWithin(quote) && read.endsWith(".")) {
            read = read.substring(0, read.length() - 1) + " …";
        }
        return new QuoteEdges(inquiry, quote).beginsWithin() ? "… " + read : read;
    }

    private boolean beginsWithin() {
        return SentenceEdges.goesOn(lines.text(first)) && !lines.isItem(first);
    }

    private static boolean endsWithin(Chosen quote) {
        List<ReadPassage.Piece> pieces = quote.best().passage().pieces();
        PassageLines lines = new PassageLines(quote.best().passage());
        int end = pieces.size() - 1;
        String text = lines.text(end);
        if (quote.end() != pieces.get(end).span().end() || SentenceEdges.isEnded(text) || lines.isRow(end)) {
            return false;
        }
        boolean letter = !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
        boolean says = letter && !lines.isItem(end) && prose(text, quote).isSentence();
        return says || SentenceEdges.wantsMore(text);
    }

    private int best() {
        return quote.best().index();
    }

    private boolean mayGo(int index) {
        return inquiry.asked().stream().noneMatch(asked -> lines.at(index).surelyHolds(asked));
    }

    private boolean saysNothingBefore(int index) {
        boolean label = isHeading(index) && prose(lines.text(index), quote).length() <= MERE_LABEL;
        boolean head = lines.isForm(index) && isWithoutNumbers(index);
        boolean leaves = label || lines.isForm(index) || isScrap(index);
        return head || FormLines.isConsultation(lines.text(index)) || (mayGo(index) && leaves);
    }

    private boolean saysNothingBehind(int index) {
        boolean heading = isHeading(index)
                && !SentenceEdges.isEnded(lines.text(index))
                && !lines.isItem(index)
                && !lines.leads(index - 1);
        return closes(index) || heading || isScrap(index);
    }

    /// A title without a number and without a word of the question.
    private boolean isHeading(int index) {
        ReadPassage.Piece piece = lines.at(index);
        boolean asked = IntStream.range(0, inquiry.terms().size())
                .anyMatch(term -> piece.matches().at(term) > 0);
        return !asked
                && isWithoutNumbers(index)
                && !lines.leads(index)
                && prose(piece.text(), quote).isBare();
    }

    private boolean isScrap(int index) {
        String text = lines.text(index);
        return lines.isPageMark(index)
                || prose(text, quote).isBroken()
                || ASIDE.matcher(text).find();
    }

    /// Whether a letter is closed here or was before; who asks who signed it is told.
    private boolean closes(int index) {
        return !inquiry.asked().contains(Asked.WHO)
                && IntStream.rangeClosed(best() + 1, index)
                        .anyMatch(line -> CLOSING.matcher(lines.text(line)).find());
    }

    private boolean isWithoutNumbers(int index) {
        return !lines.isRow(index) && !DIGIT.matcher(lines.text(index)).find();
    }

    private static Prose prose(String text, Chosen quote) {
        return Prose.of(text, quote.best().passage().language());
    }

    private Chosen cut() {
        Chosen cut = new Chosen(
                quote.best(),
                lines.at(first).span().start(),
                lines.at(last).span().end());
        boolean whole = cut.start() == quote.start() && cut.end() == quote.end();
        return whole || cut.length() < SHORTEST ? quote : cut;
    }
}
