package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftIdTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before.970aee27-6cde-3a03-bd23-b61cfb5dc598.de",
                "after.970aee27-6cde-3a03-bd23-b61cfb5dc598.en",
                "paper.970aee27-6cde-3a03-bd23-b61cfb5dc598.short.de"
            })
    void saysWhatTheDraftIsMadeFrom(String id) {
        assertThat(DraftId.parse(id)).map(DraftId::toString).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "before", "after.1.de", "later.970aee27-6cde-3a03-bd23-b61cfb5dc598.de", "../etc/passwd"})
    void isNothingElse(String id) {
        assertThat(DraftId.parse(id)).isEmpty();
    }
}
