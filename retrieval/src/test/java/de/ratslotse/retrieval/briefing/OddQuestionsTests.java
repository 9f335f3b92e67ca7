package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.search.TrialSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed into the field is answered or refused, by the product's own search. Lotsenau is invented.
class OddQuestionsTests {

    private static final List<String> TEXTS = List.of(
            "Der Spielplatz am Hafen kostet 203.900 Euro. Der Rat hat ihn einstimmig beschlossen.",
            "Die Turnhalle der Seestraße wird bis zum 12. Mai 2025 saniert.",
            "Der Chor Hafenklang erhält einen Zuschuss.");

    private final TrialSearch search = TrialSearch.over(TEXTS, "de", Optional.empty());

    @AfterEach
    void close() {
        search.close();
    }

    static Stream<String> odd() {
        return Stream.of(
                "🦆🚲🎉",
                "'; DROP TABLE passage; --",
                "\" OR 1=1 UNION SELECT * FROM person",
                "Wort".repeat(1000),
                "ما هي تكلفة الملعب؟",
                "\u202eztalpleipS red tetsok saW",
                "was ist das und wie der die",
                "the of and",
                "2025",
                "7",
                "???",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "NOT AND OR",
                "a\u0000b",
                "<script>alert(1)</script>",
                "%s %d ${user} #{1+1}",
                "ÄÖÜ ß ﬁ Ⅳ ①");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnsweredOrRefused(String question) {
        Answer answer = answers().answer(PaperCorpus.question(question));

        assertThat(answer.outcome()).isIn(Outcome.NOT_FOUND, Outcome.ANSWERED);
        assertThat(answer.text()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnsweredOrRefusedAsAFollowUp(String question) {
        Answer answer = answers()
                .answer(PaperCorpus.question(
                        question, new Question.Turn("user", question), new Question.Turn("assistant", question)));

        assertThat(answer.text()).isNotBlank();
    }

    @Test
    void emojiAndStopWordsFindNothing() {
        assertThat(answers().answer(PaperCorpus.question("🦆🚲🎉")).outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answers()
                        .answer(PaperCorpus.question("was ist das und wie der die"))
                        .outcome())
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void mixedLanguagesAreAnswered() {
        Answer answer = answers().answer(PaperCorpus.question("How much kostet der Spielplatz am Hafen, please?"));

        assertThat(answer.text()).contains("203.900 Euro");
    }

    private Answers answers() {
        Library library = new Library(
                search,
                (access, file, number) -> Optional.of(TEXTS.get((int) file.getLeastSignificantBits() - 1)),
                (access, passage, before, after) -> List.of(passage),
                (access, filter, semantic, reach) -> new Answer.Searched(
                        Optional.of("Lotsenau"),
                        TEXTS.size(),
                        Optional.of(LocalDate.of(2024, 1, 10)),
                        Optional.of(LocalDate.of(2026, 2, 18)),
                        semantic,
                        reach),
                (access, files) -> Map.of(),
                _ -> OptionalLong.empty());
        return new CitedAnswers(library, new QuestionReader(PaperCorpus.CLOCK), Optional.empty(), Optional.empty());
    }
}
