package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.council.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lotsenau and everything in it is invented.
class ShortfallTests {

    private final PaperCorpus corpus = new PaperCorpus()
            .page(
                    "bau/2025-06-03 Niederschrift.pdf",
                    1,
                    "Der Bauhof saniert den Spielplatz am Hafen im Sommer. Die Schaukeln werden erneuert.");

    @Test
    void theYearsOfABudgetAreNoPaper() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        "rat/2023-11-21 Niederschrift.pdf",
                        2,
                        "Frau Muster (Uferliste) möchte im Haushalt mehr Geld für das Tierheim am Nordufer.");

        assertThat(corpus.answers()
                        .answer(PaperCorpus.question(
                                "Wer wollte im Haushalt 2024/2025 mehr Geld für das Tierheim am Nordufer?"))
                        .outcome())
                .isEqualTo(Answer.Outcome.ANSWERED);
    }

    @Test
    void anAmountAskedForMustStandInTheQuote() {
        assertThat(outcome("Was hat die Sanierung vom Spielplatz am Hafen gekostet?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aFirmAskedForMustStandInTheQuote() {
        assertThat(outcome("Welche Baufirma saniert den Spielplatz am Hafen?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "bau/2025-09-02 Niederschrift.pdf",
                1,
                "Den Spielplatz am Hafen saniert die Firma Krabbe GmbH aus Nordsand.");

        assertThat(outcome("Welche Baufirma saniert den Spielplatz am Hafen?")).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krabbe Fencing",
                "Krabbe Enterprises",
                "Krabbe Brothers",
                "Krabbe Consulting",
                "Bietergemeinschaft Muster",
                "Muster Beispiel & Partner",
            })
    void aFirmIsKnownByItsName(String firm) {
        corpus.page(
                "rat/2025-11-05 Vorlage.pdf",
                1,
                "Den Zaun am Nordufer erneuert im Auftrag der Gemeinde nun " + firm + " aus Nordsand.");

        assertThat(outcome("Welche Firma erneuert den Zaun am Nordufer?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aRefusalSaysWhatIsMissing() {
        assertThat(text("Was hat die Sanierung vom Spielplatz am Hafen gekostet?"))
                .startsWith("Ähnliches wurde zwar gefunden, aber keine der nächsten Stellen nennt einen Betrag");
        assertThat(text("Welche Baufirma saniert den Spielplatz am Hafen?")).contains("Stellen nennt eine Firma");
        assertThat(text("Wann wird der Spielplatz am Hafen verkauft?")).contains("Stellen sagt „verkauft“");
        assertThat(text("Wann wurde das Planetarium am Hafen saniert?")).contains("nennt „Planetarium“.");
        assertThat(text("Was steht in der Vorlage 2025/0417 zum Spielplatz am Hafen?"))
                .startsWith("Keine der gefundenen Stellen nennt die Nummer „2025/0417“.");
        assertThat(text("Was wurde im Mai 2027 zum Spielplatz am Hafen beschlossen?"))
                .contains("Stellen ist aus der Zeit, nach der gefragt ist");
    }

    @Test
    void whatGoesOnOverleafIsOfWhatIsNamedBefore() {
        corpus.page(
                        "parish/minutes 2025-03-11.pdf",
                        1,
                        "Photographs for the website: two aerial photographs of the harbour were sent to the")
                .page(
                        "parish/minutes 2025-03-11.pdf",
                        2,
                        "councillors before this meeting. Using the photographs will cost £40 a year.");

        assertThat(outcome("What did the photographs for the website cost?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsFreeHasItsPrice() {
        corpus.page(
                "parish/minutes 2025-03-11.pdf",
                1,
                "There is to be no charge for using the photographs of the harbour on the website.");

        assertThat(outcome("What did the photographs for the website cost?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aDebateIsNoPlace() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Frau Muster sagt, die Seilerhalle koste 500.000 Euro im Jahr. Der Verein Krabbe braucht weniger.");

        assertThat(outcome("Was kostet die Seilerhalle laut Frau Muster in der Debatte um den Verein Krabbe?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aFirstPrizeIsNoPrice() {
        corpus.page(
                "plan/2025-10-01 Vorlage.pdf",
                1,
                "Den ersten Preis im Wettbewerb um das Pfarrzentrum am Nordufer bekam das Büro Muster.");

        assertThat(outcome("Welches Büro bekam den ersten Preis für das Pfarrzentrum am Nordufer?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aReasonMayBeToldWithoutTheQuestionsWordForOneOfSeveralThings() {
        corpus.page(
                "rat/2025-10-01 Stellungnahme.pdf",
                1,
                "Am Seilerplatz halten die Fähren des Nordufers. Wegen der Strömung ist ein Steg aus Holz nicht möglich.");

        assertThat(outcome("Warum kann man am Seilerplatz nicht einfach Bohlenwege für die Fähren vom Nordufer bauen?"))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Warum kann man am Seilerplatz nicht einfach Bohlenwege bauen?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void nothingIsKnownOfDecisionsAfterTheLastDocument() {
        assertThat(outcome("Was wurde im Mai 2027 zum Spielplatz am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void anAmountOfSomethingElseIsNoAnswer() {
        corpus.page("bau/2025-09-02 Niederschrift.pdf", 1, "Die Sanierung der Seilerhalle hat 812.000 Euro gekostet.");

        assertThat(outcome("Was hat die Sanierung vom Spielplatz am Hafen gekostet?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Was hat die Sanierung der Seilerhalle gekostet?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aNumberCountsOnlyBesideWhatIsCounted() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Frau Muster wirbt für den Wochenmarkt am Hafen. Er braucht mehr Besucher. Das Freibad hatte 93.881 Badegäste.");

        assertThat(outcome("Wie viele Besucher hatte der Wochenmarkt?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-05 Niederschrift.pdf", 1, "Der Wochenmarkt am Hafen hatte im Jahr 1.240 Besucher.");

        assertThat(outcome("Wie viele Besucher hatte der Wochenmarkt?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void thePlaceAloneIsNotWhatIsAskedAbout() {
        corpus.page("rat/2025-10-01 Niederschrift.pdf", 1, "In Lotsenau kostet das neue Pflaster am Markt 24.000 Euro.")
                .page("rat/2025-11-05 Niederschrift.pdf", 1, "Lotsenau feiert im Mai, sagt Frau Muster.")
                .page("rat/2025-12-03 Niederschrift.pdf", 1, "Lotsenau bekommt Besuch aus der Partnerstadt.");

        assertThat(outcome("Was kostet der Hubschrauberlandeplatz in Lotsenau?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aReasonForSomethingElseIsNoReason() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Der Beschluss über die Plakate wurde wieder aufgehoben, weil der Platz fehlt.");

        assertThat(outcome("Warum wurde der Klimanotstand wieder aufgehoben?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Warum wurde der Beschluss über die Plakate wieder aufgehoben?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anotherDaysVoteIsNotTheVoteAskedFor() {
        corpus.page(
                "rat/2025-07-30 Änderungsantrag.pdf",
                1,
                "Der Abbau der Rutsche am Hafen wurde im Jahr davor mit 9 Ja-Stimmen gegen 4 Nein-Stimmen beschlossen.",
                StatementKind.AMENDMENT);

        assertThat(outcome("Mit wie vielen Stimmen wurde Ende Juli 2025 der Abbau der Rutsche am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void whatIsCountedMustBeSpokenOf() {
        corpus.page("bau/2025-09-02 Niederschrift.pdf", 1, "Am Hafen fehlen 14 Liegeplätze, sagt der Hafenmeister.");

        assertThat(outcome("Wie viele Kitaplätze fehlen am Hafen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie viele Liegeplätze fehlen am Hafen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsTakenForGrantedMustBeSpokenOf() {
        assertThat(outcome("Wann wurde das Planetarium am Hafen saniert?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann wird der Spielplatz am Hafen saniert?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsSaidToExistMustBeNamed() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Am Hafen gibt es eine Messstation für den Pegel, sagt Frau Muster.");

        assertThat(outcome("Gibt es am Hafen eine Walfangstation?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Gibt es am Hafen eine Messstation?")).isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Gibt es am Hafen eine Station für den Pegel?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aThingSaidToBeSomewhereIsNamedThere() {
        corpus.page("rat/2025-10-01 Vorlage.pdf", 1, "Die Karte für die Sauna im Hafenbad kostet 9 Euro.")
                .page("rat/2025-11-05 Niederschrift.pdf", 1, "Im Rathaus wird am Montag gelüftet.");

        assertThat(outcome("Gibt es im Rathaus eine Sauna?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Gibt es im Hafenbad eine Sauna?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatSomebodySaidIsAboutTheTopic() {
        corpus.page(
                "letters/2025-05-09 letter.pdf",
                1,
                "The mayor of Merrowhaven says that the reception is on Saturday and that the ferry is late.");

        assertThat(outcome("What did the mayor of Merrowhaven say about the swimming pool?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("What did the mayor of Merrowhaven say about the reception?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whoVotedIsToldByNames() {
        corpus.page("parish/minutes 2025-03-11.pdf", 1, "That we award the tender for the red truck to Krabbe Motors.");

        assertThat(outcome("Who voted against the tender for the red truck?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void englishNounsAreKnownWhateverTheyEndWith() {
        corpus.page("parish/minutes 2025-03-11.pdf", 1, "The parking on Harbour Drive is restricted to 8 hours.");

        assertThat(outcome("What is the speed limit on Harbour Drive?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("How many moose were counted on Harbour Drive?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void englishNounsAreKnownWithoutCapitals() {
        corpus.page(
                "parish/minutes 2025-03-11.pdf",
                1,
                "The parish council agreed to pay £52 for the repair of the bus shelter in Harbour Lane. The car park stays open.");

        assertThat(outcome("how much did the council pay for the repair of the bus shelter"))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("how much did the council pay for the swimming pool renovation"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Is there a skate park in Harbour Lane?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Is there a car park in Harbour Lane?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whoSpokeOfSomethingElseSaidNothingOfIt() {
        corpus.page("rat/2025-10-01 Niederschrift.pdf", 1, "Frau Muster sagt, die Turnhalle bleibe im Mai offen.")
                .page("rat/2025-11-05 Niederschrift.pdf", 1, "Herr Beispiel sagt, das Hafenfest falle aus.");

        assertThat(outcome("Was hat Frau Muster zu den Legionellen in der Kita gesagt?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Was hat Frau Muster zum Hafenfest gesagt?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Was hat Herr Beispiel zum Hafenfest gesagt?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aFirmThatDeliveredSomethingElseIsNotTheFirm() {
        corpus.page("rat/2025-10-01 Antrag.pdf", 1, "Die Sportgeräte auf der Drachenwiese wurden geliefert.")
                .page("rat/2025-11-05 Vorlage.pdf", 1, "Das Leitsystem wird von der Firma Krabbe GmbH geliefert.");

        assertThat(outcome("Welche Firma hat die Sportgeräte auf der Drachenwiese geliefert?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Welche Firma liefert das Leitsystem?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void theNumberOfSomethingElsewhereIsNotTheNumber() {
        corpus.page("rat/2025-10-01 Antrag.pdf", 1, "Für die Linden haben wir 214 Unterschriften gesammelt.")
                .page("rat/2025-11-05 Niederschrift.pdf", 1, "Gegen die Hundewiese am Holzweg kamen Beschwerden.");

        assertThat(outcome("Wie viele Unterschriften wurden gegen die Hundewiese am Holzweg gesammelt?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie viele Unterschriften wurden für die Linden gesammelt?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void peopleAreCountedByANumberOfThem() {
        corpus.page(
                        "parish/minutes 2025-03-11.pdf",
                        1,
                        "Item #9 on the agenda, the training by the Integrity Commissioner, was deferred. By-law No. 34 appoints the commissioner.")
                .page(
                        "parish/minutes 2025-11-12.pdf",
                        1,
                        "The beacon was well attended, approximately 70 people came.");

        assertThat(outcome("How many people applied for the post of Integrity Commissioner?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("How many people came to the beacon?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aNumberTakenForGrantedMustStandSomewhere() {
        corpus.page("rat/2025-10-01 Niederschrift.pdf", 1, "In der Seilergasse gilt Tempo 30 seit dem 4. Mai 2025.");

        assertThat(outcome("Seit wann gilt Tempo 20 in der Seilergasse?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Seit wann gilt Tempo 30 in der Seilergasse?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anotherPartysMotionHasNotTheReasonsOfTheOneNamed() {
        corpus.page(
                "rat/2025-10-01 Antrag.pdf",
                1,
                "Antrag der CDU: Der Bahnübergang am Seilerweg wird erneuert, weil er rostet.");

        assertThat(outcome("Warum hat die SPD den Antrag zum Bahnübergang am Seilerweg gestellt?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Warum hat die CDU den Antrag zum Bahnübergang am Seilerweg gestellt?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aSumSignedBySomebodyIsNotHisPay() {
        corpus.page("rat/2025-10-01 Vorlage.pdf", 1, "Die Deckung beträgt 285.000 € im Jahr. Kuno Muster Kämmerer");

        assertThat(outcome("Was verdient der Kämmerer Muster?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-05 Vorlage.pdf", 1, "Der Kämmerer Muster erhält eine Besoldung von 7.900 € im Monat.");

        assertThat(outcome("Was verdient der Kämmerer Muster?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whoDidItIsNotToldWhereNobodyDid() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Frau Muster stellt die Stele am Hafen vor. Die Stele zeigt zwei Tafeln.");

        assertThat(outcome("Wer hat die Stele am Hafen gemeißelt?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wer hat die Stele am Hafen vorgestellt?")).isEqualTo(Outcome.ANSWERED);

        corpus.page("rat/2025-11-05 Niederschrift.pdf", 1, "Die Stele am Hafen meißelt Frau Beispiel aus Nordsand.");

        assertThat(outcome("Wer hat die Stele am Hafen gemeißelt?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anOfficeAskedForHasToBeNamed() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf", 1, "Den Zuschlag erhält die Krabbe GmbH aus Nordsand, sagt Frau Muster.");

        assertThat(outcome("Wer ist Geschäftsführer der Krabbe GmbH?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-05 Vorlage.pdf", 1, "Geschäftsführer der Krabbe GmbH ist Herr Beispiel.");

        assertThat(outcome("Wer ist Geschäftsführer der Krabbe GmbH?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsAskedOfAKindHasToBeOfThatKind() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf",
                1,
                "Der Kredit für den Hafen wurde genehmigt. Frau Muster erläutert den Kredit.");

        assertThat(outcome("Welche Bank gibt den Kredit für den Hafen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie heißt das Maskottchen am Hafen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie alt ist der Hafen?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "rat/2025-11-05 Vorlage.pdf",
                1,
                "Den Kredit für den Hafen gibt die Bank Nordsand. Der Hafen wurde 1931 gebaut.");

        assertThat(outcome("Welche Bank gibt den Kredit für den Hafen?")).isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Wer wird 2031 Hafenmeister am Hafen?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aNameStandsBesideWhatItIsTheNameOf() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf",
                1,
                "Die Banken am Ort spenden für das Fest. Frau Muster dankt allen. Es gab Kuchen. Der Kredit für den Hafen läuft.");
        corpus.page(
                "rat/2025-10-02 Vorlage.pdf",
                1,
                "The bank spoke of the fair. All were glad. It rained. The loan is high.");

        assertThat(outcome("Welche Bank gibt den Kredit für den Hafen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Which bank granted the loan?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-06 minutes.pdf", 1, "The loan was granted by the bank of Nordsand.");

        assertThat(outcome("Which bank granted the loan?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aSecondOneIsAnotherThanTheFirst() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Der Rat hat am 1. Oktober 2025 beschlossen, das Bootshaus am Hafen zu bauen.",
                StatementKind.DECISION);

        assertThat(outcome("Wann hat der Rat ein zweites Bootshaus am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann hat der Rat das Bootshaus am Hafen beschlossen?"))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(Ordinal.in("Wann war die zweite Lesung zum Bootshaus?")).isEmpty();
        assertThat(Ordinal.in("When was a second indoor pool built?").map(Ordinal::thing))
                .hasValue("pool");

        corpus.page(
                "rat/2025-12-01 Niederschrift.pdf",
                1,
                "Der Rat hat am 1. Dezember 2025 beschlossen, ein zweites Bootshaus am Hafen zu bauen.",
                StatementKind.DECISION);

        assertThat(outcome("Wann hat der Rat ein zweites Bootshaus am Hafen beschlossen?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatSomebodySaidIsSaidOfTheTopic() {
        corpus.page("parish/minutes 2025-03-11.pdf", 1, "The mayor of Nordsand was thanked for the invitation.")
                .page("parish/minutes 2025-05-13.pdf", 1, "The swimming pool closes in winter, said the clerk.");

        assertThat(outcome("What did the mayor of Nordsand say about the swimming pool?"))
                .isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "parish/minutes 2025-07-08.pdf",
                1,
                "The mayor of Nordsand said that the swimming pool is a gift to both towns.");

        assertThat(outcome("What did the mayor of Nordsand say about the swimming pool?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatAPartySaidIsSaidByIt() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Stadtrat Muster (SPD): Die Schwimmhalle am Nordufer soll länger öffnen, auch am Sonntag.");

        assertThat(outcome("Was sagen die Grünen zur Schwimmhalle am Nordufer?"))
                .isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "rat/2025-11-05 Niederschrift.pdf",
                1,
                "Stadträtin Beispiel (GRÜNE): Die Schwimmhalle am Nordufer ist zu teuer und zu kalt.");

        assertThat(outcome("Was sagen die Grünen zur Schwimmhalle am Nordufer?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void thePriceOfAnAreaIsToldByTheSquareMetre() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf",
                1,
                "Der Uferweg am Hafen kostet 620.000 €. Die Flächen am Uferweg kauft die Stadt.");

        assertThat(outcome("Welchen Quadratmeterpreis zahlt die Stadt für die Flächen am Uferweg?"))
                .isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-01 Vorlage.pdf", 1, "Die Stadt kauft die Flächen am Uferweg für 18,50 € je m².");

        assertThat(outcome("Welchen Quadratmeterpreis zahlt die Stadt für die Flächen am Uferweg?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void ofAYearAheadOnlyWhatSpeaksOfItIsTold() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf",
                1,
                "Die Pacht am Hafen steigt. Bis 2031 sollen zehn Ladepunkte am Hafen stehen.");

        assertThat(outcome("Wird die Pacht am Hafen 2034 steigen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie viele Ladepunkte sollen 2031 am Hafen stehen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void moneyIsCountedAsWell() {
        corpus.page("rat/2025-10-01 Vorlage.pdf", 1, "Das Fährgeld am Hafen beträgt 4 Euro je Fahrt.");

        assertThat(outcome("Wie viel Fährgeld gibt es am Hafen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anAmountFarFromTheThingIsNotItsPrice() {
        corpus.page(
                "rat/2025-10-01 Vorlage.pdf",
                1,
                "Die Abrechnung der Mole beläuft sich auf 142.600 €. Frau Muster dankt allen. Es war ein guter Sommer. Der Glasfaserausbau ist fertig.");

        assertThat(outcome("Wie viel hat der Glasfaserausbau gekostet?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie viel hat die Mole gekostet?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whetherSomethingIsSoIsToldOfThatThing() {
        corpus.page(
                "parish/minutes 2025-03-11.pdf", 1, "The parish council agreed to buy a bench for the village green.");

        assertThat(outcome("Did the parish council buy the village bakery?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Did the parish council buy a bench for the village green?"))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Hat der Hafen einen Autobahnanschluss beantragt?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aVoteOfAnotherYearIsNoAnswer() {
        corpus.page(
                "rat/2022-06-14 Niederschrift.pdf",
                1,
                "Der Haushalt wird mit 12 Ja-Stimmen gegen 3 Nein-Stimmen angenommen.",
                StatementKind.DECISION);

        assertThat(outcome("Wie wurde über den Haushalt 2024 abgestimmt?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie wurde 2022 über den Haushalt abgestimmt?")).isEqualTo(Outcome.ANSWERED);
    }

    private String text(String question) {
        return corpus.answers().answer(question(question)).text();
    }

    private Outcome outcome(String question) {
        return corpus.answers().answer(question(question)).outcome();
    }
}
