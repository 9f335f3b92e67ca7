package de.ratslotse.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The found quote stands between brackets.
class QuoteLocatorTests {

    @Test
    void findsAQuoteAcrossLines() {
        assertThat(marked("""
                Der Rat stimmt zu. Die Halle
                kostet 1.250.000 Euro. Ende.""", "Die Halle kostet 1.250.000 Euro.")).isEqualTo("""
                Der Rat stimmt zu. [Die Halle
                kostet 1.250.000 Euro.] Ende.""");
    }

    @Test
    void findsAQuoteWhoseHyphenationWasRepaired() {
        assertThat(marked("Die Sanie-\nrung beginnt.", "Die Sanierung beginnt."))
                .isEqualTo("[Die Sanie-\nrung beginnt.]");
    }

    @Test
    void findsAQuoteAsPrintedWithItsHyphen() {
        assertThat(marked("Die Sanie-\nrung beginnt.", "Die Sanie-\nrung beginnt."))
                .isEqualTo("[Die Sanie-\nrung beginnt.]");
    }

    @Test
    void findsAQuoteWhoseLinesWereJoinedByASpace() {
        assertThat(marked("Die Sanie-\nrung der Finanz- und Bauakten", "Die Sanie- rung der Finanz- und"))
                .isEqualTo("[Die Sanie-\nrung der Finanz- und] Bauakten");
    }

    @Test
    void keepsHyphensWithinALine() {
        assertThat(marked("Die Karl-Marx-Straße bleibt.", "KarlMarxStraße")).isEqualTo("nothing");
    }

    @Test
    void disregardsNarrowAndProtectedSpaces() {
        assertThat(marked("rund 3\u202f000\u00a0€ im Jahr", "3 000 €")).isEqualTo("rund [3\u202f000\u00a0€] im Jahr");
    }

    @Test
    void marksNothingInTheMiddleOfANumber() {
        assertThat(marked("Kosten: 12.500 Euro", "2.500 Euro")).isEqualTo("nothing");
    }

    @Test
    void marksNothingWhenTheWordsStandThereTwice() {
        assertThat(marked("TOP 1: Angenommen. TOP 2: Angenommen.", "Angenommen."))
                .isEqualTo("nothing");
    }

    @Test
    void whatStandsBeforeDecidesBetweenTwoPlaces() {
        assertThat(marked("TOP 1: Angenommen. TOP 2: Angenommen.", "Angenommen.", "TOP 2: "))
                .isEqualTo("TOP 1: Angenommen. TOP 2: [Angenommen.]");
    }

    @Test
    void marksNothingWhenWhatStandsBeforeDoesNotDecide() {
        assertThat(marked("TOP: Angenommen. TOP: Angenommen.", "Angenommen.", "TOP: "))
                .isEqualTo("nothing");
    }

    @Test
    void whereItBeginsDecidesBetweenTwoPlaces() {
        String text = "TOP: Angenommen. TOP: Angenommen.";

        assertThat(QuoteLocator.locate(text, "Angenommen.", QuoteLocator.Lead.of("", 22)))
                .contains(new QuoteLocator.Span(22, 33));
        assertThat(QuoteLocator.locate(text, "Angenommen.", QuoteLocator.Lead.of("", 4)))
                .isEmpty();
    }

    @Test
    void marksNothingForAnEmptyQuote() {
        assertThat(marked("Text", " \n")).isEqualTo("nothing");
    }

    private static String marked(String text, String quote) {
        return marked(text, quote, "");
    }

    private static String marked(String text, String quote, String before) {
        return QuoteLocator.locate(text, quote, QuoteLocator.Lead.of(before, null))
                .map(span -> text.substring(0, span.start())
                        + "["
                        + text.substring(span.start(), span.end())
                        + "]"
                        + text.substring(span.end()))
                .orElse("nothing");
    }
}
