package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the passages found speak of, and how the council's data say that it ended.
class EndingsIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    @BeforeEach
    void council() {
        InventedCouncil.in(CORPUS);
    }

    @Test
    void beginsWithHowItEndedAndWhatWasDecided() {
        Answer answer = ask("Wird die Turnhalle an der Brückenschule saniert?");

        assertThat(answer.statements().getFirst().text())
                .startsWith("26.6.2025, Rat, TOP 2 „Sanierung der Turnhalle an der Brückenschule“: angenommen")
                .contains("Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.")
                .contains("vorläufig");
        assertThat(answer.statements().get(1).text()).startsWith("Beschlossen wurde: „Der Rat beschließt");
        assertThat(answer.citations().getFirst().statementKind()).isEqualTo(StatementKind.DECISION);
    }

    @Test
    void everyNumberOfItsLineStandsInAQuote() {
        Answer answer = ask("Wird die Turnhalle an der Brückenschule saniert?");

        Answer.Statement line = answer.statements().getFirst();
        String quotes = answer.citations().stream()
                .filter(citation -> line.citations().contains(citation.number()))
                .map(Answer.Citation::quote)
                .collect(Collectors.joining("\n"));
        assertThat(line.text()).startsWith("26.6.2025, Rat, TOP 2");
        assertThat(quotes)
                .contains("26. Juni 2025")
                .contains("TOP 2")
                .contains("Sanierung der Turnhalle an der Brückenschule")
                .contains("14 Ja");
        assertThat(answer.text()).contains("[1]");
    }

    @Test
    void aRejectedMotionIsToldAsRejected() {
        Answer answer = ask("Kommt der Radweg an der Deichstraße?");

        assertThat(answer.statements().getFirst().text()).contains("abgelehnt – „Abgelehnt mit 8 Ja, 13 Nein.“");
        assertThat(answer.citations().getFirst().page()).contains(2);
        assertThat(answer.text()).doesNotContain("Beschlossen wurde");
    }

    /// Minutes come weeks later: until then the feed tells it, and says so.
    @Test
    void aResultThatNoMinutesTellIsToldAsTheFeeds() {
        InventedCouncil.in(CORPUS).rejectTheLighthouse();

        Answer answer = ask("Wurde der Leuchtturm auf der Mole beschlossen?");

        Answer.Statement line = answer.statements().stream()
                .filter(statement -> statement.text().contains("Leuchtturm auf der Mole“: abgelehnt"))
                .findFirst()
                .orElseThrow();
        assertThat(line.text()).endsWith("(Ergebnis laut den Daten des Ratsinformationssystems)");
        assertThat(answer.citations()
                        .get(line.citations().getFirst() - 1)
                        .file()
                        .path())
                .contains("2025-0500 Antrag");
    }

    @Test
    void whatACommitteeOnlyAdvisesIsNotToldAsDecided() {
        InventedCouncil.in(CORPUS).adviseOnSwings();

        Answer answer = ask("Wurde die Erneuerung der Schaukeln am Hafen beschlossen?");

        assertThat(answer.statements().getFirst().text())
                .startsWith("13.5.2025, Ausschuss für Bau und Verkehr")
                .contains("Empfehlung angenommen");
        assertThat(answer.text())
                .contains("Empfohlen wurde: „Die Schaukeln am Hafen werden")
                .doesNotContain("Beschlossen wurde");
        assertThat(answer.citations())
                .extracting(Answer.Citation::statementKind)
                .startsWith(StatementKind.RECOMMENDATION, StatementKind.RECOMMENDATION)
                .doesNotContain(StatementKind.DECISION);
    }

    @Test
    void whatACommitteeOnlyMovesAtOthersIsNotToldAsDecided() {
        InventedCouncil.in(CORPUS).moveForSwings();

        Answer answer = ask("Wurde die Erneuerung der Schaukeln am Hafen beschlossen?");

        assertThat(answer.text())
                .contains("Beantragt wurde: „Die Schaukeln am Hafen werden")
                .doesNotContain("Beschlossen wurde");
    }

    @Test
    void whoWantedItIsToldBeforeHowItEnded() {
        InventedCouncil.in(CORPUS).holdTheMotion();

        Answer answer = ask("Wer wollte den Radweg an der Deichstraße, und hat das geklappt?");

        assertThat(answer.statements().getFirst().text())
                .isEqualTo("2025/0398 „Radweg an der Deichstraße“: eingebracht von GLL");
        assertThat(answer.statements().get(1).text()).contains("abgelehnt – „Abgelehnt mit 8 Ja, 13 Nein.“");
    }

    @Test
    void whoIsSupposedToHaveMovedItIsContradictedByWhoDid() {
        InventedCouncil.in(CORPUS).holdTheMotion();

        Answer supposed = ask("Warum hat die BLL den Antrag zum Radweg an der Deichstraße gestellt?");
        Answer right = ask("Warum hat die GLL den Antrag zum Radweg an der Deichstraße gestellt?");

        assertThat(supposed.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(supposed.text()).contains("2025/0398 „Radweg an der Deichstraße“: eingebracht von GLL");
        assertThat(supposed.citations()).isNotEmpty();
        assertThat(right.outcome()).isNotEqualTo(Outcome.PREMISE_CONTRADICTED);
    }

    @Test
    void whatIsToldIsNotQuotedOnceMore() {
        assertThat(ask("Wurde die Sanierung der Turnhalle beschlossen?").text())
                .containsOnlyOnce("Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro.");
    }

    @Test
    void anItemWithoutAPaperIsFoundByItsPlaceInTheMinutes() {
        assertThat(ask("Hat der Rat die Genehmigung der Niederschrift beschlossen?")
                        .text())
                .contains("TOP 1 „Genehmigung der Niederschrift“: angenommen – „einstimmig genehmigt“");
    }

    @Test
    void whatDoesNotAskForAnEndingGetsNone() {
        assertThat(ask("Was kostet die Sanierung der Turnhalle?")
                        .statements()
                        .getFirst()
                        .text())
                .doesNotContain("TOP 2");
    }

    @Test
    void theAmountOfAPaperOpensTheAnswerToWhatItCosts() {
        Answer answer = ask("Wie teuer wird die Sanierung der Turnhalle am Ende?");

        assertThat(answer.statements().getFirst().text()).contains("2025/0417", "Genannter Betrag: „1.250.000 Euro“");
        assertThat(answer.citations().getFirst().quote()).isEqualTo("1.250.000 Euro");
        assertThat(answer.citations().getFirst().statementKind()).isEqualTo(StatementKind.PROPOSAL);
    }

    @Test
    void aWishIsToldWithHowItEndedWhateverIsAsked() {
        Answer answer = ask("Welches Fachbereich schlägt vor, die Turnhalle zu sanieren?");

        assertThat(answer.statements().getFirst().text()).startsWith("Vorschlag: Der Rat beschließt die Sanierung");
        assertThat(answer.statements().get(1).text()).contains("TOP 2", "angenommen");
        assertThat(answer.citations()).extracting(Answer.Citation::number).startsWith(1, 2);
    }

    @Test
    void aPremiseIsContradictedByTheResult() {
        Answer answer = ask("Warum wurde die Sanierung der Turnhalle abgelehnt?");

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.text()).contains("angenommen");
    }

    @Test
    void tellsWhatIsInAPaperAndRefusesOneThatIsNotHeld() {
        assertThat(ask("Was steht in 2025/0417?").text())
                .contains("Vorgeschlagen ist: „Der Rat beschließt die Sanierung")
                .contains("angenommen");
        assertThat(ask("Was steht in der Vorlage 2025/9999?").outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void anotherTownsCouncilIsNoMatterOfThisOne() {
        Answer answer = ask("Wie hat der Gemeinderat in Nordsand über die Turnhalle abgestimmt?");

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.text()).contains("keine Unterlagen");
        assertThat(ask("Wie hat der Nordsander Gemeinderat über die Turnhalle abgestimmt?")
                        .text())
                .contains("keine Unterlagen");
        assertThat(ask("Wie hat der Lotsenauer Stadtrat über die Turnhalle abgestimmt?")
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
        assertThat(ask("Wie hat der Rat der Stadt Lotsenau über die Turnhalle abgestimmt?")
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatWasSaidBehindClosedDoorsIsNotGuessedAt() {
        assertThat(ask("Was wurde im nichtöffentlichen Teil zur Turnhalle besprochen?")
                        .outcome())
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aNarrowedSearchIsNotWidened() {
        Filter later = new Filter(
                OptionalLong.empty(),
                List.of(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        Answer answer = DataAnswersIT.answers(EndingsIT::found)
                .answer(new Question(
                        "Kommt der Radweg an der Deichstraße?", List.of(), later, Access.anonymous(), Locale.GERMAN));

        assertThat(answer.text()).doesNotContain("26.6.2025, Rat");
    }

    @Test
    void tellsWhereAStationSentItOnTo() {
        InventedCouncil.in(CORPUS).referFerry("Beratung im Finanzausschuss am 3. Juli 2025");

        Answer answer = ask("Welche Stationen hatte die Fähre zum Nordufer?");

        assertThat(answer.statements().getFirst().text())
                .startsWith("13.5.2025, Ausschuss für Bau und Verkehr, TOP 5 „Fähre zum Nordufer“: verwiesen")
                .contains("Beratung im Finanzausschuss am 3. Juli 2025");
    }

    @Test
    void whatWasOnlyWishedForIsNotToldAsWhatBecameOfIt() {
        InventedCouncil.in(CORPUS).referFerry("Die Stadt richtet eine Fähre zum Nordufer ein.");

        Answer answer = ask("Welche Stationen hatte die Fähre zum Nordufer?");

        assertThat(answer.text()).contains("Nordufer").doesNotContain("verwiesen –");
    }

    @Test
    void aLongQuestionNamesAMatterThatItHasMostOfTheTitleOf() {
        assertThat(ask("Hat die Stadt trotz leerer Kassen und gestrichener Zuschüsse die Turnhalle der Brückenschule "
                                + "saniert?")
                        .statements()
                        .getFirst()
                        .text())
                .contains("TOP 2 „Sanierung der Turnhalle an der Brückenschule“: angenommen");
    }

    @Test
    void aMatterToldWithMostOfWhatIsNamedIsToldAlthoughThePassagesLackTheRest() {
        Answer answer = ask("Wurde die Turnhalle der Brückenschule allen unkenrufen zuwider haarscharf, blitzschnell, "
                + "holterdiepolter, mucksmäuschenstill, sangesfroh, klanglos, felsenfest beschlossen?");

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text()).contains("TOP 2 „Sanierung der Turnhalle an der Brückenschule“: angenommen");
    }

    private static Answer ask(String question) {
        return DataAnswersIT.answers(EndingsIT::found)
                .answer(new Question(question, List.of(), Filter.none(), Access.anonymous(), Locale.GERMAN));
    }

    /// Every page as one passage, those first that share most words with the query.
    private static Ranking found(Query query, int limit) {
        List<RankedPassage> ranked = new ArrayList<>();
        for (CouncilFile file : CORPUS.councilFiles().all(query.access(), OptionalLong.empty(), 0, 10)) {
            for (int page = 1; page <= file.pages(); page++) {
                String text = CORPUS.pages()
                        .find(query.access(), file.id(), page)
                        .orElseThrow()
                        .text();
                Passage passage = new Passage(
                        ranked.size() + 1,
                        file.bodyId(),
                        file.id(),
                        page,
                        page,
                        0,
                        text.length(),
                        "",
                        text,
                        text,
                        file.path().contains("Vorlage") ? StatementKind.PROPOSAL : StatementKind.UNKNOWN,
                        false);
                double score = shared(query.text(), text);
                ranked.add(new RankedPassage(1, score, Set.of(RankedPassage.FoundBy.WORDS), score, 0, passage, file));
            }
        }
        ranked.sort(Comparator.comparingDouble(RankedPassage::score).reversed());
        return new Ranking(ranked, false, true).top(limit);
    }

    private static double shared(String query, String text) {
        List<String> words = Folded.words(text);
        List<String> asked = Folded.words(query);
        return asked.stream().filter(words::contains).count() / (double) asked.size();
    }
}
