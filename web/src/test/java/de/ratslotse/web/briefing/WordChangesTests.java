package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Words that went stand in `-…-`, new ones in `+…+`.
class WordChangesTests {

    @Test
    void showsWhatWentAndWhatCame() {
        assertThat(shown("Der Rat beschließt die Brücke.", "Der Rat vertagt die Brücke."))
                .isEqualTo("Der Rat -beschließt -+vertagt +die Brücke.");
        assertThat(shown("Der Rat tagt.", "Der Rat tagt. Es regnet.")).isEqualTo("Der Rat tagt. +Es regnet.+");
        assertThat(shown("gleich", "gleich")).isEqualTo("gleich");
    }

    @Test
    void anEmptySideIsAllNewOrAllGone() {
        assertThat(shown("", "neu")).isEqualTo("+neu+");
        assertThat(shown("alt", "")).isEqualTo("-alt-");
    }

    @Test
    void hugeTextsStandOneAfterTheOther() {
        String words = "wort ".repeat(5000);

        assertThat(WordChanges.between(words, words + "mehr")).hasSize(2);
    }

    private static String shown(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case "gone" -> "-" + piece.text() + "-";
                    case "new" -> "+" + piece.text() + "+";
                    default -> piece.text();
                })
                .collect(Collectors.joining());
    }
}
