package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QueryLengthTests {

    @Test
    void growsFromAQuestionToAParagraph() {
        assertThat(QueryLength.of(0)).isEqualTo(QueryLength.of(12)).isEqualTo(QueryLength.SHORT);
        assertThat(QueryLength.of(18).between(0.2, 1)).isCloseTo(0.6, within(1e-9));
        assertThat(QueryLength.of(24)).isEqualTo(QueryLength.of(400));
    }
}
