package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Tally.Side;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Der Antrag wird mit 13 Ja-Stimmen, 9 Nein-Stimmen und 2 Enthaltungen angenommen. | yes 13, no 9, abstain 2
                    Der Rat stimmt bei vier Ja-Stimmen und fünf Nein-Stimmen ab.                      | yes 4, no 5
                    Der Ortsrat lehnt die Schließung mit 6 zu 1 Stimmen ab.                           | yes 6, no 1
                    Ja: 14  Nein: 3  Enthaltungen: 0                                                  | yes 14, no 3, abstain 0
                    Abstimmungsergebnis: 12:3                                                        | yes 12, no 3
                    Carried with 7 in favour and 2 against.                                           | yes 7, no 2
                    Die Sitzung beginnt um 18:30 Uhr.                                                 | ''
                    Die Kosten betragen 1.250.000 €.                                                  | ''
                    """)
    void countsVotesBySide(String sentence, String expected) {
        assertThat(picture(Tally.in(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    13 Ja-Stimmen, 9 Nein-Stimmen, 2 Enthaltungen | 13:9                          | true
                    13 Ja-Stimmen, 9 Nein-Stimmen, 2 Enthaltungen | 9:13                          | false
                    13 Ja-Stimmen, 9 Nein-Stimmen, 2 Enthaltungen | 13 Ja-Stimmen                 | false
                    13 Ja-Stimmen, 9 Nein-Stimmen, 2 Enthaltungen | 13 Ja-Stimmen, 9 Nein-Stimmen | true
                    25 Ja-Stimmen                                 | 25 Ja-Stimmen                 | true
                    25 Ja-Stimmen                                 | 25 Ja-Stimmen, 1 Nein-Stimme  | false
                    """)
    void halfAVoteIsNotTheVote(String held, String told, boolean supported) {
        assertThat(Tally.in(held).supports(Tally.in(told))).isEqualTo(supported);
    }

    private static String picture(Tally tally) {
        Map<Side, Integer> votes = tally.votes();
        return votes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().name().toLowerCase(java.util.Locale.ROOT) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
