package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralVotesTests {

    @ParameterizedTest
    @CsvSource({
        "'Ziffer 1: mehrheitlich abgelehnt. Ziffer 2: einstimmige Zustimmung', true",
        "'Mehrheitliche Ablehnung (5 Ja, 40 Nein). TOP 5: Einstimmige Zustimmung', true",
        "'Motion carried; the amendment was defeated', true",
        "'Einstimmige Zustimmung (45 Ja)', false",
        "'Abgelehnt mit 8 Ja, 13 Nein.', false",
        "'Ziffer 1: einstimmig zugestimmt. Ziffer 2: mehrheitlich angenommen', false",
    })
    void oneForAndOneAgainstAreSeveral(String printed, boolean several) {
        assertThat(SeveralVotes.areIn(printed)).isEqualTo(several);
    }
}
