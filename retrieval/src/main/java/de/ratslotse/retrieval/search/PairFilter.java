package de.ratslotse.retrieval.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Joins each two words that stand side by side; other forms at the place of a word are left out.
final class PairFilter extends TokenFilter {

    private static final char BETWEEN = ' ';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String before = "";

    PairFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (step.getPositionIncrement() == 0) {
                continue;
            }
            String first = before;
            before = term.toString();
            if (!first.isEmpty()) {
                term.setEmpty().append(first).append(BETWEEN).append(before);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        before = "";
    }
}
