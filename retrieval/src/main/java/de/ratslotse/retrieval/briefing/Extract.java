package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the stretches of text that answer a question: the best sentence with what belongs to it, and others only
/// where they are nearly as good and say something else.
final class Extract {

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•·▪●■◦\uf0b7\uf02d*–—➢-]|\\(?[\\da-z]{1,2}[.)]|[\\d.]+\\s)");

    /// A further stretch must reach this part of the best one's score.
    private static final double NEARLY_AS_GOOD = 0.82;

    private static final int MOST = 3;
    private static final int MOST_OF_A_LIST = 5;
    private static final int LONGEST = 700;
    /// A quote shorter than this takes in the next sentence.
    private static final int ENOUGH_CONTEXT = 200;

    private static final int WITHIN_REACH = 520;
    private static final double SURE = 0.9;

    private static final Pattern NEXT_ITEM =
            Pattern.compile("^(?:(?:Zu )?TOP\\s+\\d|Tagesordnungspunkt\\s+\\d|R\\d{4}-\\d+)");

    private static final int LONGEST_LEAD_IN = 160;
    private static final int MOST_ITEMS = 14;
    private static final double SAME_WORDS = 0.6;

    private final Inquiry inquiry;

    Extract(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// A stretch of one passage's text.
    ///
    /// @param best the sentence it was chosen for
    record Chosen(Weighed best, int start, int end) {
        long passageId() {
            return best.passage().source().passage().id();
        }
    }

    List<Chosen> from(List<Weighed> weighed) {
        List<Chosen> chosen = new ArrayList<>();
        if (weighed.isEmpty()) {
            return chosen;
        }
        double enough = weighed.getFirst().score() * NEARLY_AS_GOOD;
        int most = inquiry.asked().contains(Asked.LIST) ? MOST_OF_A_LIST : MOST;
        List<Set<String>> words = new ArrayList<>();
        for (Weighed candidate : weighed) {
            if (chosen.size() == most || candidate.score() < enough) {
                break;
            }
            Chosen stretch = stretch(candidate);
            Set<String> here = wordsOf(stretch);
            boolean told = chosen.stream().anyMatch(earlier -> overlaps(earlier, stretch))
                    || words.stream().anyMatch(earlier -> alike(earlier, here));
            if (!told) {
                chosen.add(stretch);
                words.add(here);
            }
        }
        return chosen;
    }

    /// The sentence with its lead-in before, and, where it leads in itself, what follows.
    private Chosen stretch(Weighed weighed) {
        List<ReadPassage.Piece> pieces = weighed.passage().pieces();
        String text = weighed.passage().source().passage().text();
        int first = weighed.index();
        int last = weighed.index();
        boolean item = isItem(pieces.get(first), text);
        if (item) {
            first = leadIn(pieces, text, first);
        } else if (first > 0
                && leads(pieces.get(first - 1))
                && pieces.get(first - 1).text().length() < LONGEST_LEAD_IN) {
            first--;
        }
        boolean list = inquiry.asked().contains(Asked.LIST) || inquiry.asked().contains(Asked.DECISION);
        if (leads(pieces.get(weighed.index())) || (list && nextIsItem(pieces, text, last))) {
            last = lastItem(pieces, text, last);
        }
        last = inContext(pieces, first, last);
        return fitting(pieces, weighed, first, last);
    }

    /// As far on as the thing asked for, where the sentence itself has not got it, and as a reader needs to follow.
    private int inContext(List<ReadPassage.Piece> pieces, int first, int last) {
        int end = last;
        while (end + 1 < pieces.size()
                && end(pieces, end) - start(pieces, first) < ENOUGH_CONTEXT
                && !opens(pieces.get(end + 1))) {
            end++;
        }
        for (Asked asked : inquiry.asked()) {
            end = Math.max(end, holding(asked, pieces, first, end));
        }
        return end;
    }

    /// Where the thing asked for stands within reach; `last` where nothing before has it or nothing after does.
    private static int holding(Asked asked, List<ReadPassage.Piece> pieces, int first, int last) {
        for (int index = first; index < pieces.size(); index++) {
            boolean reachable = end(pieces, index) - start(pieces, first) <= WITHIN_REACH;
            if (index > last && (!reachable || opens(pieces.get(index)))) {
                return last;
            }
            if (asked.evidence(pieces.get(index).text(), pieces.get(index).quantities()) >= SURE) {
                return Math.max(last, index);
            }
        }
        return last;
    }

    /// Whether the next item of the agenda begins here.
    private static boolean opens(ReadPassage.Piece piece) {
        return NEXT_ITEM.matcher(piece.text()).find();
    }

    private static Chosen fitting(List<ReadPassage.Piece> pieces, Weighed weighed, int first, int last) {
        int from = first;
        int to = last;
        while (to > weighed.index() && end(pieces, to) - start(pieces, from) > LONGEST) {
            to--;
        }
        while (from < weighed.index() && end(pieces, to) - start(pieces, from) > LONGEST) {
            from++;
        }
        return new Chosen(weighed, start(pieces, from), end(pieces, to));
    }

    private static int start(List<ReadPassage.Piece> pieces, int index) {
        return pieces.get(index).span().start();
    }

    private static int end(List<ReadPassage.Piece> pieces, int index) {
        return pieces.get(index).span().end();
    }

    private static boolean leads(ReadPassage.Piece piece) {
        return piece.text().endsWith(":");
    }

    private static boolean isItem(ReadPassage.Piece piece, String text) {
        return BULLET.matcher(piece.span().of(text)).find();
    }

    private static boolean nextIsItem(List<ReadPassage.Piece> pieces, String text, int index) {
        return index + 1 < pieces.size() && isItem(pieces.get(index + 1), text);
    }

    /// The sentence before the first item of the list that this item stands in; the item itself where none leads in.
    private static int leadIn(List<ReadPassage.Piece> pieces, String text, int item) {
        int first = item;
        while (first > 0 && item - first < MOST_ITEMS && isItem(pieces.get(first - 1), text)) {
            first--;
        }
        boolean introduced = first > 0 && leads(pieces.get(first - 1));
        return introduced && item - first <= 4 ? first - 1 : item;
    }

    private static int lastItem(List<ReadPassage.Piece> pieces, String text, int lead) {
        int last = lead;
        while (last + 1 < pieces.size() && last - lead < MOST_ITEMS && isItem(pieces.get(last + 1), text)) {
            last++;
        }
        return last == lead && lead + 1 < pieces.size() ? lead + 1 : last;
    }

    private static boolean overlaps(Chosen a, Chosen b) {
        return a.passageId() == b.passageId() && a.start() < b.end() && b.start() < a.end();
    }

    private static Set<String> wordsOf(Chosen stretch) {
        String text = stretch.best().passage().source().passage().text();
        String quote = PrintedText.repaired(new Span(stretch.start(), stretch.end()).of(text));
        return Set.of(java.util.Arrays.stream(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .distinct()
                .toArray(String[]::new));
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both > SAME_WORDS * Math.min(a.size(), b.size());
    }
}
