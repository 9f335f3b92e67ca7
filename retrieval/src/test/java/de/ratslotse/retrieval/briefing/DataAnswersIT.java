package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.SectionedProposal;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Ranking;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists, numbers and what became of papers, from the data of an invented council.
class DataAnswersIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-10T12:00:00Z"), ZoneOffset.UTC);
    private static final CorpusCoverage COVERAGE =
            new CorpusCoverage(CORPUS.councilFiles(), CORPUS.bodies(), Clock.systemUTC());

    private InventedCouncil council;

    @BeforeEach
    void council() {
        council = InventedCouncil.in(CORPUS);
    }

    @Test
    void listsAllMotionsOfAGroupWithTheCriteria() {
        Answer answer = ask("Alle Anträge der Grünen 2025");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        Answer.Data data = answer.data().orElseThrow();
        assertThat(data.total()).isEqualTo(1);
        assertThat(data.rows())
                .extracting(Answer.DataRow::url)
                .containsExactly("/papers/" + InventedCouncil.CYCLE_PATH);
        assertThat(data.criteria())
                .containsExactly(
                        "Art: Anträge", "eingebracht von: Grüne Liste Lotsenau", "Datum: 1.1.2025 bis 31.12.2025");
        assertThat(answer.text()).contains("1 Antrag (").contains("2025/0398").contains("abgelehnt");
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.text()).contains("laut den Daten des Ratsinformationssystems");
    }

    @Test
    void theLastMeetingThatTookPlaceTellsItsResultsWithTheirPlaces() {
        Answer answer = ask("Was wurde in der letzten Ratssitzung beschlossen?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        Answer.Data data = answer.data().orElseThrow();
        assertThat(data.total()).isEqualTo(4);
        assertThat(data.criteria()).contains("Gremium: Rat", "Datum: 26.6.2025");
        assertThat(answer.text())
                .contains("TOP 2 „Sanierung der Turnhalle an der Brückenschule“: angenommen")
                .contains("Radweg an der Deichstraße“: abgelehnt")
                .contains("Parkplatz am Markt“: vertagt")
                .doesNotContain("Zustand der Spielplätze");
        assertThat(answer.citations())
                .anyMatch(citation -> citation.statementKind() == StatementKind.DECISION
                        && citation.quote().contains("14 Ja"));
    }

    /// Of many rows that only the feed tells, each would say so.
    @Test
    void manyRowsOfAFeedSayOnceWhereTheyComeFrom() {
        String all = ask("Alle Drucksachen").text();

        assertThat(all).endsWith("Angaben ohne Fundstelle: laut den Daten des Ratsinformationssystems.");
        assertThat(all.indexOf("laut den Daten")).isEqualTo(all.lastIndexOf("laut den Daten"));
    }

    @Test
    void whatAMeetingRejectedMayBeOfOneKindOfPaper() {
        assertThat(ask("Welche Anträge hat der Rat am 26.6.2025 abgelehnt?")
                        .data()
                        .orElseThrow()
                        .total())
                .isEqualTo(1);
        Answer none = ask("Welche Vorlagen hat der Rat am 26.6.2025 abgelehnt?");
        assertThat(none.data().orElseThrow().total()).isZero();
        assertThat(none.text()).startsWith("Keine Tagesordnungspunkte");
    }

    /// Nothing is known of how the finance committee's meeting ended, and who is not signed in does not see that it
    /// met.
    @Test
    void aMeetingThatTheReaderMayNotSeeIsNotTheLastOne() {
        assertThat(ask("Was hat der Finanzausschuss in seiner letzten Sitzung behandelt?")
                        .data())
                .isEmpty();
    }

    @Test
    void aListIsCarriedOnWithWhatTheNextQuestionNames() {
        List<Question.Turn> history = List.of(
                new Question.Turn("user", "Alle Anträge der Grünen 2024"),
                new Question.Turn("assistant", "Keine Anträge"));
        Answer answer =
                answers().answer(new Question("Und 2025?", history, Filter.none(), Access.operator(), Locale.GERMAN));

        assertThat(answer.data().orElseThrow().criteria())
                .contains("eingebracht von: Grüne Liste Lotsenau", "Datum: 1.1.2025 bis 31.12.2025");
        assertThat(answer.text()).contains("2025/0398");
    }

    @Test
    void saysWhetherOneOfTheGroupsOrAllTogetherWereCounted() {
        council.move("Bänke am Hafen", ItemResult.ACCEPTED, InventedCouncil.GREENS, InventedCouncil.HARBOUR);
        council.move("Kran am Hafen", ItemResult.NONE, InventedCouncil.HARBOUR);

        Answer either = ask("Anträge von Grünen und FWH");
        assertThat(either.data().orElseThrow().total()).isEqualTo(3);
        assertThat(either.text())
                .contains(
                        "eingebracht von: Grüne Liste Lotsenau oder Freie Wähler Hafen (allein, gemeinsam oder mit anderen)")
                .contains("Davon 1 gemeinsam von Grüne Liste Lotsenau und Freie Wähler Hafen.");
        Answer together = ask("Welche Anträge haben Grüne und FWH gemeinsam gestellt?");
        assertThat(together.data().orElseThrow().total()).isEqualTo(1);
        assertThat(together.text()).contains("Bänke am Hafen").contains("eingebracht gemeinsam von: Grüne Liste");
        assertThat(ask("Which motions did the Greens and the FWH file together?")
                        .data()
                        .orElseThrow()
                        .total())
                .isEqualTo(1);
    }

    /// Nothing of what came before the council's meeting in June is known to have ended.
    @Test
    void theMeetingBeforeTheLastIsNotTheLast() {
        Answer before = ask("Was wurde in der vorletzten Ratssitzung behandelt?");

        assertThat(before.text()).doesNotContain("Turnhalle");
        assertThat(ask("Die letzten zwei Sitzungen des Rats")
                        .data()
                        .orElseThrow()
                        .criteria())
                .contains("Gremium: Rat");
    }

    /// The harbour has no council; an item that only begins with its name is another.
    @Test
    void whatWasDecidedAboutAPlaceIsAListOfItems() {
        council.decide("Neue Bänke in Krellnitz", ItemResult.ACCEPTED);
        council.decide("Krellnitzbrücke", ItemResult.ACCEPTED);
        council.decide("Poller in Krellnitz", ItemResult.NONE);

        Answer answer = ask("Was wurde in Krellnitz beschlossen?");

        assertThat(answer.data().orElseThrow().total()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Titel enthält: Krellnitz")
                .contains("26.6.2025, Rat, TOP 9 „Neue Bänke in Krellnitz“: angenommen")
                .contains("Gesucht wurde in den Titeln, nicht in den Texten.");
        Answer none = ask("Was wurde 2024 in Krellnitz beschlossen?");
        assertThat(none.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(none.text()).contains("Keine Tagesordnungspunkte (Titel enthält: Krellnitz");
        assertThat(ask("Was wurde in Wellnitz beschlossen?").data()).isEmpty();
    }

    @Test
    void countsHowOftenAGroupWasSuccessful() {
        council.move("Bänke am Hafen", ItemResult.ACCEPTED, InventedCouncil.GREENS, InventedCouncil.HARBOUR);
        council.move("Kran am Hafen", ItemResult.NONE, InventedCouncil.GREENS);

        Answer answer = ask("Wie oft hatten die Grünen 2025 Erfolg?");

        assertThat(answer.data().orElseThrow().total()).isEqualTo(3);
        assertThat(answer.text())
                .contains("3 Anträge (Art: Anträge; eingebracht von: Grüne Liste Lotsenau")
                .contains("angenommen: 1")
                .contains("abgelehnt: 1")
                .contains("ohne bekanntes Ergebnis: 1");
        assertThat(ask("Welche Fraktion hatte am meisten Erfolg?").text())
                .contains("Ergebnis: angenommen")
                .contains("Freie Wähler Hafen: 1");
    }

    @Test
    void countsWhoMovedMost() {
        Answer answer = ask("Welche Fraktion hat 2025 die meisten Anträge gestellt?");

        assertThat(answer.data().orElseThrow().rows())
                .first()
                .satisfies(row -> assertThat(row.text()).isEqualTo("Grüne Liste Lotsenau: 1"));
    }

    @Test
    void anEmptyListByTopicSaysThatOnlyTitlesWereLookedInto() {
        Answer answer = ask("Welche Anträge der Freien Wähler Hafen gab es zum Thema Radverkehr?");

        assertThat(answer.text())
                .startsWith("Keine Anträge")
                .contains("(auch: ")
                .contains("Gesucht wurde in den Titeln, nicht in den Texten.");
        assertThat(ask("Welche Anträge gab es zum Thema Radverkehr?").text())
                .contains("Radweg an der Deichstraße")
                .contains("(auch: Radweg)");
    }

    @Test
    void aListWithoutAnyIsAnAnswerToo() {
        Answer answer = ask("Welche Anträge der Freien Wähler Hafen wurden vertagt?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text()).startsWith("Keine Anträge");
        assertThat(answer.data().orElseThrow().total()).isZero();
    }

    @Test
    void listsByTheWordsOfTitlesInAllTheirForms() {
        Answer answer = ask("Welche Anfragen gab es 2025 zum Thema Spielplatz?");

        assertThat(answer.data().orElseThrow().total()).isEqualTo(1);
        assertThat(answer.text()).contains("Titel enthält: Spielplatz").contains("2025/0402");
    }

    /// What only insiders may see is in no list by words, and in no number.
    @Test
    void aListByWordsHoldsNothingThatTheAskerMayNotSee() {
        Answer answer = ask("Welche Drucksachen gab es zum Thema Ankauf?");

        assertThat(answer.data().map(Answer.Data::total).orElse(0)).isZero();
        assertThat(answer.text()).doesNotContain("2025/0499");
    }

    @Test
    void listsWhatBelongsToABudget() {
        Answer answer = ask("Welche Vorlagen gab es zum Haushalt 2025?");

        assertThat(answer.data().orElseThrow().rows())
                .extracting(Answer.DataRow::url)
                .containsExactly("/papers/" + InventedCouncil.BUDGET);
    }

    @Test
    void aListByWordsTellsWhatBecameOfEach() {
        Answer answer = ask("Welche Anträge der Grünen gab es zum Radweg, und wie wurde jeweils entschieden?");

        assertThat(answer.data().orElseThrow().total()).isEqualTo(1);
        assertThat(answer.statements())
                .extracting(Answer.Statement::text)
                .anyMatch(text -> text.startsWith("26.6.2025, Rat: abgelehnt"));
    }

    @Test
    void listsByEnglishWordsWhatHasGermanTitles() {
        Answer answer = ask("Which motions about cycle paths did the Greens submit?");

        assertThat(answer.data().orElseThrow().rows())
                .extracting(Answer.DataRow::url)
                .containsExactly("/papers/" + InventedCouncil.CYCLE_PATH);
        assertThat(answer.data().orElseThrow().criteria()).anyMatch(criterion -> criterion.contains("Radweg or "));
    }

    @Test
    void tellsWhatTheHeadOfMinutesSays() {
        Answer answer = ask("Wann begann die Ratssitzung am 26. Juni 2025 und wo fand sie statt?");

        assertThat(answer.text()).contains("26.6.2025: Beginn: „18:00 Uhr“").contains("Ort: „Rathaus, Großer Saal“");
        assertThat(answer.citations())
                .allMatch(citation ->
                        citation.file().id().equals(council.minutes().id()))
                .extracting(Answer.Citation::quote)
                .contains("18:00 Uhr", "Rathaus, Großer Saal", "26. Juni 2025");
        assertThat(ask("How many members were excused at the council meeting of 26 June 2025?")
                        .text())
                .contains("2 sind entschuldigt");
    }

    /// When it ended is not printed: half an answer would look like a whole one.
    @Test
    void tellsNothingWhereThatIsNotPrinted() {
        assertThat(ask("Wann begann und wann endete die Ratssitzung am 26. Juni 2025?")
                        .data())
                .isEmpty();
        assertThat(ask("Wann begann die Sitzung des Finanzausschusses am 3. Juli 2025?")
                        .data())
                .isEmpty();
    }

    /// There are such papers, only none with this result: that is an answer, and other quotes are none.
    @Test
    void noneWithThisResultIsAnAnswerWhereThereAreSuchPapers() {
        Answer answer = ask("Welche Anträge der Grünen zum Radweg wurden vertagt?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text()).startsWith("Keine Anträge");
    }

    @Test
    void namesTheGroupThatTheDataDoNotKnow() {
        assertThat(ask("Welche Anträge hat die Deichliste 2025 gestellt?").text())
                .contains("„Deichliste“");
    }

    @Test
    void saysThatNoAgendaIsKnownForADayAhead() {
        Answer answer = ask("Was steht am nächsten Dienstag auf der Tagesordnung?");

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.text()).contains("Für den 15.7.2025 ist keine Tagesordnung bekannt");
    }

    @Test
    void saysWhenTheDataDoNotKnowTheGroup() {
        Answer answer = ask("Alle Vorlagen der FDP");

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.text()).contains("„FDP“").contains("Bei 2 weiteren");
        assertThat(answer.data().orElseThrow().undetermined()).isEqualTo(2);
    }

    @Test
    void countsMeetingsThatWereHeld() {
        Answer answer = ask("Wie oft tagte der Bauausschuss 2025?");

        assertThat(answer.data().orElseThrow().total()).isEqualTo(1);
        assertThat(answer.text()).contains("1 Sitzung (").contains("13.5.2025");
    }

    @Test
    void tellsWhenACommitteeMetLast() {
        Answer answer = ask("Wann war die letzte Sitzung des Bauausschusses?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.statements()).hasSize(1);
        assertThat(answer.text()).contains("13.5.2025");
        assertThat(ask("Wann hat der Rat zuletzt getagt?").text())
                .contains("26.6.2025")
                .doesNotContain("18.9.2025");
    }

    @Test
    void tellsTheNextMeetingAndAnAgenda() {
        assertThat(ask("Wann tagt der Rat das nächste Mal?").text()).contains("18.9.2025");
        Answer agenda = ask("Was steht am 26. Juni 2025 auf der Tagesordnung?");

        assertThat(agenda.text()).contains("Radweg an der Deichstraße").contains("Parkplatz am Markt");
        assertThat(agenda.citations()).extracting(Answer.Citation::quote).contains("Parkplatz am Markt");
    }

    @Test
    void tellsWhatBecameOfAPaperAndNeverAProposalAsADecision() {
        Answer answer = ask("Was ist aus der Vorlage 2025/0417 geworden?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.statements().getFirst().text())
                .contains("vorgeschlagen")
                .doesNotContain("beschlossen");
        assertThat(answer.text())
                .contains("26.6.2025, Rat: angenommen – „Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.“")
                .contains("vorläufig");
        Answer.Citation vote = answer.citations().stream()
                .filter(citation -> citation.quote().startsWith("Angenommen"))
                .findFirst()
                .orElseThrow();
        assertThat(vote.statementKind()).isEqualTo(StatementKind.DECISION);
        assertThat(vote.provisional()).isTrue();
        assertThat(vote.meeting()).map(Answer.MeetingReference::name).contains("Sitzung des Rates");
        assertThat(vote.organization()).contains("Rat");
        assertThat(answer.citations().getFirst().statementKind()).isEqualTo(StatementKind.PROPOSAL);
        assertThat(answer.citations().getFirst().paper())
                .map(Answer.PaperReference::reference)
                .contains("2025/0417");
    }

    @Test
    void findsAPaperByTheWordsOfItsTitle() {
        assertThat(ask("Wie wurde über den Radweg an der Deichstrasse abgestimmt?")
                        .text())
                .contains("2025/0398")
                .contains("Abgelehnt mit 8 Ja, 13 Nein.");
        assertThat(ask("Wer hat den Radweg an der Deichstraße beantragt?").text())
                .contains("GLL");
        assertThat(ask("Was hat die Sanierung der Turnhalle gekostet?").text()).contains("1.250.000 Euro");
    }

    @Test
    void tellsHowAnItemEndedOfWhichNoPaperIsKnown() {
        Answer answer = ask("Wie ging die Abstimmung im Juni 2025 über die Genehmigung der Niederschrift aus?");

        assertThat(answer.text()).contains("26.6.2025, Rat").contains("angenommen – „einstimmig genehmigt“");
        assertThat(answer.citations())
                .extracting(Answer.Citation::statementKind)
                .containsExactly(StatementKind.DECISION);
        assertThat(ask("Wie ging die Abstimmung im Mai 2025 über die Genehmigung der Niederschrift aus?")
                        .data())
                .isEmpty();
    }

    /// Nobody who asks so has one paper in mind: the latest that meetings made of it, and what was settled before.
    @Test
    void tellsTheLatestOfAMatterThatWasDealtWithAgainAndAgain() {
        council.dealWithTheMarina();

        Answer answer = ask("Was ist denn jetzt mit der Marina?");

        assertThat(answer.text()).startsWith("Dazu sind 6 Tagesordnungspunkte mit Ergebnis bekannt, die neuesten:");
        assertThat(answer.data().orElseThrow().rows())
                .extracting(Answer.DataRow::text)
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("26.6.2025").contains("Stand der Marina"),
                        row -> assertThat(row).startsWith("26.6.2025").contains("Stand der Marina"),
                        row -> assertThat(row).startsWith("26.6.2025").contains("Stand der Marina"),
                        row -> assertThat(row).startsWith("13.5.2025").contains(" der Marina“: "));
        assertThat(answer.text()).doesNotContain("Name der Marina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie steht es um die Marina?",
                "Wie geht es mit der Marina weiter?",
                "Gibt es Neues zur Marina?",
                "Was passiert mit der neuen Marina?",
                "What is happening with the Marina?",
                "Any news on the Marina?"
            })
    void howThingsStandIsAskedInManyWays(String question) {
        council.dealWithTheMarina();

        assertThat(ask(question).data().orElseThrow().total()).isEqualTo(6);
    }

    /// Where it was dealt with says little: the newest paper on it tells how things stand, in its own words.
    @Test
    void behindTheLatestOfAMatterTheNewestPaperIsQuoted() {
        SectionedProposal.in(CORPUS, council);
        council.reportOnTheMarina();

        Answer answer = ask("Was ist mit der Marina?");

        String lead = "Aus dem neuesten Papier dazu, 2025/0417 „";
        assertThat(answer.text()).startsWith("Dazu sind").contains(lead);
        Answer.Statement quoted = answer.statements().getLast();
        assertThat(quoted.citations()).isNotEmpty();
        assertThat(answer.citations().get(quoted.citations().getFirst() - 1).page())
                .contains(2);
        assertThat(answer.text().indexOf("laut den Daten"))
                .isLessThan(answer.text().indexOf(lead));
    }

    /// Asked for the vote, or for another time, the passages have to tell which is meant.
    @Test
    void theLatestOfAMatterIsNoAnswerToAVoteOrATime() {
        council.dealWithTheMarina();

        assertThat(ask("Wie wurde über die Marina abgestimmt?").data()).isEmpty();
        assertThat(ask("Was wurde im Oktober 2027 aus der Marina?").data()).isEmpty();
    }

    /// No passage speaks of it, and no single paper is named.
    @Test
    void tellsTheVotesOnWhatAQuestionNames() {
        Answer answer = ask("Wer war gegen den Radweg?");

        assertThat(answer.text())
                .contains("Radweg an der Deichstraße“: abgelehnt")
                .contains("8 Ja, 13 Nein");
        assertThat(ask("Wer war gegen die Niederschrift?").outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void whatIsNotSurelyAskedOfTheDataIsLeftToTheSearch() {
        assertThat(ask("Was ist aus dem Schwimmbad geworden?").data()).isEmpty();
        assertThat(ask("Wie viele Schaukeln gibt es?").data()).isEmpty();
    }

    @Test
    void whatIsInternalShowsInNoNumberListOrName() {
        for (String question : List.of(
                "Was ist aus der Vorlage 2025/0499 geworden?",
                "Was ist aus dem Ankauf Zanderweg geworden?",
                "Alle Drucksachen 2025",
                "Wie oft tagte der Finanzausschuss 2025?",
                "Was steht am 3. Juli 2025 auf der Tagesordnung?",
                "Was steht am 26. Juni 2025 auf der Tagesordnung?")) {
            Answer answer = ask(question);
            assertThat(answer.toString())
                    .as(question)
                    .doesNotContain(InventedCouncil.SECRET)
                    .doesNotContain("0499");
        }
        assertThat(ask("Alle Drucksachen").data().orElseThrow().total()).isEqualTo(7);
        assertThat(ask("Alle Drucksachen", Access.operator())
                        .data()
                        .orElseThrow()
                        .total())
                .isEqualTo(8);
        assertThat(ask("Alle Drucksachen", Access.none()).data()).isEmpty();
    }

    @Test
    void aKeptListIsShownToThoseWhoSeeAllOfItAndOnlyWhileItIsThere() {
        AnswerArchive archive = new AnswerArchive(CORPUS.jdbc(), CORPUS.transactions(), COVERAGE, CLOCK);
        Question asked = question("Alle Drucksachen", Access.operator());
        Answer inner = answers().answer(asked);
        archive.keep(asked, inner);
        Question open = question("Alle Anträge der Grünen", Access.anonymous());
        Answer motions = answers().answer(open);
        archive.keep(open, motions);

        assertThat(archive.find(inner.id(), Access.anonymous())).isEmpty();
        assertThat(archive.find(inner.id(), Access.operator())).isPresent();
        assertThat(archive.find(motions.id(), Access.anonymous())).isPresent();
        council.assembled().papers().removeIf(paper -> paper.object().id().equals(InventedCouncil.CYCLE_PATH));
        council.save();
        assertThat(archive.find(motions.id(), Access.anonymous())).isEmpty();
    }

    @Test
    void aBodyIsMeantOnlyByThoseWhoMaySeeSomethingOfIt() {
        long hidden = CORPUS.bodies().obtain("Uferstadt").id();
        UUID file = UUID.randomUUID();
        CORPUS.councilFiles()
                .hold(
                        new CouncilFile(
                                file,
                                hidden,
                                Scope.INTERNAL,
                                file.toString().replace("-", "").repeat(2),
                                1000,
                                "application/pdf",
                                "de",
                                1,
                                List.of("intern/Vermerk.pdf"),
                                Optional.empty(),
                                Optional.empty()),
                        InventedCouncil.pages(List.of("Vermerk zur Seilerhalle")),
                        List.of());

        assertThat(bodiesSearched(Access.anonymous())).containsOnly(OptionalLong.empty());
        Access both = new Access(
                Set.of(hidden + ":*", CORPUS.bodies().obtain("Lotsenau").id() + ":*"));
        assertThat(bodiesSearched(both)).contains(OptionalLong.of(hidden));
    }

    private static Set<OptionalLong> bodiesSearched(Access access) {
        Set<OptionalLong> searched = new HashSet<>();
        answers((query, limit) -> {
                    searched.add(query.filter().body());
                    return Ranking.empty();
                })
                .answer(question("Was sagt Uferstadt zur Seilerhalle?", access));
        return searched;
    }

    private static Answer ask(String question) {
        return ask(question, Access.anonymous());
    }

    private static Answer ask(String question, Access access) {
        return answers().answer(question(question, access));
    }

    private static Question question(String text, Access access) {
        return new Question(text, List.of(), Filter.none(), access, Locale.GERMAN);
    }

    private static Answers answers() {
        return answers((query, limit) -> Ranking.empty());
    }

    /// Answers from the data of the shared corpus, and from the passages that a search finds.
    static Answers answers(PassageSearch search) {
        CouncilData data = new CouncilData(
                CORPUS.bodies(),
                new Organizations(CORPUS.jdbc(), CORPUS.transactions()),
                new Meetings(CORPUS.jdbc(), CORPUS.transactions()),
                new AgendaItems(CORPUS.jdbc(), CORPUS.transactions()),
                new Papers(CORPUS.jdbc(), CORPUS.transactions()),
                new Consultations(CORPUS.jdbc(), CORPUS.transactions()),
                new AttachedFiles(CORPUS.jdbc(), CORPUS.transactions()),
                CORPUS.councilFiles(),
                CORPUS.passages());
        Library library = new Library(
                search,
                (access, file, number) ->
                        CORPUS.pages().find(access, file, number).map(Page::text),
                (access, passage, before, after) -> List.of(),
                COVERAGE,
                new RegisterContexts(data),
                MeantBodies.of(data));
        return new CitedAnswers(
                library,
                new QuestionReader(CLOCK),
                Optional.of(new DataAnswers(data, library, CLOCK)),
                Optional.empty());
    }
}
