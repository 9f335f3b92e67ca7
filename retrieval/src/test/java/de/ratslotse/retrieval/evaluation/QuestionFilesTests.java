package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.evaluation.UnusableQuestions.Mistake;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is in a file, reading it ends in questions or in a sentence that names the line.
class QuestionFilesTests {

    private static final String ANSWER =
            "{\"id\": \"1\", \"question\": \"Was kostet die Halle?\", \"facts\": [\"5.000\"]}\n";
    private static final String ITEM = "{\"id\": \"1\", \"text\": \"Sanierung\", \"paper\": \"2026/1\"}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"question": "Was?", "facts": []}                              | ANSWERS
            {"question": "Was?", "must_abstain": true}                     | ANSWERS
            {"question": "🏊🌊 💶?", "sources": []}                        | ANSWERS
            {"question": "كم تكلفة القاعة؟", "facts": ["٥"]}               | ANSWERS
            {"question": "'; drop table body; --", "facts": []}            | ANSWERS
            {"text": "Steg", "paper": "2026/1", "kind": "title"}           | KNOWN_ITEMS
            {"path": "a.pdf", "agendaItems": []}                           | STRUCTURE
            {"data": [{"paragraphs": [{"context": "Eulen jagen.", "qas": [{"question": "Wer?"}]}]}]} | PARAGRAPHS
            """)
    void kindsAreToldApartByTheirFields(String line, QuestionFile.Form form) {
        assertThat(read(line)).isInstanceOfSatisfying(QuestionFile.class, file -> {
            assertThat(file.form()).isEqualTo(form);
            assertThat(file.size()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"question": "Was?", "facts": [                                | NO_JSON
            {"question": "Was?"} {"question": "Wer?"}                      | NO_JSON
            Was kostet die Halle?                                          | NO_JSON
            ["Was?"]                                                       | NO_OBJECT
            "Was?"                                                         | NO_OBJECT
            null                                                           | NO_OBJECT
            {"question": "Was?"}                                           | FIELD_MISSING
            {"id": "2"}                                                    | FIELD_MISSING
            {"question": "  ", "facts": []}                                | FIELD_WRONG
            {"question": 5, "facts": []}                                   | FIELD_WRONG
            {"question": "Was?", "facts": "5.000"}                         | FIELD_WRONG
            {"question": "Was?", "sources": {}}                            | FIELD_WRONG
            {"question": "Was?", "must_abstain": "yes"}                    | FIELD_WRONG
            {"question": "a\\u001bb", "facts": []}                         | NO_TEXT
            {"question": "a\\ud83cb", "facts": []}                         | NO_TEXT
            {"question": "Was?", "facts": [], "answer": "a\\u0000"}        | NO_TEXT
            {"text": "Steg", "paper": "2026/1"}                            | OTHER_FORM
            """)
    void aWrongLineIsNamed(String line, Mistake mistake) {
        assertThat(read(ANSWER + "\n" + line + "\n" + ANSWER))
                .isInstanceOfSatisfying(UnusableQuestions.class, wrong -> {
                    assertThat(wrong.mistake()).isEqualTo(mistake);
                    assertThat(wrong.line()).isEqualTo(3);
                    assertThat(wrong.text(Locale.GERMAN)).contains("Zeile 3").doesNotContain("{0}", "{1}");
                    assertThat(wrong.text(Locale.ENGLISH))
                            .containsIgnoringCase("line 3")
                            .doesNotContain("{0}", "{1}");
                });
    }

    @Test
    void anItemNeedsItsPaper() {
        assertThat(read(ITEM + "{\"text\": \"Steg\"}"))
                .isEqualTo(UnusableQuestions.of(Mistake.FIELD_MISSING, 2, "paper"));
        assertThat(read(ITEM + ANSWER)).isEqualTo(UnusableQuestions.of(Mistake.OTHER_FORM, 2, ""));
    }

    @Test
    void theFirstLineDecidesWhatTheFileIs() {
        assertThat(read("{\"frage\": \"Was?\"}\n" + ANSWER))
                .isEqualTo(UnusableQuestions.of(Mistake.UNKNOWN_FORM, 1, ""));
        assertThat(read("{\n  \"question\": \"Was?\",\n  \"facts\": []\n}"))
                .isEqualTo(UnusableQuestions.of(Mistake.NO_JSON, 1, ""));
    }

    @Test
    void nothingIsNoQuestionFile() {
        assertThat(read("")).isEqualTo(UnusableQuestions.of(Mistake.EMPTY, 0, ""));
        assertThat(read("\n \n\uFEFF".replace("\uFEFF", ""))).isEqualTo(UnusableQuestions.of(Mistake.EMPTY, 0, ""));
        assertThat(read("{\"data\": [{\"paragraphs\": []}]}")).isEqualTo(UnusableQuestions.of(Mistake.EMPTY, 0, ""));
        assertThat(read("{\"data\": [{\"paragraphs\": [{\"qas\": []}]}]}"))
                .isEqualTo(UnusableQuestions.of(Mistake.PARAGRAPHS, 0, "context"));
    }

    @Test
    void tooMuchIsSaid() {
        assertThat(read(ANSWER.repeat(100_000))).isEqualTo(UnusableQuestions.of(Mistake.TOO_MANY, 10_001, "10000"));
        assertThat(QuestionFiles.read("q", new byte[QuestionFiles.LARGEST + 1]))
                .isEqualTo(UnusableQuestions.of(Mistake.TOO_LARGE, 0, "32"));
        String longest = ANSWER.replace("Was kostet", "Was ".repeat(1_000) + "kostet");
        assertThat(read(ANSWER + longest)).isEqualTo(UnusableQuestions.of(Mistake.FIELD_TOO_LONG, 2, "question"));
    }

    @Test
    void anotherEncodingIsFoundByItsLine() {
        byte[] latin = (ANSWER + ANSWER.replace("Halle", "Brücke")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(QuestionFiles.read("q", latin)).isEqualTo(UnusableQuestions.of(Mistake.ENCODING, 2, ""));
        assertThat(QuestionFiles.read("q", ANSWER.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnusableQuestions.class);
    }

    @Test
    void aMarkOfByteOrderAndLineEndsOfWindowsDoNoHarm() {
        assertThat(read("\uFEFF" + ANSWER.replace("\n", "\r\n") + ANSWER))
                .isInstanceOfSatisfying(
                        QuestionFile.class, file -> assertThat(file.size()).isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void everyMistakeHasItsSentenceInBothLanguages(Mistake mistake) {
        UnusableQuestions wrong = UnusableQuestions.of(mistake, 4711, "answer");
        assertThat(wrong.text(Locale.GERMAN)).isNotBlank().isNotEqualTo(wrong.text(Locale.ENGLISH));
    }

    private static ReadQuestions read(String content) {
        return QuestionFiles.read("q.jsonl", content.getBytes(StandardCharsets.UTF_8));
    }
}
