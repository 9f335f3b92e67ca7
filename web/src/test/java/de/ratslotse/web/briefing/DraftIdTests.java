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
                "paper.970aee27-6cde-3a03-bd23-b61cfb5dc598.short.de",
                "dossier.3.any.any.VHVybmhhbGxl.de",
                "dossier.3.2024-01-01.2025-12-31.U3RyYcOfZQ.en"
            })
    void saysWhatTheDraftIsMadeFrom(String id) {
        assertThat(DraftId.parse(id)).map(DraftId::toString).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "before",
                "after.1.de",
                "later.970aee27-6cde-3a03-bd23-b61cfb5dc598.de",
                "../etc/passwd",
                "dossier.3.any.any..de",
                "dossier.3.2024-13-01.any.VHVybmhhbGxl.de",
                "dossier.any.any.any.VHVybmhhbGxl.de"
            })
    void isNothingElse(String id) {
        assertThat(DraftId.parse(id)).isEmpty();
    }
}
