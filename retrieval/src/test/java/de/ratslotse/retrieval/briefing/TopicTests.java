package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The topics of lists and how titles in the other language say them.
class TopicTests {

    @Test
    void isSaidInTheTitlesLanguage() {
        assertThat(abroad("playgrounds", Locale.ENGLISH)).contains("Spielplatz");
        assertThat(abroad("street lighting", Locale.ENGLISH)).contains("Straßenbeleuchtung");
        assertThat(abroad("Spielplätze", Locale.GERMAN)).contains("playground");
    }

    @Test
    void keepsNamesAndJoinsWordsThatBelongTogether() {
        assertThat(abroad("Hafenschule playground", Locale.ENGLISH)).contains("Hafenschule Spielplatz");
        assertThat(abroad("trees, playgrounds", Locale.ENGLISH)).contains("Baum", "Spielplatz");
    }

    @Test
    void isNotSaidByHalf() {
        assertThat(abroad("quizzical playgrounds", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void partiesHaveTheirGermanNames() {
        assertThat(PartyNames.inGerman("Which motions did the Greens and the Left file?"))
                .isEqualTo("Which motions did Grünen and Linken file?");
        assertThat(PartyNames.inGerman("Which green roofs are left?")).isEqualTo("Which green roofs are left?");
    }

    private static List<String> abroad(String words, Locale locale) {
        Optional<Topic> other = Topic.asked(words, locale).abroad();
        return other.map(topic -> List.of(topic.words().split(", ", -1))).orElse(List.of());
    }
}
