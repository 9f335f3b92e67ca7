package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BilingualWordsTests {

    @Test
    void knowsWordsAndPhrasesInAnyForm() {
        assertThat(english("playgrounds")).contains("Spielplatz");
        assertThat(english("fire engines")).contains("Löschfahrzeug").doesNotContain("Brand");
        assertThat(english("Merrowhaven")).isEmpty();
    }

    @Test
    void aCarParkIsNoPark() {
        assertThat(english("parking")).contains("Parkplatz").doesNotContain("Grünanlage");
        assertThat(english("parks")).contains("Grünanlage").doesNotContain("Parkplatz");
    }

    @Test
    void knowsWhatPapersCallIt() {
        assertThat(english("traffic light")).contains("Lichtsignalanlage");
    }

    @Test
    void takesGermanCompoundsApart() {
        assertThat(german("Spielplatzkontrolle")).contains("playground inspection");
        assertThat(german("Haushaltspläne")).isNotEmpty();
        assertThat(german("Uferdorf")).doesNotContain("village");
    }

    /// A meter is no number, and what is preserved is no preservation.
    @Test
    void bothPartsOfACompoundAreNounsInBothLanguages() {
        assertThat(german("Gaszähler")).isEmpty();
        assertThat(german("Gegenmaßnahmen")).isEmpty();
        assertThat(german("Wohnraumstudie")).contains("housing study");
        assertThat(german("Verkehrsunfälle")).contains("traffic accident");
        assertThat(german("Schulgebäude")).contains("school building").noneMatch(name -> name.startsWith("pupil"));
        assertThat(german("Tierschutz")).contains("animal protection").doesNotContain("animal protect");
        assertThat(german("Ortschaftsratssitzung")).contains("district council meeting");
        assertThat(german("Kirchengemeinderates")).noneMatch(name -> name.endsWith("rate"));
    }

    @Test
    void putsCompoundsTogether() {
        assertThat(together("the tax on dogs")).contains("Hundesteuer");
        assertThat(together("school roofs")).contains("Schuldächer");
    }

    private static List<String> english(String text) {
        return called(text, Language.ENGLISH);
    }

    private static List<String> german(String text) {
        return called(text, Language.GERMAN);
    }

    private static List<String> called(String text, Language language) {
        return BilingualWords.of(text, language.words(text), language).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<String> together(String question) {
        return new QuestionReader(PaperCorpus.CLOCK)
                .read(PaperCorpus.question("What about " + question + "?")).translation().orElseThrow().words().stream()
                        .flatMap(List::stream);
    }
}
