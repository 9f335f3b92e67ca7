package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of questions and what is recognised in them. The organizations are invented.
class DataQuestionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final KnownNames NAMES = new KnownNames(List.of(
            organization("Gemeinderat", "", false),
            organization("Ausschuss für Bauen, Planung und Umwelt", "BPU", false),
            organization("Finanzausschuss", "FA", false),
            organization("Bündnis 90/Die Grünen", "", true),
            organization("SPD-Fraktion", "SPD", true),
            organization("Freie Wähler Hafen", "FWH", true)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Alle Anträge der Fraktion Die Grünen 2024 | motion | Bündnis 90/Die Grünen | - | 2024-01-01 | 2024-12-31 | -",
                "alle antraege der gruenen | motion | Bündnis 90/Die Grünen | - | - | - | -",
                "Welche Anträge hat die SPD-Fraktion seit 2023 gestellt? | motion | SPD-Fraktion | - | 2023-01-01 | - | -",
                "Wie viele Anträge wurden letztes Jahr abgelehnt? | motion | - | - | 2025-01-01 | 2025-12-31 | REJECTED",
                "Zeig mir bitte alle Anfragen der FWH im Mai 2025 | question | Freie Wähler Hafen | - | 2025-05-01 | 2025-05-31 | -",
                "Welche Vorlagen gab es im Bauausschuss zwischen 2023 und 2024? | proposal | - | Ausschuss für Bauen, Planung und Umwelt | 2023-01-01 | 2024-12-31 | -",
                "Welche Vorlagen lagen 2025 im BPU vor? | proposal | - | Ausschuss für Bauen, Planung und Umwelt | 2025-01-01 | 2025-12-31 | -",
                "Wie viele Änderungsanträge gab es 2025? | amendment | - | - | 2025-01-01 | 2025-12-31 | -",
                "How many motions were rejected in 2024? | motion | - | - | 2024-01-01 | 2024-12-31 | REJECTED",
                "List all motions by the SPD | motion | SPD-Fraktion | - | - | - | -",
                "Anträge SPD 2025 | motion | SPD-Fraktion | - | 2025-01-01 | 2025-12-31 | -",
                "Was wollten die Grünen 2024? | motion | Bündnis 90/Die Grünen | - | 2024-01-01 | 2024-12-31 | -",
                "Was hat die SPD 2025 alles beantragt? | motion | SPD-Fraktion | - | 2025-01-01 | 2025-12-31 | -",
                "Was haben die Grünen in den letzten drei Monaten angefragt? | question | Bündnis 90/Die Grünen | - | 2025-12-01 | 2026-03-01 | -",
                "Hat die SPD letzten Monat Anträge gestellt? | motion | SPD-Fraktion | - | 2026-02-01 | 2026-02-28 | -",
                "Did the SPD file any motions in 2025? | motion | SPD-Fraktion | - | 2025-01-01 | 2025-12-31 | -",
                "Welche Anträge der SPD Gemeinderatsfraktion liegen vor? | motion | SPD-Fraktion | - | - | - | -",
                "Welche Anträge sind noch offen? | motion | - | - | - | - | NONE",
                "Welche Anfragen der Grünen wurden noch nicht beantwortet? | question | Bündnis 90/Die Grünen | - | - | - | NONE"
            })
    void readsListsOfPapers(
            String question,
            String kind,
            String group,
            String organization,
            LocalDate from,
            LocalDate to,
            String result) {
        DataRequest.PaperList list =
                (DataRequest.PaperList) recognised(question).orElseThrow();

        assertThat(list.kind().orElseThrow().label()).isEqualTo(kind);
        assertThat(list.mover().group().map(Organization::name)).isEqualTo(Optional.ofNullable(group));
        assertThat(list.organization().map(Organization::name)).isEqualTo(Optional.ofNullable(organization));
        assertThat(list.span().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(list.span().to()).isEqualTo(Optional.ofNullable(to));
        assertThat(list.results())
                .extracting(Enum::name)
                .isEqualTo(Optional.ofNullable(result).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Anträge von SPD und Grünen | SPD-Fraktion, Bündnis 90/Die Grünen | false",
                "Anträge der FWH oder der SPD 2024 | Freie Wähler Hafen, SPD-Fraktion | false",
                "gemeinsame Anträge von SPD und Grünen | SPD-Fraktion, Bündnis 90/Die Grünen | true",
                "Wie viele Anträge haben SPD und Grüne zusammen gestellt? | SPD-Fraktion, Bündnis 90/Die Grünen | true",
                "Welche Anträge hat die SPD gemeinsam mit den Grünen gestellt? | SPD-Fraktion, Bündnis 90/Die Grünen | true",
                "Welche interfraktionellen Anträge gab es 2025? | - | true",
                "Anträge mehrerer Fraktionen 2024 | - | true",
                "Welche Anträge hat die SPD mit anderen Fraktionen gestellt? | SPD-Fraktion | true",
                "Which motions did the Greens and the SPD file together? | Bündnis 90/Die Grünen, SPD-Fraktion | true",
                "Joint motions of the Greens and the SPD | Bündnis 90/Die Grünen, SPD-Fraktion | true",
                "Welche Anträge gab es zum gemeinsamen Lernen? | - | false"
            })
    void readsWhetherOneOfTheGroupsMovedItOrAllTogether(String question, String groups, boolean together) {
        DataRequest.PaperList list =
                (DataRequest.PaperList) recognised(question).orElseThrow();

        assertThat(list.mover().groups().named().stream()
                        .map(Organization::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(groups == null ? "" : groups);
        assertThat(list.mover().groups().together()).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Was wurde in der letzten Gemeinderatssitzung beschlossen? | Gemeinderat | 0 | 1",
                "Was wurde in der vorletzten Gemeinderatssitzung beschlossen? | Gemeinderat | 1 | 1",
                "Was wurde in der drittletzten Sitzung des Finanzausschusses abgelehnt? | Finanzausschuss | 2 | 1",
                "Was haben die letzten drei Sitzungen des Bauausschusses beschlossen? | Ausschuss für Bauen, Planung und Umwelt | 0 | 3",
                "Welche Anträge wurden in den letzten beiden Gemeinderatssitzungen abgelehnt? | Gemeinderat | 0 | 2",
                "What was decided at the second last council meeting? | Gemeinderat | 1 | 1",
                "What was decided at the meeting before last? | - | 1 | 1",
                "What was rejected at the last three council meetings? | Gemeinderat | 0 | 3"
            })
    void readsWhichOfTheLastMeetingsIsMeant(String question, String organization, int passed, int count) {
        DataRequest.Dealt dealt = (DataRequest.Dealt) recognised(question).orElseThrow();

        assertThat(dealt.organization().map(Organization::name)).isEqualTo(Optional.ofNullable(organization));
        assertThat(dealt.span()).isEmpty();
        assertThat(dealt.back()).isEqualTo(new Back(Optional.empty(), passed, 0, count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wann war die vorletzte Gemeinderatssitzung? | Gemeinderat | 1 | 1",
                "Wann waren die letzten fünf Sitzungen des Gemeinderats? | Gemeinderat | 0 | 5",
                "Die letzten drei Sitzungen des Finanzausschusses | Finanzausschuss | 0 | 3",
                "die vorletzte Gemeinderatssitzung | Gemeinderat | 1 | 1",
                "Wann war der letzte Finanzausschuss? | Finanzausschuss | 0 | 1"
            })
    void readsWhichOfTheLastMeetingsIsAskedFor(String question, String organization, int passed, int count) {
        DataRequest.LastMeeting last =
                (DataRequest.LastMeeting) recognised(question).orElseThrow();

        assertThat(last.organization().map(Organization::name)).contains(organization);
        assertThat(last.back()).isEqualTo(new Back(Optional.empty(), passed, 0, count));
    }

    @Test
    void whoAsksWhenACommitteeMeetsMeansTheNextTimeOrTheTimeNamed() {
        assertThat(recognised("Wann tagt der BPU?")).containsInstanceOf(DataRequest.NextMeeting.class);
        assertThat(recognised("Wann tagt der BPU im Mai 2026?")).containsInstanceOf(DataRequest.MeetingList.class);
    }

    /// Of a time that is too long to be told meeting by meeting.
    @Test
    void whatACommitteeDecidedInAYearIsAListOfPapers() {
        DataRequest.PaperList list = (DataRequest.PaperList)
                recognised("Was hat der Finanzausschuss 2025 beschlossen?").orElseThrow();

        assertThat(list.kind()).isEmpty();
        assertThat(list.organization().map(Organization::name)).contains("Finanzausschuss");
        assertThat(list.results()).containsExactly(ItemResult.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Was wurde in der Uferstadt beschlossen? | Uferstadt | - | -",
                "Was hat der Gemeinderat zur Uferstadt beschlossen? | Uferstadt | Gemeinderat | -",
                "Welche Beschlüsse betreffen Krellnitz? | Krellnitz | - | -",
                "Was wurde 2024 in Krellnitz beschlossen? | Krellnitz | - | 2024-01-01",
                "Was hat der Finanzausschuss im Stadtteil Uferstadt abgelehnt? | Uferstadt | Finanzausschuss | -",
                "What did the council decide about Uferstadt? | Uferstadt | Gemeinderat | -"
            })
    void readsWhatWasDecidedAboutAPlace(String question, String place, String organization, LocalDate from) {
        Optional<DataRequest.PlaceItems> items = recognised(question).map(DataRequest.PlaceItems.class::cast);

        assertThat(items.map(DataRequest.PlaceItems::place)).isEqualTo(Optional.ofNullable(place));
        assertThat(items.flatMap(DataRequest.PlaceItems::organization).map(Organization::name))
                .isEqualTo(Optional.ofNullable(organization));
        assertThat(items.flatMap(found -> found.span().from())).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void takesAGroupAndACommitteeAndSeveralResults() {
        DataRequest.PaperList dealt =
                (DataRequest.PaperList) recognised("Welche Anträge der SPD hat der Finanzausschuss 2024 behandelt?")
                        .orElseThrow();
        DataRequest.PaperList ended =
                (DataRequest.PaperList) recognised("Welche Anträge der SPD wurden angenommen oder abgelehnt?")
                        .orElseThrow();

        assertThat(dealt.organization().map(Organization::name)).contains("Finanzausschuss");
        assertThat(dealt.mover().group().map(Organization::name)).contains("SPD-Fraktion");
        assertThat(ended.results()).containsExactlyInAnyOrder(ItemResult.ACCEPTED, ItemResult.REJECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Wie oft hatte die SPD Erfolg? | motion | SPD-Fraktion | -",
                "Wie oft hatte die SPD 2024 mit ihren Anträgen Erfolg? | motion | SPD-Fraktion | 2024-01-01",
                "Wie erfolgreich waren die Anträge der Grünen? | motion | Bündnis 90/Die Grünen | -",
                "Wie viel Prozent der Anträge der SPD wurden angenommen? | motion | SPD-Fraktion | -",
                "Wie viele Anträge der SPD wurden angenommen und wie viele abgelehnt? | motion | SPD-Fraktion | -",
                "How often did the SPD succeed? | motion | SPD-Fraktion | -"
            })
    void readsHowOftenAGroupWasSuccessful(String question, String kind, String group, LocalDate from) {
        DataRequest.PaperList list = ((DataRequest.Balance) recognised(question).orElseThrow()).list();

        assertThat(list.kind().orElseThrow().label()).isEqualTo(kind);
        assertThat(list.mover().group().map(Organization::name)).contains(group);
        assertThat(list.span().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(list.results()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Wer stellt die meisten Anfragen? | QUESTION | -",
                "Which party files the most questions? | QUESTION | -",
                "Welche Fraktion hatte am meisten Erfolg? | MOTION | ACCEPTED",
                "Welche Fraktion hatte die meisten abgelehnten Anträge? | MOTION | REJECTED"
            })
    void readsWhoMovedMost(String question, PaperKind kind, ItemResult result) {
        DataRequest.Movers movers = (DataRequest.Movers) recognised(question).orElseThrow();

        assertThat(movers.kind()).isEqualTo(kind);
        assertThat(movers.results())
                .isEqualTo(Optional.ofNullable(result).map(Set::of).orElse(Set.of()));
    }

    @Test
    void knowsWhichGroupItDoesNotKnow() {
        DataRequest.PaperList list =
                (DataRequest.PaperList) recognised("Alle Anträge der FDP 2024").orElseThrow();

        assertThat(list.mover().unknownGroup()).contains("FDP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Welche Anträge der SPD zum Haushalt 2024 gab es zu Wald und Forst? | Wald, Forst | true | - | false | 2023-07-01 | 2024-12-31",
                "Welche Haushaltsanträge 2024/25 zum Thema Tiere hat Stadträtin Mustermann gestellt und was wurde draus? | Tiere | true | Mustermann | true | 2023-07-01 | 2024-06-30",
                "Wie viele Anträge hat Frau Beispiel zum Radweg gestellt? | Radweg | false | Beispiel | false | - | -",
                "Welche Anträge gab es zur neuen Turnhalle Hafenschule, und wie wurde jeweils abgestimmt? | Turnhalle Hafenschule | false | - | true | - | -",
                "Welche Anträge hat die SPD 2024 und 2025 gestellt oder mitgestellt? | - | false | - | false | 2024-01-01 | 2025-12-31",
                "Welche Anträge gab es zu Photovoltaik auf Schuldächern oder Turnhallen? | Photovoltaik Schuldächern, Turnhallen | false | - | false | - | -",
                "Which motions about playgrounds were there in 2025? | playgrounds | false | - | false | 2025-01-01 | 2025-12-31",
                "Gibt es Anträge zu Spielplätzen? | Spielplätzen | false | - | false | - | -",
                "Wer hat Anträge zum Freibad gestellt? | Freibad | false | - | false | - | -",
                "anträge zum radverkehr seit 2023 | radverkehr | false | - | false | 2023-01-01 | -",
                "Was hat die SPD zum Thema Radverkehr beantragt? | Radverkehr | false | - | false | - | -",
                "Welche Anträge gab es zum Haushalt 2024? | - | true | - | false | 2023-07-01 | 2024-12-31"
            })
    void readsWhatAListIsAbout(
            String question,
            String topic,
            boolean budget,
            String person,
            boolean outcomes,
            LocalDate from,
            LocalDate to) {
        DataRequest.PaperList list =
                (DataRequest.PaperList) recognised(question).orElseThrow();

        assertThat(list.about()).isEqualTo(new DataRequest.About(Optional.ofNullable(topic), budget));
        assertThat(list.mover().person()).isEqualTo(Optional.ofNullable(person));
        assertThat(list.outcomes()).isEqualTo(outcomes);
        assertThat(list.span().from()).isEqualTo(Optional.ofNullable(from));
        assertThat(list.span().to()).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie oft tagte der Gemeinderat 2025? | MeetingList",
                "Wie viele Sitzungen hatte der Finanzausschuss im Jahr 2024? | MeetingList",
                "How often did the council meet in 2025? | MeetingList",
                "Wann tagt der Bauausschuss das nächste Mal? | NextMeeting",
                "Wann ist die nächste Sitzung des Gemeinderats? | NextMeeting",
                "When is the next meeting of the council? | NextMeeting",
                "Wann war die letzte Sitzung des Bauausschusses? | LastMeeting",
                "Wann hat der Gemeinderat zuletzt getagt? | LastMeeting",
                "Wann war eigentlich die letzte Gemeinderatssitzung? | LastMeeting",
                "When did the council last meet? | LastMeeting",
                "Bis wie viel Uhr ging die Sitzung des Bauausschusses am 13. Mai 2025? | AboutMeeting",
                "Was steht am 26. Juni 2025 auf der Tagesordnung? | Agenda",
                "Was steht auf der Tagesordnung der nächsten Sitzung des Rates? | Agenda",
                "Was ist aus der Vorlage 2025/0417 geworden? | OnePaper",
                "Was wurde aus dem Radweg an der Deichstraße? | OnePaper",
                "Wie wurde über die Sanierung der Turnhalle abgestimmt? | OnePaper",
                "Was hat die Turnhalle gekostet? | OnePaper",
                "Wer hat den Radweg an der Deichstraße beantragt? | OnePaper",
                "Was ist im Mai 2025 mit dem Radweg an der Deichstraße passiert? | OnePaper",
                "Wie ging die Abstimmung im Mai 2025 über den Radweg aus? | OnePaper",
                "Antrag der Grünen, den Radweg zu bauen – wie wurde abgestimmt? | OnePaper",
                "Welche Stationen hatte der Antrag zum Radweg und wie endete er? | OnePaper",
                "What became of paper 2025/0417? | OnePaper",
                "Was wurde in der letzten Gemeinderatssitzung beschlossen? | Dealt",
                "Was steht auf der Tagesordnung der nächsten Gemeinderatssitzung? | Agenda",
                "Welche Fraktion hat 2025 die meisten Anträge gestellt? | Movers",
                "Wie viele Anfragen hat jede Fraktion gestellt? | Movers",
                "Which group moved the most motions in 2025? | Movers",
                "Welche Sitzungen sind nächste Woche? | MeetingList",
                "Gab es im Februar 2026 eine Sitzung des Gemeinderats? | MeetingList"
            })
    void readsWhatIsAskedFor(String question, String request) {
        assertThat(recognised(question))
                .hasValueSatisfying(
                        found -> assertThat(found.getClass().getSimpleName()).isEqualTo(request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Was wurde in der letzten Gemeinderatssitzung beschlossen? | Gemeinderat | - | - | true | -",
                "Was hat der Gemeinderat in seiner letzten Sitzung abgelehnt? | Gemeinderat | - | - | REJECTED | -",
                "Was war Thema im letzten Finanzausschuss? | Finanzausschuss | - | - | - | -",
                "Welche Anträge hat der Gemeinderat am 24.2.2026 abgelehnt? | Gemeinderat | 2026-02-24 | 2026-02-24 | REJECTED | motion",
                "Was wurde im Mai im Finanzausschuss beschlossen? | Finanzausschuss | 2025-05-01 | 2025-05-31 | true | -",
                "Was hat der Gemeinderat im Februar abgelehnt? | Gemeinderat | 2026-02-01 | 2026-02-28 | REJECTED | -",
                "Was wurde am 24. Februar 2026 beschlossen? | - | 2026-02-24 | 2026-02-24 | true | -",
                "Welche Beschlüsse hat der Gemeinderat im Februar 2026 gefasst? | Gemeinderat | 2026-02-01 | 2026-02-28 | true | -",
                "Was steht nächste Woche im Bauausschuss an? | Ausschuss für Bauen, Planung und Umwelt | 2026-03-02 | 2026-03-08 | - | -",
                "Was hat der Finanzausschuss zuletzt beschlossen? | Finanzausschuss | - | - | true | -",
                "What was decided at the last city council meeting? | Gemeinderat | - | - | true | -",
                "What was decided at the last council meeting? | Gemeinderat | - | - | true | -",
                "Which motions were defeated at the last meeting? | - | - | - | REJECTED | motion"
            })
    void readsWhatBecameOfMeetings(
            String question, String organization, LocalDate from, LocalDate to, String result, String kind) {
        DataRequest.Dealt dealt = (DataRequest.Dealt) recognised(question).orElseThrow();

        assertThat(dealt.organization().map(Organization::name)).isEqualTo(Optional.ofNullable(organization));
        assertThat(dealt.span().flatMap(DataRequest.Span::from)).isEqualTo(Optional.ofNullable(from));
        assertThat(dealt.span().flatMap(DataRequest.Span::to)).isEqualTo(Optional.ofNullable(to));
        assertThat(dealt.kind().map(PaperKind::label)).isEqualTo(Optional.ofNullable(kind));
        if (result == null) {
            assertThat(dealt.results()).isEmpty();
        } else if (result.equals("true")) {
            assertThat(dealt.results())
                    .contains(ItemResult.ACCEPTED, ItemResult.REJECTED)
                    .doesNotContain(ItemResult.NOTED, ItemResult.NONE);
        } else {
            assertThat(dealt.results()).containsExactly(ItemResult.valueOf(result));
        }
    }

    @Test
    void takesTheDayOfAMeetingThatItAsksTheEndOf() {
        DataRequest.AboutMeeting asked =
                (DataRequest.AboutMeeting) recognised("Bis wann ging die Sitzung des Gemeinderats am 24. Februar 2026?")
                        .orElseThrow();

        assertThat(asked.span().from()).contains(LocalDate.of(2026, 2, 24));
        assertThat(asked.circumstances()).containsExactly(DataRequest.Circumstance.END);
    }

    /// 1 March 2026 is a Sunday; a Tuesday that is over is not the coming one.
    @Test
    void readsTheDayOfAnAgenda() {
        assertThat(recognised("Was steht am nächsten Dienstag auf der Tagesordnung?"))
                .contains(new DataRequest.Agenda(Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty()));
        assertThat(recognised("Was stand am Dienstag auf der Tagesordnung?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Which motions about swimming pools did the Greens submit? | Bündnis 90/Die Grünen | swimming pools | -",
                "List all motions about cycling since 2023 | - | cycling | 2023-01-01",
                "Which motions on street lights were filed since 2024? | - | street lights | 2024-01-01",
                "How many motions concerning playgrounds were moved by the SPD? | SPD-Fraktion | playgrounds | -"
            })
    void readsEnglishListsOverGermanData(String question, String group, String topic, LocalDate from) {
        DataRequest.PaperList list =
                (DataRequest.PaperList) recognised(question).orElseThrow();

        assertThat(list.mover().group().map(Organization::name)).isEqualTo(Optional.ofNullable(group));
        assertThat(list.mover().unknownGroup()).isEmpty();
        assertThat(list.about().topic()).contains(topic);
        assertThat(list.span().from()).isEqualTo(Optional.ofNullable(from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Wann begann und wann endete die Gemeinderatssitzung am 26. Juni 2025? | START END | Gemeinderat",
                "Wie lange dauerte die Sitzung des Finanzausschusses am 3. Juli 2025? | START END | Finanzausschuss",
                "Wer fehlte im Finanzausschuss am 3. Juli 2025 entschuldigt? | EXCUSED | Finanzausschuss",
                "Wo fand die konstituierende Sitzung des Gemeinderats im Juli 2024 statt? | PLACE | Gemeinderat",
                "Wer hatte im Finanzausschuss am 3.7.2025 den Vorsitz? | CHAIR | Finanzausschuss",
                "When did the parish meeting in January 2025 close? | END | -",
                "At what time was the council meeting of 26 June 2025 adjourned? | END | Gemeinderat",
                "Who was present at the meeting on June 26th, 2025? | PRESENT | -",
                "Where was the council meeting of 26 June 2025 held and when did it start? | START PLACE | Gemeinderat"
            })
    void readsWhatTheHeadOfMinutesTells(String question, String circumstances, String organization) {
        DataRequest.AboutMeeting about =
                (DataRequest.AboutMeeting) recognised(question).orElseThrow();

        assertThat(about.circumstances()).extracting(Enum::name).containsExactlyInAnyOrder(circumstances.split(" "));
        assertThat(about.organization().map(Organization::name)).isEqualTo(Optional.ofNullable(organization));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wann endete die Frist für den Radweg im Juni 2025?",
                "Wann begann der Bau der Turnhalle am 3. Juli 2025?",
                "Wer war bei der Begehung am 3. Juli 2025 im Hafen anwesend?",
                "Wann begann die Sitzung des Gemeinderats?",
                "Who was absent from the vote on the harbour on 26 June 2025?",
                "Wo wird im Mai 2025 gebaut?"
            })
    void leavesWhatElseBeginsAndEndsToTheSearch(String question) {
        assertThat(recognised(question)).isEmpty();
    }

    /// A list by half of the criteria would be a wrong one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welche fünf Themenfelder hat die Werkstatt vorgestellt?",
                "Wie viele Lastenräder kann man öffentlich ausleihen?",
                "Welche Anträge der SPD gab es, um den Wald zu retten?",
                "How many council meetings were on the 2025 schedule council adopted in November 2024?",
                "Wie oft wurde da dieses Jahr unangekündigt kontrolliert?",
                "Welche Fraktionen haben sich gegen die Kürzung gestellt?",
                "Wie viele Sitzungen hatten die Grünen?",
                "Wann war die letzte Sanierung der Turnhalle?",
                "Was hat die SPD zum Freibad beantragt?",
                "Was wollte die SPD am Freibad ändern?",
                "Was wurde in der Turnhalle beschlossen?",
                "Was wurde in der Uferstadt gebaut?",
                "Wie oft hatte die Stadt vor Gericht Erfolg?",
                "Wie viel Prozent der Dächer der Schulen sind belegt?",
                "Was wurde in der letzten Sitzung zum Freibad beschlossen?",
                "Was hat der Gemeinderat letztes Jahr zum Radweg beschlossen?",
                "Was wurde beschlossen?",
                "Was hat der Bürgermeister beantragt?"
            })
    void leavesTheRestToTheSearch(String question) {
        assertThat(recognised(question)).isEmpty();
    }

    /// "The council" fits both; neither is asked about by another kind's name.
    @Test
    void doesNotTakeOneCouncilForAnother() {
        KnownNames two = new KnownNames(
                List.of(organization("Gemeinderat", "", false), organization("Seaham Parish Council", "", false)));

        assertThat(two.in("How often did the council meet?").ambiguous()).isTrue();
        assertThat(two.in("How often did the parish council meet?").organizations())
                .extracting(Organization::name)
                .containsExactly("Seaham Parish Council");
        assertThat(two.in("Wie oft tagte der Stadtrat?").organizations()).isEmpty();
    }

    /// In English, January and February begin like their German names.
    @Test
    void readsTheYearBehindEnglishMonths() {
        assertThat(DataRequest.Span.in("the meeting on 8 January 2019", TODAY))
                .contains(new DataRequest.Span(
                        Optional.of(LocalDate.of(2019, 1, 8)), Optional.of(LocalDate.of(2019, 1, 8))));
        assertThat(DataRequest.Span.in("the meeting in February 2019", TODAY))
                .contains(new DataRequest.Span(
                        Optional.of(LocalDate.of(2019, 2, 1)), Optional.of(LocalDate.of(2019, 2, 28))));
    }

    @Test
    void aTownshipsCouncilIsTheCouncil() {
        KnownNames names = new KnownNames(List.of(organization("Township of Seaham Council", "", false)));

        assertThat(names.in("the council meeting").organizations()).hasSize(1);
    }

    private static Optional<DataRequest> recognised(String question) {
        return DataQuestion.of(question, TODAY, () -> NAMES);
    }

    private static Organization organization(String name, String shortName, boolean group) {
        return organization(1, name, shortName, group);
    }

    static Organization organization(long body, String name, String shortName, boolean group) {
        Entry entry = new Entry(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new Organization(
                entry,
                name,
                Optional.of(shortName).filter(known -> !known.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                group,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
