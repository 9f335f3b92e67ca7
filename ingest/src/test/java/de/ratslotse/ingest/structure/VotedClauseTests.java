package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What small councils decide in running text, in words that are no report although they sound like one.
class VotedClauseTests {

    @Test
    void takesADecisionWhateverTheClausesAroundItSay() {
        assertThat(decided("""
                        Nachdem Frau Muster die DS 4/2024 erläutert hat und keine Wortmeldungen vorliegen, emp-
                        fiehlt der Fachausschuss einstimmig den vorliegenden Beschluss.""")).isEqualTo("accepted –:–:– unanimous");
        assertThat(decided("Der Ortsrat beschließt einstimmig, dass ein Empfang für die Chöre stattfinden soll."))
                .isEqualTo("accepted –:–:– unanimous");
        assertThat(decided(
                        "Der Ortsrat beschließt einstimmig, nicht an der Aktion „Unser Hafen hat Glanz“ teilzunehmen."))
                .isEqualTo("accepted –:–:– unanimous");
        assertThat(decided("Der Rat beschließt sodann einstimmig, die Verwaltung möge die Kosten prüfen."))
                .isEqualTo("accepted –:–:– unanimous");
    }

    @Test
    void takesWhatAVoteAsksForSupportsOrNames() {
        assertThat(decided(
                        "Nach reger Aussprache bittet der Ortsrat die Verwaltung einstimmig, eine Bank aufzustellen."))
                .isEqualTo("accepted –:–:– unanimous");
        assertThat(decided("Der Ortsrat nimmt den Haushaltsplan 2025 für die Ortschaft Uferdorf einstimmig an."))
                .isEqualTo("accepted –:–:– unanimous");
        assertThat(decided("Die Vorgehensweise wird einstimmig vom Ortsrat befürwortet."))
                .isEqualTo("accepted –:–:– unanimous");
        assertThat(decided("Mit 4 Ja-Stimmen wird Frau Muster zur Ortsbürgermeisterin gewählt."))
                .isEqualTo("elected 4:–:–");
        assertThat(decided("Diese Beschlussempfehlung ergeht einstimmig.")).isEqualTo("accepted –:–:– unanimous");
    }

    @Test
    void tellsAVoteAgainstSomething() {
        assertThat(decided("Der Ortsrat stimmt mit drei Enthaltungen gegen die Anschaffung eines neuen Schildes ab."))
                .isEqualTo("rejected –:–:3");
        assertThat(decided("Der Ortsrat stimmt gegen die Stimmen der CDU mehrheitlich zu."))
                .startsWith("accepted");
    }

    @Test
    void leavesWhatIsToldOfOthersAndWhatNobodyVotedOn() {
        assertThat(decided("Herr Probe berichtet, der Rat habe das einstimmig beschlossen."))
                .isEqualTo("none –");
        assertThat(decided("Der Ortsrat ist einstimmig der Meinung, dass sich die Lage gebessert hat."))
                .isEqualTo("none –");
        assertThat(decided("Herr Probe bittet den Ortsrat, das Protokoll einstimmig anzunehmen, wie er es wollte."))
                .isEqualTo("none –");
    }

    private static String decided(String text) {
        PrintedItem item = Picture.plain("""
                        P r o t o k o l l
                        der Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024, im Dorfhaus
                        Beginn der Sitzung: 19:00 Uhr
                        Tagesordnung:
                        1. Eröffnung der Sitzung
                        2. Wünsche der Ortschaft
                        Zu Punkt 1: Eröffnung der Sitzung
                        Frau Muster eröffnet die Sitzung.
                        Zu Punkt 2: Wünsche der Ortschaft
                        %s
                        Ende der Sitzung: 20:15 Uhr
                        """.formatted(text)).items().get(1);
        return item.result().name().toLowerCase(Locale.ROOT) + " " + Picture.vote(item);
    }
}
