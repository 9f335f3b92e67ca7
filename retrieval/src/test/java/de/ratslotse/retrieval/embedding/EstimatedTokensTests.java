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
    void countsLettersDigitsAndLikeSignsInGroups() {
        assertThat(counter.tokens("Rat")).isEqualTo(1);
        assertThat(counter.tokens("Beschlussvorlage")).isEqualTo(3);
        assertThat(counter.tokens("2025 €")).isEqualTo(3);
        assertThat(counter.tokens("Rat, Rat")).isEqualTo(3);
        assertThat(counter.tokens("Seite ........ 7")).isEqualTo(4);
    }

    @Test
    void isNearTheModelOnTextsOfACouncil() {
        Embedding model = TestModel.embedding();
        int counted = CouncilTexts.ALL.stream().mapToInt(model::tokens).sum();
        int estimated = CouncilTexts.ALL.stream().mapToInt(counter::tokens).sum();
        assertThat((double) estimated / counted).isBetween(0.9, 1.15);
    }

    @Test
    void isNotBelowTheModelWhereItIsToBeCautious() {
        Embedding model = TestModel.embedding();
        for (String text : CouncilTexts.ALL) {
            assertThat(TokenCounter.cautious().tokens(text)).as(text).isGreaterThanOrEqualTo(model.tokens(text));
        }
    }
}
