package de.ratslotse.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptTests {

    private static final Prompt GREETING = new Prompt("greeting", "Guten Tag, {{name}} aus {{town}}!");

    @Test
    void fillsEveryPlace() {
        assertThat(GREETING.filled(Map.of("name", "Frau Beispiel", "town", "Lotsenau")))
                .isEqualTo("Guten Tag, Frau Beispiel aus Lotsenau!");
    }

    @Test
    void leavesPlacesInsideValuesAlone() {
        assertThat(GREETING.filled(Map.of("name", "{{town}} $1", "town", "Lotsenau")))
                .isEqualTo("Guten Tag, {{town}} $1 aus Lotsenau!");
    }

    @Test
    void refusesMissingAndSurplusValues() {
        assertThatThrownBy(() -> GREETING.filled(Map.of("name", "x"))).hasMessageContaining("[name, town]");
        assertThatThrownBy(() -> GREETING.filled(Map.of("name", "x", "town", "y", "street", "z")))
                .hasMessageContaining("street");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> Prompt.named("no-such")).hasMessageContaining("prompts/no-such.md");
    }
}
