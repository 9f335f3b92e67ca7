package de.ratslotse.retrieval.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts each word into overlapping stretches of four letters, its ends marked: `dach` gives `_dac dach ach_`.
final class GramFilter extends TokenFilter {

    static final int LENGTH = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String word = "";
    private int next;

    GramFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next + LENGTH > word.length() && !(next == 0 && !word.isEmpty())) {
            if (!input.incrementToken()) {
                return false;
            }
            word = "_" + term + "_";
            next = 0;
        }
        clearAttributes();
        term.append(word, next, Math.min(word.length(), next + LENGTH));
        step.setPositionIncrement(1);
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
