package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.TopicWords.Rarity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnhalle | Sanierung der Turnhallen",
                "Radweg | Lückenschluss im Radwegenetz",
                "Bäder | Fortschreibung des Bäderkonzepts",
                "Schwimmbäder | Sanierung des Hallenbads Uferdorf",
                "Schwimmbad | Sauna im Deichbad",
                "tram | Takt der Straßenbahn am Hafen",
                "Fischerstraße | Kanal in der Fischerstr. 4",
                "Rad | Abstellplätze für Fahrräder",
                "Radverkehr | Neuer Radweg am Hafen",
                "Radverkehr | Platz für Lastenräder an der Brückenschule",
                "Kinderbetreuung | Erweiterung der Kindertagesstätte Uferdorf",
                "ÖPNV | Haltestellen der Buslinie 7",
                "cycling | New bicycle racks at the harbour",
                "Hafen, Deich | Erhöhung des Deichs",
                "Turnhalle oder Mensa | Neubau der Mensa",
                "Turnhalle in Lotsenau | Turnhalle der Brückenschule"
            })
    void findsTheTopicInTitles(String topic, String title) {
        assertThat(words(topic).in(title).whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Radverkehr | Verkehr auf der Hauptstraße",
                "Radverkehr | Bericht des Beirats",
                "ÖPNV | Richtlinie für Vereine",
                "Schwimmbad | Umbau der Badener Straße",
                "Schwimmbad | Landesinitiative Baden-Württemberg",
                "Park | Umbau des Sparkassenplatzes",
                "Fischerstraße | Straße am Deich",
                "Sanierung der Turnhalle | Sanierung der Brücke",
                "B 10 | Ausbau der B 100"
            })
    void leavesOthersOut(String topic, String title) {
        assertThat(words(topic).in(title).whole()).isFalse();
    }

    @Test
    void theRarerWordTellsMoreAndAnAdjectiveLess() {
        TopicWords words = words("bezahlbarer Wohnraum");
        Rarity rarity = words.rarity();
        List.of("Wohnraum am Hafen", "Wohnraum am Deich", "Bezahlbares Mittagessen", "Haushalt", "Brücke")
                .forEach(title -> rarity.add(words.in(title)));

        assertThat(words.in("Wohnraum im Uferpark").share(rarity))
                .isGreaterThan(words.in("Bezahlbare Busse").share(rarity));
        assertThat(words.in("Bezahlbarer Wohnraum").share(rarity)).isEqualTo(1);
        assertThat(words.in("Brücke").share(rarity)).isZero();
    }

    @Test
    void aBroadTopicTellsWhatItWasLookedForAs() {
        assertThat(words("Radverkehr").names()).contains("Radweg", "Fahrrad").doesNotContain("Radverkehr");
        assertThat(words("Radverkehr").others()).doesNotContain("Radweg");
        assertThat(words("Deich").names()).isEmpty();
    }

    @Test
    void aTopicOfSilentWordsIsEmpty() {
        assertThat(words("und was ist mit Lotsenau?").isEmpty()).isTrue();
        assertThat(words("?!").isEmpty()).isTrue();
    }

    private static TopicWords words(String topic) {
        return TopicWords.of(topic, Locale.GERMAN, "Stadt Lotsenau");
    }
}
