package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceOfCouncilTests {

    private static final List<String> ALL =
            List.of("Ortsrat Groß Moorhusen", "Ortsrat Klein Moorhusen", "Ortsrat Uferdorf", "Rat der Stadt Lotsenau");

    @Test
    void keepsThePlaceThatIsNamedAndTheWholeTown() {
        assertThat(kept("Macht Groß Moorhusen beim Wettbewerb mit?"))
                .containsExactly("Ortsrat Groß Moorhusen", "Rat der Stadt Lotsenau");
        assertThat(kept("Wie hat Uferdorf entschieden?")).containsExactly("Ortsrat Uferdorf", "Rat der Stadt Lotsenau");
    }

    @Test
    void keepsAllWhereNoneOfThemIsNamed() {
        assertThat(kept("Wer macht beim Wettbewerb mit?")).isEqualTo(ALL);
        assertThat(kept("Macht Deichhausen beim Wettbewerb mit?")).isEqualTo(ALL);
    }

    private static List<String> kept(String question) {
        List<String> told = new ArrayList<>(ALL);
        PlaceOfCouncil.keepNamed(question, told, List::of);
        return told;
    }
}
