package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bei 2 Ja-Stimmen und 40 Nein-Stimmen mehrheitlich abgelehnt      | 2 40 - false | rejected
            Bei 37 Nein-Stimmen und 3 Ja-Stimmen, mehrheitliche Ablehnung    | 3 37 - false | rejected
            Einstimmig / 2 Enthaltungen                                      | - - 2 true   | accepted
            bei vier Ja-Stimmen, einer Nein-Stimme und einer Enthaltung      | 4 1 1 false  | accepted
            mehrheitlich zugestimmt (22 Ja, 1 Nein, 2 Enthaltungen)          | 22 1 2 false | accepted
            Ja 7 Nein 2 Enthaltung 0                                         | 7 2 0 false  | accepted
            Abstimmung 9:0 Stimmen                                           | 9 0 - -      | accepted
            gegen 1 Nein-Stimmen gegen 3 Stimmenthaltungen angenommen        | - 1 3 false  | accepted
            Bei 2 Nein-Stimmen mehrheitlich zugestimmt                       | - 2 - false  | accepted
            passed unanimously                                               | - - - true   | accepted
            AYES: 5 NOES: 6 ABSENT: 1                                        | 5 6 - false  | rejected
            abgesetzt                                                        | - - - -      | postponed
            Der Ortsrat stimmt dem Tagesordnungspunkt nicht zu.              | - - - -      | rejected
            Der Ausschuss stimmt dem einstimmig nicht zu                     | - - - true   | rejected
            Der Beirat spricht sich mehrheitlich gegen den Ausbau aus        | - - - false  | rejected
            4 Ja-Stimmen/2 Enthaltungen lt. Beschlussvorschlag               | 4 - 2 -      | accepted
            5 Ja/2 Nein/1 Enth.                                              | 5 2 1 false  | accepted
            Abstimmung: mit 12 gegen 3 Stimmen beschlossen                   | 12 3 - false | accepted
            Verweisung in den Bauausschuss                                   | - - - -      | referred
            Der Wahlvorschlag wird einstimmig angenommen.                    | - - - true   | elected
            Zustimmende Kenntnisnahme                                        | - - - -      | noted
            """)
    void readsCountsAndOutcome(String text, String vote, String outcome) {
        assertThat(Votes.in(text).map(VotesTests::shown).orElse("- - - -")).isEqualTo(vote.strip());
        assertThat(Votes.outcome(text).map(ItemResult::label).orElse("none")).isEqualTo(outcome.strip());
    }

    @Test
    void seesNoVoteInAmountsAndParagraphs() {
        assertThat(Votes.in("Die Kosten betragen 40 % von 12.000 Euro nach § 3 Abs. 2."))
                .isEmpty();
    }

    private static String shown(Vote vote) {
        return shown(vote.yes()) + " " + shown(vote.no()) + " " + shown(vote.abstain()) + " "
                + vote.unanimous().map(String::valueOf).orElse("-");
    }

    private static String shown(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
    }
}
