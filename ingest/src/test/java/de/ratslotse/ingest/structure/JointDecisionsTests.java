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

    /// Motions to a budget: one item of the agenda, an excerpt for each of its hundreds of votes.
    @Test
    void aMotionToABudgetIsAnItemOfItsOwn() {
        String debate = """
                Niederschrift 12. Plenarsitzung Gemeinderat
                14. Mai 2024, 15:30 Uhr

                Punkt 1 der Tagesordnung: Einzelberatung des Haushaltsplans für
                die Jahre 2025/2026

                """;
        Structure two = Picture.plain(debate + """
                Antrag 1.63 (Seite 170): Verdopplung des Zuschusses an das Tierheim
                (ABC | Stadträtin Beispiel)
                Vorlage: HH/2024/3204

                Antrag 1.64 (Seite 170): Streichung des Zuschusses an das Tierheim (DEF)
                Vorlage: HH/2024/3205

                Abstimmungsergebnis:
                Antrag 1.63: mehrheitlich zugestimmt (41 JA, 1 Nein)
                Antrag 1.64: erledigt, keine Abstimmung

                Der Vorsitzende: Ich rufe Antrag 1.63 auf.
                """);
        Structure one = Picture.plain(debate + """
                Antrag 1.60 (Seite 170): Keine Erhöhung der Parkgebühren (ABC)
                Vorlage: HH/2024/3206

                Abstimmungsergebnis:
                Mehrheitlich zugestimmt (25 JA, 18 Nein)

                """);

        assertThat(Picture.items(two))
                .containsExactly(
                        "1 Einzelberatung des Haushaltsplans für die Jahre 2025/2026",
                        "1.63 Verdopplung des Zuschusses an das Tierheim (ABC | Stadträtin Beispiel) {HH/2024/3204} accepted",
                        "1.64 Streichung des Zuschusses an das Tierheim (DEF) {HH/2024/3205}");
        assertThat(two.items().stream().map(Picture::vote)).containsExactly("–", "41:1:– divided", "–");
        assertThat(Picture.items(one))
                .containsExactly(
                        "1 Einzelberatung des Haushaltsplans für die Jahre 2025/2026",
                        "1.60 Keine Erhöhung der Parkgebühren (ABC) {HH/2024/3206} accepted");
        assertThat(one.items().stream().map(Picture::vote)).containsExactly("–", "25:18:– divided");
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
