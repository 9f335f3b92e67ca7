package de.ratslotse.ingest.linking;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Assembled;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.Scoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class AssemblyTests {

    private static final String MINUTES = """
            Niederschrift
            über die 4. Sitzung des Bauausschusses am Dienstag, dem 3. Juni 2025, im Rathaus
            Beginn der Sitzung: 18:00 Uhr
            Ende der Sitzung: 20:15 Uhr

            Zu Punkt 1: Radweg Deichstraße
            (DS 41/2025)

            Herr Brandt erläutert die Vorlage.

            Beschluss:
            Der Bauausschuss beschließt den Bau des Radwegs an der Deichstraße.

            Beratungsergebnis: 7 Ja-Stimmen / 2 Nein-Stimmen / 1 Enthaltung

            Zu Punkt 2: Bäume am Markt
            (DS 45/2025)

            Beschluss:
            Der Bauausschuss beschließt zwölf Linden am Markt.

            Beratungsergebnis: abgelehnt
            """;

    private static final String PROPOSAL = """
            Beschlussvorlage
            DS 41/2025
            Beratung in öffentlicher Sitzung

            Radweg Deichstraße

            Beschlussvorschlag:
            Der Bauausschuss beschließt den Bau des Radwegs an der Deichstraße.

            Begründung:
            Der Weg ist zu schmal.
            """;

    private static final String MOTION = """
            Antrag
            Fraktion GLL
            DS 45/2025

            Bäume am Markt

            Beschlussvorschlag:
            Der Bauausschuss beschließt zwölf Linden am Markt.
            """;

    private static Town folder() {
        return new Town()
                .file("2025-06-03/Niederschrift.pdf", MINUTES)
                .file("2025-06-03/DS 41-2025.pdf", PROPOSAL)
                .file("2025-06-03/DS 45-2025.pdf", MOTION);
    }

    @Test
    void linksPapersItemsAndMeetingsOfAFolder() {
        assertThat(Town.told(folder().assembled())).isEqualTo("""
                meeting 2025-06-03 Bauausschuss
                  1 Radweg Deichstraße: accepted <- DS 41/2025
                  2 Bäume am Markt: rejected <- DS 45/2025
                paper DS 45/2025 motion Bäume am Markt (GLL): rejected
                paper DS 41/2025 proposal Radweg Deichstraße: accepted
                """);
    }

    @Test
    void knowsWhereEachValueIsPrinted() {
        Assembled assembled = folder().assembled();

        AgendaItem item = Town.visible(assembled.items()).getFirst();
        assertThat(item.vote().orElseThrow().yes()).hasValue(7);
        Optional<Origin> vote = item.entry().origin("vote");
        assertThat(vote)
                .isPresent()
                .get()
                .isInstanceOfSatisfying(
                        Origin.Printed.class,
                        printed -> assertThat(printed.quote()).contains("7 Ja-Stimmen / 2 Nein-Stimmen"));
        Meeting meeting = Town.visible(assembled.meetings()).getFirst();
        assertThat(meeting.start()).isPresent();
        assertThat(meeting.entry().origins()).containsKeys("date", "start", "end", "organizationName");
    }

    @Test
    void keepsIdsWhateverIsAdded() {
        Assembled before = folder().assembled();
        Assembled after = folder().file("2026-01-13/Einladung.pdf", """
                Einladung zur 5. Sitzung des Bauausschusses am Dienstag, 13. Januar 2026, 18:00 Uhr

                Tagesordnung

                1. Eröffnung der Sitzung
                2. Haushalt 2026
                """).assembled();

        assertThat(Town.visible(after.meetings())).containsAll(Town.visible(before.meetings()));
        assertThat(Town.visible(after.papers())).containsAll(Town.visible(before.papers()));
    }

    @Test
    void keepsWhatOnlyInsidersMaySeeFromVisitors() {
        Town town = folder().file("intern/DS 41-2025 Ergänzung.pdf", Scope.INTERNAL, """
                Antrag
                Fraktion SM
                DS 99/2025

                Grunderwerb am Hafen

                Beschlussvorschlag:
                Der Rat kauft das Grundstück am Hafen.
                """);

        Assembled assembled = town.assembled();

        assertThat(Town.told(assembled)).isEqualTo(Town.told(folder().assembled()));
        assertThat(assembled.papers())
                .filteredOn(row -> row.scope().equals(Scope.INTERNAL))
                .extracting(row -> row.object().name())
                .containsExactly("Grunderwerb am Hafen");
        assertThat(assembled.organizations())
                .filteredOn(row -> row.scope().equals(Scope.INTERNAL))
                .extracting(row -> row.object().name())
                .containsExactly("SM");
    }

    private static Town feed() {
        return new Town()
                .object("Organization", "{'id': '~organizations/7', 'name': 'Bauausschuss'}")
                .object("Meeting", """
                        {'id': '~meetings/1', 'name': 'Bauausschuss (öffentlich)', 'start': '2025-06-03T18:30:00+02:00',
                         'organization': ['~organizations/7'], 'agendaItem': [
                          {'id': '~items/1', 'number': '1', 'order': 1, 'name': 'Radweg Deichstraße', 'public': true,
                           'result': 'mehrheitlich zugestimmt'},
                          {'id': '~items/2', 'number': '2', 'order': 2, 'name': 'Bäume am Markt', 'public': true,
                           'result': 'vertagt'}]}
                        """)
                .object("Paper", """
                        {'id': '~papers/41', 'name': 'Radweg Deichstraße', 'reference': '41/2025', 'date': '2025-05-20',
                         'paperType': 'Beschlussvorlage', 'auxiliaryFile':
                           {'id': '~files/1', 'name': 'Vorlage', 'accessUrl': '~files/1.pdf'},
                         'consultation': [{'id': '~consultations/1', 'meeting': '~meetings/1',
                           'agendaItem': '~items/1', 'organization': ['~organizations/7'], 'role': 'Entscheidung',
                           'authoritative': true}]}
                        """);
    }

    @Test
    void takesWhatAFeedTellsBeforeWhatFilesSayAndKeepsTheContradiction() {
        Assembled assembled = feed().file("minutes.pdf", MINUTES).assembled();

        assertThat(Town.told(assembled)).isEqualTo("""
                meeting 2025-06-03 Bauausschuss
                  1 Radweg Deichstraße: accepted <- 41/2025
                  2 Bäume am Markt: postponed
                paper 41/2025 proposal Radweg Deichstraße: accepted
                """);
        assertThat(Town.visible(assembled.items())
                        .getFirst()
                        .vote()
                        .orElseThrow()
                        .no())
                .hasValue(2);
        assertThat(Town.visible(assembled.contradictions()))
                .extracting(Contradiction::field, Contradiction::kept, Contradiction::other)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("result", "postponed", "rejected"),
                        org.assertj.core.groups.Tuple.tuple("start", "18:30", "18:00"));
    }

    @Test
    void findsTheSameObjectsWhenTheFeedMovesToAnotherHost() {
        Assembled here = feed().assembled();
        Town moved = new Town();
        String json = "{'id': 'http://127.0.0.1:81/x/bodies/1/organizations/7', 'name': 'Bauausschuss'}";
        Assembled there = moved.object("Organization", json).assembled();

        assertThat(Town.visible(there.organizations()).getFirst().id())
                .isEqualTo(Town.visible(here.organizations()).getFirst().id());
    }

    @Test
    void listsFilesThatAreMissingBesideThoseThatAreHeld() {
        Assembled missing = feed().assembled();
        Assembled held = feed().file("vorlage.pdf", PROPOSAL)
                .held("~files/1", "vorlage.pdf")
                .assembled();

        assertThat(Town.visible(missing.files()).getFirst().fileId()).isEmpty();
        assertThat(Town.visible(held.files()).getFirst().fileId()).isPresent();
        assertThat(Town.visible(held.papers()))
                .extracting(Paper::proposedResolution)
                .containsExactly(Optional.of("Der Bauausschuss beschließt den Bau des Radwegs an der Deichstraße."));
    }

    @Test
    void theSampleOfOtherProposalsIsNotWhatAPaperProposes() {
        Assembled assembled = new Town()
                .object("Paper", """
                        {'id': '~papers/41', 'name': 'Neue Richtlinie', 'reference': 'DS 41/2025',
                         'paperType': 'Informationsvorlage', 'auxiliaryFile': [
                           {'id': '~files/1', 'name': 'Vorlage', 'accessUrl': '~files/1.pdf'},
                           {'id': '~files/2', 'name': 'Muster', 'accessUrl': '~files/2.pdf'}]}
                        """)
                .file("vorlage.pdf", """
                        Informationsvorlage
                        DS 41/2025

                        Neue Richtlinie

                        Kurzfassung
                        Die Verwaltung berichtet, wie sie vorgeht.
                        """)
                .file("muster.pdf", PROPOSAL.replace("DS 41/2025", "DS"))
                .held("~files/1", "vorlage.pdf")
                .held("~files/2", "muster.pdf")
                .assembled();

        assertThat(Town.visible(assembled.papers()))
                .extracting(Paper::proposedResolution)
                .containsExactly(Optional.empty());
    }

    /// Each group has filed its own motion; the amendment's mover has not moved the paper.
    @Test
    void allWhoFiledAMotionUnderOneNumberHaveMovedIt() {
        Town town = new Town()
                .file("antrag 1.pdf", motion("Antrag", "ABC-Fraktion"))
                .file("antrag 2.pdf", motion("Antrag", "Fraktion SM"))
                .file("antrag 3.pdf", motion("Antrag", "Fraktion SM"))
                .file("aenderung.pdf", motion("Änderungsantrag", "Fraktion XYZ"));

        assertThat(Town.visible(town.assembled().papers()))
                .extracting(Paper::originatorNames)
                .containsExactly(List.of("ABC-Fraktion", "Fraktion SM"));
    }

    private static String motion(String kind, String group) {
        return """
                %s
                %s
                DS 99/2025

                Zuschuss für das Tierheim

                Beschlussvorschlag:
                Der Rat verdoppelt den Zuschuss für das Tierheim.
                """.formatted(kind, group);
    }

    @Test
    void doesNotNameAFileToVisitorsThatIsHeldForReview() {
        Assembled assembled = feed().file("vorlage.pdf", Scope.INTERNAL, PROPOSAL)
                .held("~files/1", "vorlage.pdf")
                .assembled();

        assertThat(Town.visible(assembled.files()).getFirst().fileId()).isEmpty();
        assertThat(assembled.files())
                .filteredOn(row -> row.scope().equals(Scope.INTERNAL))
                .extracting(row -> row.object().fileId().isPresent())
                .containsExactly(true);
    }

    @Test
    void doesNotLinkByTitleAloneWhatNothingElseConnects() {
        Assembled assembled = new Town()
                .file("a/Niederschrift.pdf", MINUTES.replace("(DS 45/2025)", ""))
                .file("b/Antrag.pdf", MOTION.replace("DS 45/2025", ""))
                .assembled();

        assertThat(Town.visible(assembled.consultations())).isEmpty();
    }

    @Test
    void linksByTitleWhatLiesInOneFolder() {
        Assembled assembled = new Town()
                .file("a/Niederschrift.pdf", MINUTES.replace("(DS 45/2025)", ""))
                .file("a/Antrag.pdf", MOTION.replace("DS 45/2025", ""))
                .assembled();

        assertThat(Town.visible(assembled.consultations()))
                .extracting(Consultation::result)
                .containsExactly(ItemResult.REJECTED);
    }

    @Test
    void letsStaffPutAResultRight() {
        Assembled before = folder().assembled();
        AgendaItem wrong = Town.visible(before.items()).getLast();
        Correction correction = new Correction(
                1,
                1,
                ObjectKind.AGENDA_ITEM,
                wrong.id().toString(),
                "result",
                StringNode.valueOf("postponed"),
                "rejected",
                "",
                "Sitzungsdienst",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());

        Assembled after = folder().corrected(correction).assembled();

        AgendaItem right = Town.visible(after.items()).getLast();
        assertThat(right.result()).isEqualTo(ItemResult.POSTPONED);
        assertThat(right.entry().origin("result")).contains(new Origin.Corrected("Sitzungsdienst", Instant.EPOCH));
        assertThat(after.papers())
                .extracting(Scoped::object)
                .extracting(Paper::result)
                .contains(ItemResult.POSTPONED);
    }

    @Test
    void takesMinutesAsApprovedWhenALaterMeetingApprovedThem() {
        Assembled assembled = folder().file("2025-09-02/Niederschrift.pdf", """
                Niederschrift
                über die 5. Sitzung des Bauausschusses am Dienstag, dem 2. September 2025, im Rathaus

                Zu Punkt 1: Genehmigung der Niederschrift vom 03.06.2025

                Beschluss:
                Die Niederschrift wird genehmigt.

                Beratungsergebnis: Einstimmig
                """).assembled();

        List<Meeting> meetings = Town.visible(assembled.meetings());
        assertThat(meetings.getFirst().approved()).contains(true);
        assertThat(meetings.getLast().approved()).isNotEqualTo(Optional.of(true));
    }

    private static final String TOWNSHIP = """
                                              MINUTES
                                       TOWNSHIP OF MAPLEWOOD
                                      Tuesday, May 18, 2032

            A regular meeting of the Township of Maplewood Council was held on Tuesday, May 18, 2032,
            starting at 6:30 p.m.

            Present: Mayor Ann Birch and Councillors Bea Cedar, Carl Elm.

            R2032-40 B. Cedar, C. Elm:
            THAT the minutes of the regular Council Meeting held May 4, 2032, be adopted as published.
            Carried.

            R2032-41 C. Elm, B. Cedar:
            THAT we transfer the surplus of the Fire Department to the reserve for equipment. Carried.

            R2032-42 B. Cedar, C. Elm:
            THAT the meeting be adjourned. Time: 7:19 p.m. Carried.
            """;

    @Test
    void motionsThatMinutesPrintByNumberHaveTheTitlesOfTheAgenda() {
        Assembled town = new Town()
                .file("a/minutes.pdf", TOWNSHIP)
                .file("a/agenda.pdf", """
                                                  AGENDA
                                           TOWNSHIP OF MAPLEWOOD
                                          Tuesday, May 18, 2032

                Regular meeting of the Township of Maplewood Council, Tuesday, May 18, 2032, 6:30 p.m.

                1. Resolution: Adopt the Minutes of the May 4, 2032 Council Meeting.
                2. Review: Budget Update.
                3. Resolution: Transfer to reserve for the Fire Department.
                4. Adjournment.
                """)
                .assembled();

        assertThat(Town.told(town))
                .contains("R2032-40 Resolution: Adopt the Minutes of the May 4, 2032 Council Meeting: accepted")
                .contains("R2032-41 Resolution: Transfer to reserve for the Fire Department: accepted")
                .contains("2 Review: Budget Update: none")
                .contains("R2032-42 Adjournment: accepted");
        assertThat(Town.visible(town.items())).hasSize(4);
    }

    @Test
    void theMinutesOfTheRegularMeetingAreNotThoseOfASpecialOneOnTheSameDay() {
        String regular = TOWNSHIP.replace("May 18", "May 4");
        String special = regular.replace("A regular meeting", "A Special meeting")
                .replace("6:30", "5:30")
                .replace("R2032-4", "R2032-3");
        Assembled town = new Town()
                .file("a/special.pdf", special)
                .file("a/regular.pdf", regular)
                .file("a/later.pdf", TOWNSHIP)
                .assembled();

        assertThat(Town.visible(town.meetings()))
                .filteredOn(meeting -> meeting.approved().orElse(false))
                .hasSize(1)
                .allSatisfy(meeting -> {
                    assertThat(meeting.date()).contains(java.time.LocalDate.of(2032, 5, 4));
                    assertThat(meeting.name()).doesNotContain("Special");
                });
    }

    @Test
    void minutesOfBothMeetingsOfADayAreApprovedWhereBothAreNamed() {
        String regular = TOWNSHIP.replace("May 18", "May 4");
        Assembled town = new Town()
                .file(
                        "a/special.pdf",
                        regular.replace("A regular meeting", "A Special meeting")
                                .replace("6:30", "5:30"))
                .file("a/regular.pdf", regular)
                .file(
                        "a/later.pdf",
                        TOWNSHIP.replace("regular Council Meeting held", "special and regular Council Meetings held"))
                .assembled();

        assertThat(Town.visible(town.meetings()))
                .filteredOn(meeting -> meeting.approved().orElse(false))
                .hasSize(2);
    }

    @Test
    void twoQuestionsToTheSameOfficeAreTwoItems() {
        String minutes = MINUTES.replaceFirst("(?m)^Zu Punkt", """
                A n f r a g e der Hafenliste an Bürgermeisterin Ohlrich betreffend Personal

                Die Anfrage wird schriftlich beantwortet.

                A n f r a g e der Hafenliste an Bürgermeisterin Ohlrich betreffend Hafen

                Die Anfrage wird mündlich beantwortet.

                Zu Punkt""");

        assertThat(Town.visible(
                        new Town().file("a/minutes.pdf", minutes).assembled().items()))
                .extracting(item -> item.title().orElse(""))
                .anyMatch(title -> title.endsWith("betreffend Personal"))
                .anyMatch(title -> title.endsWith("betreffend Hafen"))
                .hasSize(4);
    }

    @Test
    void aSpecialMeetingOnTheDayOfARegularOneIsAMeetingOfItsOwn() {
        String special = MINUTES.replace("die 4. Sitzung", "die 1. außerordentliche Sitzung")
                .replace("Beginn der Sitzung: 18:00", "Beginn der Sitzung: 16:30")
                .replace("Radweg Deichstraße", "Dach der Halle")
                .replace("7 Ja-Stimmen / 2 Nein-Stimmen", "5 Ja-Stimmen / 4 Nein-Stimmen");
        Assembled town = new Town()
                .file("2025-06-03/Niederschrift außerordentlich.pdf", special)
                .file("2025-06-03/Niederschrift.pdf", MINUTES)
                .assembled();

        assertThat(Town.visible(town.meetings()))
                .extracting(Meeting::name)
                .containsExactlyInAnyOrder("Bauausschuss", "Bauausschuss (außerordentliche Sitzung)");
        for (Meeting meeting : Town.visible(town.meetings())) {
            assertThat(Town.visible(town.items()))
                    .filteredOn(item -> item.meeting().equals(meeting.id()))
                    .hasSize(2)
                    .first()
                    .satisfies(item -> assertThat(item.title().orElse("")
                                    + item.vote().orElseThrow().yes().getAsInt())
                            .isEqualTo(meeting.name().endsWith(")") ? "Dach der Halle5" : "Radweg Deichstraße7"));
        }
    }

    @Test
    void anItemThatIsPutOffInItsTitleAloneIsPostponed() {
        String agenda = MINUTES.replace("Radweg Deichstraße\n(DS 41/2025)", "Radweg Deichstraße - a b g e s e t z t -")
                .replaceFirst("(?s)Herr Brandt.*?1 Enthaltung\n", "");
        String told = Town.told(new Town().file("Niederschrift.pdf", agenda).assembled());

        assertThat(told).contains("1 Radweg Deichstraße - abgesetzt: postponed");
        assertThat(told).contains("2 Bäume am Markt: rejected");
    }

    @Test
    void aCountedVoteInTheMinutesGoesBeforeTheWordOfAFeedThatSaysTheOpposite() {
        String rejected = MINUTES.replace("7 Ja-Stimmen / 2 Nein-Stimmen", "abgelehnt, 2 Ja-Stimmen / 7 Nein-Stimmen");
        Assembled assembled = feed().file("minutes.pdf", rejected).assembled();

        assertThat(Town.visible(assembled.items()).getFirst().result()).isEqualTo(ItemResult.REJECTED);
        assertThat(Town.visible(assembled.contradictions()))
                .extracting(Contradiction::kept, Contradiction::other)
                .contains(org.assertj.core.groups.Tuple.tuple("rejected", "accepted"));
    }
}
