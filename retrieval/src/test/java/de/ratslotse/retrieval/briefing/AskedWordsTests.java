package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.search.Keywords;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Was soll denn die neue Fähre kosten?, neue Fähre kosten",
        "Und wer hat die Uferhalle gebaut?, Uferhalle gebaut",
        "Was steht in der Vorlage 2025/0417?, Vorlage 2025/0417",
        "Wann kommt der Fähr-Anleger am Nordufer?, Fähr-Anleger Nordufer",
        "who built the boat house?, built boat house",
    })
    void leavesOutWhatOnlyAsks(String question, String words) {
        assertThat(keywords(question).stream().map(List::getFirst).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void tellsWhatPapersSayInstead() {
        assertThat(keywords("Wann geht die Ampel in Betrieb?"))
                .filteredOn(words -> words.getFirst().equals("Ampel"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("Lichtsignalanlage");
    }

    @Test
    void aPartOfAJoinedWordIsCalledOtherwiseAsWell() {
        assertThat(keywords("Wo steht die Ufer-Ampel?"))
                .contains(List.of("Ufer-Ampel"))
                .anyMatch(words -> words.getFirst().equals("Ampel") && words.contains("Lichtsignalanlage"));
    }

    @Test
    void aQuestionWithoutATellingWordHasNone() {
        Inquiry inquiry = read("Und was ist damit?");

        assertThat(AskedWords.in(inquiry.searchText(), inquiry)).isEmpty();
    }

    @Test
    void ofATextOnlyItsOwnWordsCount() {
        Inquiry inquiry = read("Was kostet die Fähre im Haushalt 2025?");

        assertThat(AskedWords.in("Fähre", inquiry).orElseThrow().words()).hasSize(1);
    }

    private static List<List<String>> keywords(String question) {
        Inquiry inquiry = read(question);
        return AskedWords.in(inquiry.searchText(), inquiry).map(Keywords::words).orElseThrow();
    }

    private static Inquiry read(String question) {
        return new QuestionReader(PaperCorpus.CLOCK)
                .read(PaperCorpus.question(question))
                .inItsLanguage();
    }
}
