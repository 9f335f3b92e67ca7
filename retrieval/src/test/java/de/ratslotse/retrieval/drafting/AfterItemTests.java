package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfterItemTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Verwaltung wird beauftragt, bis zur nächsten Sitzung zu berichten.",
                "Die Bürgermeisterin wird gebeten, das Schreiben weiterzuleiten.",
                "Herr Ohlrich sagt zu, dass die Hecken bis zum 28. Februar 2026 geschnitten werden.",
                "Frau Plathow sagt dies zu.",
                "Staff is directed to obtain two quotes.",
                "The Clerk to re-send the form to the audit office.",
                "Councillor Maple agreed to contact the landowner.",
                "To be discussed further at the next meeting.",
                "Die Bürgermeisterin wird die Anfrage mündlich in der nächsten Sitzung beantworten.",
                "Frau Plathow sichert zu, dass sich der Beirat damit befassen wird."
            })
    void findsTasks(String sentence) {
        assertThat(AfterItem.TASK.matcher(sentence).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie sagt, die Texte seien nicht mehr zu lesen.",
                "Die Steuerzahler sollen zur Kasse gebeten werden.",
                "Gab es Kontakt zwischen dem Amt und damit beauftragten Stellen?",
                "Der Rat dankt der Verwaltung.",
                "A letter from the Clerk to the Council was read.",
                "The Clerk has replied to the letter."
            })
    void takesNoTalkForATask(String sentence) {
        assertThat(AfterItem.TASK.matcher(sentence).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Vorsitzende sagt zu, die Vorlage zu überarbeiten.",
                "Herr Beispiel (Schulamt) sagt zu, die Antwort nachzureichen."
            })
    void takesAPromiseThatTheMinutesTell(String sentence) {
        assertThat(AfterItem.PROMISE.matcher(sentence).lookingAt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stadtrat Beispiel: Die Verwaltung sagt zu, wenn man fragt.",
                "Die Verwaltung wird gebeten, mehr zu tun."
            })
    void takesNoSpeechForAPromise(String sentence) {
        assertThat(AfterItem.PROMISE.matcher(sentence).lookingAt()).isFalse();
    }
}
