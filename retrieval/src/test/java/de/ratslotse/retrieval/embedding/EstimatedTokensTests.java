package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EstimatedTokensTests {

    private final TokenCounter counter = TokenCounter.estimate();

    @Test
    void countsNothingInNothing() {
        assertThat(counter.tokens("")).isZero();
        assertThat(counter.tokens(" \n\t")).isZero();
    }

    @Test
    void countsEveryTwoLettersAndEveryOtherSign() {
        assertThat(counter.tokens("Rat")).isEqualTo(2);
        assertThat(counter.tokens("12 €")).isEqualTo(3);
        assertThat(counter.tokens("Rat, Rat")).isEqualTo(5);
    }

    @Test
    void isNotBelowTheModelOnTextsOfACouncil() {
        Embedding model = TestModel.embedding();
        for (String text : CouncilTexts.ALL) {
            assertThat(counter.tokens(text)).as(text).isGreaterThanOrEqualTo(model.tokens(text));
        }
    }
}
