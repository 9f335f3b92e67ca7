package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverleafTests {

    private static final Map<Integer, String> PAGES = Map.of(
            2, "- 2 -\nHerrn Ohlrich die Medaille in Gold,\nFrau Plathow die Medaille in Sil-\n",
            3, "- 3 -\nber und dem Verein der Hafen-\nfreunde eine Urkunde verliehen.\nEinstimmig angenommen.");

    @Test
    void aTextThatGoesOnOverTwoPagesIsFoundOnBoth() {
        String whole =
                "Verliehen werden: Herrn Ohlrich die Medaille in Gold, Frau Plathow die Medaille in Silber und dem Verein der Hafenfreunde eine Urkunde verliehen.";

        assertThat(Overleaf.of(place(1, "Verliehen werden:"), whole, OverleafTests::page))
                .extracting(place -> place.page() + ": " + PrintedText.collapsed(place.quote()))
                .containsExactly(
                        "2: Herrn Ohlrich die Medaille in Gold, Frau Plathow die Medaille in Sil",
                        "3: ber und dem Verein der Hafen- freunde eine Urkunde verliehen.");
    }

    @Test
    void aTextThatEndsOnItsPageHasNothingOverleaf() {
        assertThat(Overleaf.of(place(1, "Die Halle wird gebaut."), "Die Halle wird gebaut.", OverleafTests::page))
                .isEmpty();
    }

    @Test
    void whatIsNotFoundWordForWordIsNotTold() {
        assertThat(Overleaf.of(place(1, "Die Halle"), "Die Halle wird morgen gebaut.", OverleafTests::page))
                .isEmpty();
    }

    private static Optional<String> page(int number) {
        return Optional.ofNullable(PAGES.get(number));
    }

    private static Place place(int page, String quote) {
        CouncilFile file = new CouncilFile(
                new UUID(1, 1),
                1,
                Scope.PUBLIC,
                "0",
                1,
                "application/pdf",
                "de",
                3,
                List.of("minutes.pdf"),
                Optional.empty(),
                Optional.empty());
        return new Place(file, page, quote, StatementKind.DECISION, false);
    }
}
