package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lotsenau and everything in it is invented.
class DeedTests {

    @ParameterizedTest
    @CsvSource({
        "Wer hat die Brücke am Hafen gebaut?, gebaut",
        "Welche Firma hat die Hecke gepflanzt?, gepflanzt",
        "Wann wurde die Halle am Hafen abgerissen?, abgerissen",
        "Warum wurde der Vertrag mit dem Chor gekündigt?, gekündigt",
        "Ist die Brücke am Hafen denkmalgeschützt?, denkmalgeschützt",
        "Who designed the new hall?, designed",
        "Why did council cancel the contract?, cancel",
        "When was the parish hall sold?, sold",
        "Wer hat den Auftrag bekommen?,",
        "Wer hat den Antrag gestellt?,",
        "Wann wurde die Satzung beschlossen?,",
        "Warum wurde die Halle nicht verkauft?,",
        "Gab es einen Versuch die Umbenennung zu kippen?,",
        "Who was against the motion?,",
        "How many people came to the beacon?,",
        "Welche Firma reinigt die Halle in Uferdorf?, reinigt",
        "Wann eröffnet der Laden am Hafen?, eröffnet",
        "Wann macht die neue Halle am Hafen auf?, eröffnet",
        "Ab wann macht das Bad zu?, geschlossen",
        "Wann waren die Märkte am Hafen geplant?,",
        "Bis wann sollten die Arbeiten am Hafen fertig sein?,",
        "Warum will die Uferliste den Zuschuss streichen?,",
        "Wann hat der Rat beschlossen die Mühle zu verkaufen?, verkaufen",
        "Wann hat der Rat beschlossen den Fährweg umzubenennen?, umzubenennen",
        "When did the council decide to sell the mill?, sell",
        "wie viele leute wohnen in der nordstadt,",
        "Wann hat der Rat die Schließung der Mühle beschlossen?, Schließung",
        "Wer ist für die Beleuchtung am Hafen zuständig?,",
        "When did the council approve the sale of the mill?, sale",
    })
    void theVerbTellsWhatWasDone(String question, String verb) {
        assertThat(deed(question).map(Deed::word)).isEqualTo(Optional.ofNullable(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "Wer hat die Brücke gebaut?, Die Brücke baute Frau Muster., true",
        "Wer hat die Brücke gebaut?, Die Brücke ist ein Neubau., true",
        "Wer hat die Brücke gebaut?, Der Bauausschuss sah die Brücke., false",
        "Wer hat die Hecke gepflanzt?, Die Pflanzung der Hecke war teuer., true",
        "Wann wurde die Halle geschlossen?, Mit der Schließung der Halle ist im Mai zu rechnen., true",
        "Wann wurde die Halle abgerissen?, Der Rückbau der Halle beginnt., true",
        "Wann wurde die Halle abgerissen?, Die Halle wird gestrichen., false",
        "Wer hat die Bahn gestrichen?, Die Strecke der Bahn ist neu., false",
        "Warum wurde die Halle vertagt?, Die Vorlage zur Halle liegt aus., false",
        "Warum wurde die Halle vertagt?, Die Halle wird von der Tagesordnung abgesetzt., true",
        "Wann hat der Rat beschlossen die Mühle zu verkaufen?, Der Verkauf der Mühle wurde beschlossen., true",
        "Wird der Plan umgesetzt?, Der Plan ist umzusetzen., true",
        "Why was the project deferred?, And that we defer the project., true",
        "Why did council end the contract?, The termination of the agreement is authorized., true",
    })
    void anyFormOfTheVerbAndAnyWordForTheDeedWillDo(String question, String text, boolean told) {
        assertThat(deed(question).orElseThrow().isIn(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seit wann gibt es die Mühle überhaupt?",
                "Wie viel spart die Stadt wenn Vereine nichts mehr kriegen?",
                "Wer hat im Ausschuss die neue Mühle vorgeführt?",
                "Wer hat den Plan erläutert?",
            })
    void whatIsDoneWithEverythingIsNoDeed(String question) {
        assertThat(deed(question)).isEmpty();
    }

    @Test
    void inGermanTextsItIsLookedForByWhatTheyCallIt() {
        Deed deed = deed("Who built the bridge at the harbour?").orElseThrow();

        assertThat(deed.crosses()).isTrue();
        assertThat(deed.isIn("Die Brücke wurde 1931 gebaut.", true)).isTrue();
        assertThat(deed.isIn("Die Brücke wird gereinigt.", true)).isFalse();
    }

    private static Optional<Deed> deed(String question) {
        return Deed.of(new QuestionReader(PaperCorpus.CLOCK).read(PaperCorpus.question(question)));
    }
}
