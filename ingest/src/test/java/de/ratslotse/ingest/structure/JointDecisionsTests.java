package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointDecisionsTests {

    private static final String HEADINGS = """
            Niederschrift 12. Plenarsitzung Gemeinderat
            14. Mai 2024, 15:30 Uhr

            Punkt 7 der Tagesordnung: Weiterentwicklung des Marktplatzes
            Vorlage: 2024/0123
            Punkt 7.1 der Tagesordnung: Weiterentwicklung des Marktplatzes
            Änderungsantrag: ABC
            Vorlage: 2024/0123/1
            Punkt 7.2 der Tagesordnung: Weiterentwicklung des Marktplatzes
            Interfraktioneller Ergänzungsantrag: DEF, Ghi
            Vorlage: 2024/0123/2

            """;

    @Test
    void givesEachItemTheVoteThatNamesItsMover() {
        assertThat(Picture.items(Picture.plain(HEADINGS + """
                Beschluss:
                Der Gemeinderat beschließt den Plan.

                Abstimmungsergebnis:
                Änderungsantrag ABC: Mehrheitliche Ablehnung (15 Ja, 29 Nein, 1 Ent-
                haltung)
                Antrag DEF/Ghi 2024/0123/2, Ziffer 1: Mehrheitliche Zustimmung.
                Geänderte Beschlussvorlage: Einstimmige Zustimmung (44 Ja)

                Stadtrat Beispiel (ABC): Schade.
                """)))
                .containsExactly(
                        "7 Weiterentwicklung des Marktplatzes {2024/0123} accepted",
                        "7.1 Weiterentwicklung des Marktplatzes {2024/0123/1} rejected",
                        "7.2 Weiterentwicklung des Marktplatzes {2024/0123/2} accepted");
    }

    @Test
    void readsVotesByNumberAndNotAsHeadings() {
        Structure structure = Picture.plain("""
                Niederschrift 12. Plenarsitzung Gemeinderat
                14. Mai 2024, 15:30 Uhr

                Punkt 9 der Tagesordnung: Zoo:
                Punkt 9.1 der Tagesordnung: Eintritt
                Vorlage: 2024/0200
                Punkt 9.2 der Tagesordnung: Führungen
                Vorlage: 2024/0201

                Beschluss:
                Punkt 9.1: Der Gemeinderat beschließt die Preise.
                Punkt 9.2: Der Gemeinderat beschließt die Führungen.

                Abstimmungsergebnis:
                TOP 9.1 A-C: Mehrheitliche Zustimmung (33 Ja, 6 Nein)
                TOP 9.1 D: Mehrheitliche Ablehnung (10 Ja, 29 Nein)
                TOP 9.2: Einstimmige Zustimmung (38 Ja)

                """);
        assertThat(Picture.items(structure))
                .containsExactly("9 Zoo", "9.1 Eintritt {2024/0200} accepted", "9.2 Führungen {2024/0201} accepted");
        assertThat(structure.items().stream().map(Picture::vote))
                .containsExactly("–", "33:6:– divided", "38:–:– unanimous");
        assertThat(structure.items().get(2).resolution().map(Printed::value))
                .contains("Der Gemeinderat beschließt die Führungen.");
    }

    @Test
    void sendsAllOnWhereNothingIsVotedOn() {
        assertThat(Picture.items(Picture.plain(HEADINGS + """
                Beschluss:
                Beratung im Bauausschuss am 9. Juni 2024, öffentlich

                Abstimmungsergebnis:
                Keine Abstimmung

                """))).allMatch(item -> item.endsWith("referred"));
    }
}
