package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.StatementCheck.Flaw;
import de.ratslotse.retrieval.briefing.StatementCheck.Verdict;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way in which a model misreads a passage, told of thirty matters in German and thirty in English: the right
/// statement passes, the wrong one never does.
class StatementCheckTests {

    private static final List<String> GERMAN = List.of(
            "die Turnhalle Seestraße",
            "der Radweg Deichstraße",
            "das Freibad Uferpark",
            "die Brücke am Mühlengraben",
            "der Kindergarten Nord",
            "die Bücherei Uferdorf",
            "das Klärwerk Ost",
            "die Lüftung der Schule",
            "der Spielplatz Lindenallee",
            "das Feuerwehrhaus Hafen",
            "die Kita Sonnenhang",
            "der Marktplatz",
            "das Museum am Deich",
            "die Straßenbeleuchtung",
            "der Friedhof West",
            "das Rathausdach",
            "die Sporthalle Nord",
            "der Hochwasserschutz",
            "das Jugendzentrum",
            "die Musikschule",
            "der Bauhof",
            "das Stadtarchiv",
            "die Mensa",
            "der Wochenmarkt",
            "das Bürgerbüro",
            "die Hafenmauer",
            "der Schulhof",
            "das Gewerbegebiet Süd",
            "die Wärmeversorgung",
            "der Busbahnhof");

    private static final List<String> ENGLISH = List.of(
            "the village hall roof",
            "the cycle path",
            "the fire station",
            "the harbour wall",
            "the primary school kitchen",
            "the library extension",
            "the landfill cover",
            "the road grader",
            "the playground fence",
            "the museum archive",
            "the bus shelter",
            "the market square",
            "the boat launch",
            "the street lighting",
            "the cemetery chapel",
            "the heating plant",
            "the sports ground",
            "the flood barrier",
            "the youth centre",
            "the music school",
            "the works depot",
            "the town archive",
            "the canteen",
            "the farmers market",
            "the help desk",
            "the skating rink",
            "the school yard",
            "the business park",
            "the water main",
            "the bridge railing");

    /// @param kind of the passage
    record Misreading(String name, StatementKind kind, String passage, String right, String wrong) {}

    /// `{x}` is a matter, `{y}` another, `{n}` and `{m}` are two numbers.
    private static final List<Misreading> IN_GERMAN = List.of(
            new Misreading(
                    "a thousand times too little",
                    StatementKind.PROPOSAL,
                    "Die Kosten betragen für {x} {n}.500 €. Die Wartung kostet {m}.000 € im Jahr, also {n} € am Tag.",
                    "Die Kosten betragen für {x} {n}.500 €.",
                    "Die Kosten betragen für {x} {n} €."),
            new Misreading(
                    "thousands for millions",
                    StatementKind.PROPOSAL,
                    "Für {x} sind {n} Mio. € vorgesehen, davon {n} Tsd. € für Gutachten.",
                    "Für {x} sind {n} Mio. € vorgesehen.",
                    "Für {x} sind {n} Tsd. € vorgesehen."),
            new Misreading(
                    "marks of another language",
                    StatementKind.PROPOSAL,
                    "Die Kosten betragen für {x} {n}.500 €.",
                    "Die Kosten betragen für {x} {n}.500 Euro.",
                    "Die Kosten betragen für {x} {n},500 €."),
            new Misreading(
                    "a share as a count",
                    StatementKind.REPORT,
                    "Zufrieden sind {n} Prozent der Befragten, es ging um {x}. Gefragt wurden {m} Haushalte.",
                    "Zufrieden sind {n} Prozent der Befragten.",
                    "Zufrieden sind {n} der Befragten."),
            new Misreading(
                    "a count as a share",
                    StatementKind.REPORT,
                    "Gefragt wurden {m} Haushalte, es ging um {x}.",
                    "Gefragt wurden {m} Haushalte.",
                    "Gefragt wurden {m} Prozent der Haushalte."),
            new Misreading(
                    "at least for at most",
                    StatementKind.PROPOSAL,
                    "Dafür stehen höchstens {n}.000 € bereit, es geht um {x}. Der Verein gibt mindestens {m}.000 €.",
                    "Dafür stehen höchstens {n}.000 € bereit.",
                    "Dafür stehen mindestens {n}.000 € bereit."),
            new Misreading(
                    "gross for net",
                    StatementKind.PROPOSAL,
                    "Das Angebot liegt bei {n}.000 € netto, es geht um {x}.",
                    "Das Angebot liegt bei {n}.000 € netto.",
                    "Das Angebot liegt bei {n}.000 € brutto."),
            new Misreading(
                    "votes exchanged",
                    StatementKind.DECISION,
                    "Es geht um {x}. Der Antrag wird mit {n} Ja-Stimmen gegen {m} Nein-Stimmen angenommen.",
                    "Der Antrag wird mit {n} Ja-Stimmen gegen {m} Nein-Stimmen angenommen.",
                    "Der Antrag wird mit {m} Ja-Stimmen gegen {n} Nein-Stimmen angenommen."),
            new Misreading(
                    "half the vote",
                    StatementKind.DECISION,
                    "Es geht um {x}. Der Antrag wird mit {n} Ja-Stimmen gegen {m} Nein-Stimmen angenommen.",
                    "Der Antrag wird mit {n} Ja-Stimmen und {m} Nein-Stimmen angenommen.",
                    "Der Antrag wird mit {n} Ja-Stimmen angenommen."),
            new Misreading(
                    "the result of the next item",
                    StatementKind.DECISION,
                    "TOP 3: Bericht über {x}.\nDer Antrag wird abgelehnt.\nTOP 4: Neubau, es geht um {y}.\nDer Antrag wird einstimmig angenommen.",
                    "Bericht über {x}: Der Antrag wird abgelehnt.",
                    "Bericht über {x}: Der Antrag wird einstimmig angenommen."),
            new Misreading(
                    "the day of the paper as the day of the decision",
                    StatementKind.PROPOSAL,
                    "Der Rat hat im Grundsatz beschlossen, {x} zu fördern.",
                    "Der Rat hat im Grundsatz beschlossen, {x} zu fördern.",
                    "Am 2. März 2026 hat der Rat im Grundsatz beschlossen, {x} zu fördern."),
            new Misreading(
                    "advice as a decision",
                    StatementKind.DECISION,
                    "Der Bauausschuss empfiehlt dem Rat einstimmig, {x} zu fördern.",
                    "Der Bauausschuss empfiehlt dem Rat, {x} zu fördern.",
                    "Der Rat hat einstimmig beschlossen, {x} zu fördern."),
            new Misreading(
                    "a wish as a decision",
                    StatementKind.MOTION,
                    "Die Fraktion beantragt, {x} zu fördern. Das wird aus Rücklagen bezahlt.",
                    "Die Fraktion beantragt, {x} zu fördern.",
                    "Es wurde beschlossen, {x} zu fördern."),
            new Misreading(
                    "planned as done",
                    StatementKind.REPORT,
                    "Bis zum Herbst soll die Planung vorgelegt werden, es geht um {x}.",
                    "Bis zum Herbst soll die Planung vorgelegt werden.",
                    "Bis zum Herbst wurde die Planung vorgelegt."),
            new Misreading(
                    "not left out",
                    StatementKind.REPORT,
                    "Die Verwaltung hält einen Neubau nicht für sinnvoll, es geht um {x}.",
                    "Die Verwaltung hält einen Neubau nicht für sinnvoll.",
                    "Die Verwaltung hält einen Neubau für sinnvoll."),
            new Misreading(
                    "none left out",
                    StatementKind.REPORT,
                    "Für {x} gibt es keine Förderung des Landes.",
                    "Für {x} gibt es keine Förderung des Landes.",
                    "Für {x} gibt es eine Förderung des Landes."),
            new Misreading(
                    "accepted for rejected",
                    StatementKind.DECISION,
                    "Der Antrag, {x} zu fördern, wird abgelehnt.",
                    "Der Antrag, {x} zu fördern, wird abgelehnt.",
                    "Der Antrag, {x} zu fördern, wird angenommen."),
            new Misreading(
                    "right number, wrong subject",
                    StatementKind.PROPOSAL,
                    "Die Planung kostet {n}.000 €, es geht um {x}. Der Grunderwerb kostet {m}.500 €.",
                    "Der Grunderwerb kostet {m}.500 €.",
                    "Die Planung kostet {m}.500 €."),
            new Misreading(
                    "wrong year",
                    StatementKind.PROPOSAL,
                    "Der Bau beginnt im Jahr 2027, es geht um {x}. Die Förderung endet im Jahr 2029.",
                    "Der Bau beginnt im Jahr 2027.",
                    "Der Bau beginnt im Jahr 2029."));

    private static final List<Misreading> IN_ENGLISH = List.of(
            new Misreading(
                    "a thousand times too little",
                    StatementKind.PROPOSAL,
                    "The total cost of {x} is £{n},500. Maintenance costs £{m},000 a year, that is £{n} a day.",
                    "The total cost of {x} is £{n},500.",
                    "The total cost of {x} is £{n}."),
            new Misreading(
                    "thousands for millions",
                    StatementKind.PROPOSAL,
                    "The budget for {x} is ${n} million, of which ${n} thousand for surveys.",
                    "The budget for {x} is ${n} million.",
                    "The budget for {x} is ${n} thousand."),
            new Misreading(
                    "marks of another language",
                    StatementKind.PROPOSAL,
                    "The total cost of {x} is £{n},500.",
                    "The total cost of {x} is £{n},500.",
                    "The total cost of {x} is £{n}.500."),
            new Misreading(
                    "a share as a count",
                    StatementKind.REPORT,
                    "On {x}, {n} percent of residents were content. The survey asked {m} households.",
                    "On {x}, {n} percent of residents were content.",
                    "On {x}, {n} of residents were content."),
            new Misreading(
                    "a count as a share",
                    StatementKind.REPORT,
                    "On {x}, the survey asked {m} households.",
                    "On {x}, the survey asked {m} households.",
                    "On {x}, the survey asked {m} percent of households."),
            new Misreading(
                    "at least for at most",
                    StatementKind.PROPOSAL,
                    "The grant for {x} is at most £{n},000. The club pays at least £{m},000.",
                    "The grant for {x} is at most £{n},000.",
                    "The grant for {x} is at least £{n},000."),
            new Misreading(
                    "gross for net",
                    StatementKind.PROPOSAL,
                    "The tender for {x} came to £{n},000 excluding VAT.",
                    "The tender for {x} came to £{n},000 excluding VAT.",
                    "The tender for {x} came to £{n},000 including VAT."),
            new Misreading(
                    "votes exchanged",
                    StatementKind.DECISION,
                    "The motion on {x} was carried with {n} in favour and {m} against.",
                    "The motion on {x} was carried with {n} in favour and {m} against.",
                    "The motion on {x} was carried with {m} in favour and {n} against."),
            new Misreading(
                    "half the vote",
                    StatementKind.DECISION,
                    "The motion on {x} was carried with {n} in favour and {m} against.",
                    "The motion on {x} was carried with {n} in favour and {m} against.",
                    "The motion on {x} was carried with {n} in favour."),
            new Misreading(
                    "the result of the next item",
                    StatementKind.DECISION,
                    "Item 3: Report on {x}.\nThe motion was defeated.\nItem 4: Plans for {y}.\nThe motion was carried unanimously.",
                    "Report on {x}: The motion was defeated.",
                    "Report on {x}: The motion was carried unanimously."),
            new Misreading(
                    "the day of the paper as the day of the decision",
                    StatementKind.PROPOSAL,
                    "The council has approved the principle of funding {x}.",
                    "The council has approved the principle of funding {x}.",
                    "On 2 March 2026 the council approved the principle of funding {x}."),
            new Misreading(
                    "advice as a decision",
                    StatementKind.DECISION,
                    "The finance committee recommends that the council fund {x}.",
                    "The finance committee recommends that the council fund {x}.",
                    "The council resolved to fund {x}."),
            new Misreading(
                    "a wish as a decision",
                    StatementKind.MOTION,
                    "It is proposed that the council fund {x} from reserves.",
                    "It is proposed that the council fund {x} from reserves.",
                    "The council decided to fund {x} from reserves."),
            new Misreading(
                    "planned as done",
                    StatementKind.REPORT,
                    "The repair of {x} will be completed by the autumn.",
                    "The repair of {x} will be completed by the autumn.",
                    "The repair of {x} has been completed by the autumn."),
            new Misreading(
                    "not left out",
                    StatementKind.REPORT,
                    "Staff do not consider replacing {x} useful.",
                    "Staff do not consider replacing {x} useful.",
                    "Staff consider replacing {x} useful."),
            new Misreading(
                    "none left out",
                    StatementKind.REPORT,
                    "There is no provincial grant for {x}.",
                    "There is no provincial grant for {x}.",
                    "There is a provincial grant for {x}."),
            new Misreading(
                    "accepted for rejected",
                    StatementKind.DECISION,
                    "The motion to fund {x} was defeated.",
                    "The motion to fund {x} was defeated.",
                    "The motion to fund {x} was carried."),
            new Misreading(
                    "right number, wrong subject",
                    StatementKind.PROPOSAL,
                    "Planning for {x} costs £{n},000. The land costs £{m},500.",
                    "The land costs £{m},500.",
                    "Planning for {x} costs £{m},500."),
            new Misreading(
                    "wrong year",
                    StatementKind.PROPOSAL,
                    "Work on {x} starts in 2027. The grant ends in 2029.",
                    "Work on {x} starts in 2027.",
                    "Work on {x} starts in 2029."));

    static List<Misreading> german() {
        return IN_GERMAN;
    }

    static List<Misreading> english() {
        return IN_ENGLISH;
    }

    @ParameterizedTest
    @MethodSource
    void german(Misreading misreading) {
        judged(misreading, GERMAN, "de");
    }

    @ParameterizedTest
    @MethodSource
    void english(Misreading misreading) {
        judged(misreading, ENGLISH, "en");
    }

    private static void judged(Misreading misreading, List<String> matters, String language) {
        List<String> refused = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            ReadPassage passage = read(filled(misreading.passage, matters, i), misreading.kind, language);
            String right = filled(misreading.right, matters, i);
            String wrong = filled(misreading.wrong, matters, i);
            flaw(right, passage).ifPresent(flaw -> refused.add(flaw + ": " + right));
            if (flaw(wrong, passage).isEmpty()) {
                accepted.add(wrong);
            }
        }
        assertThat(accepted).as(misreading.name).isEmpty();
        assertThat(refused).as(misreading.name).isEmpty();
    }

    private static String filled(String template, List<String> matters, int i) {
        String filled = template.replace("{x}", matters.get(i))
                .replace("{y}", matters.get((i + 7) % matters.size()))
                .replace("{n}", String.valueOf(31 + i))
                .replace("{m}", String.valueOf(5 + i % 23));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    @Test
    void twoSentencesAreBorneOutEachByItsOwnQuote() {
        ReadPassage passage = read("""
                Der Neubau kostet 31.000 €. Herr Ohlrich lobt die Hecken am Deich. Der Weg ist im Winter geräumt.
                Die Laternen sind nicht mehr neu. Frau Plathow zeigt Bilder. Der Umbau beginnt im Jahr 2027.
                """, StatementKind.REPORT, "de");
        StatementCheck check = new StatementCheck();

        Verdict both = check.check("Der Neubau kostet 31.000 €. Der Umbau beginnt im Jahr 2027.", passage);
        assertThat(both)
                .isInstanceOfSatisfying(
                        Verdict.Supported.class,
                        supported -> assertThat(supported.quotes())
                                .extracting(span ->
                                        span.of(passage.source().passage().text()))
                                .containsExactly("Der Neubau kostet 31.000 €.", "Der Umbau beginnt im Jahr 2027."));
        assertThat(flaw("Der Neubau kostet 31.000 €. Der Umbau beginnt im Jahr 2028.", passage))
                .contains(Flaw.NUMBER);
    }

    @Test
    void whoSpeaksBearsOutNothing() {
        ReadPassage passage = read(
                "Frau Plathow (SM) fragt, ob die Hecken am Deich bis zum Winter geschnitten werden.",
                StatementKind.SPEECH,
                "de");

        assertThat(flaw("Frau Plathow (SM) fragt nach der Fähre.", passage)).contains(Flaw.WORDS);
        assertThat(flaw("Frau Plathow (SM) fragt nach den Hecken.", passage)).isEmpty();
    }

    @Test
    void aCodeStandsLetterByLetter() {
        ReadPassage passage = read("Das Baugebiet B413 wird nach R2020-188 erschlossen.", StatementKind.REPORT, "de");

        assertThat(flaw("Das Baugebiet B413 wird nach R2020-188 erschlossen.", passage))
                .isEmpty();
        assertThat(flaw("Das Baugebiet B414 wird nach R2020-188 erschlossen.", passage))
                .contains(Flaw.NUMBER);
        assertThat(flaw("Das Baugebiet B413 wird nach R2021-188 erschlossen.", passage))
                .contains(Flaw.NUMBER);
    }

    private static Optional<Flaw> flaw(String statement, ReadPassage passage) {
        return switch (new StatementCheck().check(statement, passage)) {
            case Verdict.Failed failed -> Optional.of(failed.flaw());
            case Verdict.Supported _ -> Optional.empty();
        };
    }

    private static ReadPassage read(String text, StatementKind kind, String language) {
        UUID id = new UUID(1, 1);
        Passage passage = new Passage(1, 1, id, 1, 0, 0, text.length(), "", text, text, kind, false);
        CouncilFile file = new CouncilFile(
                id,
                1,
                Scope.PUBLIC,
                "0".repeat(64),
                1,
                "application/pdf",
                language,
                1,
                List.of("papers/paper.pdf"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 2)));
        Language read = Language.of(language);
        return ReadPassage.of(
                new RankedPassage(1, 1, Set.of(), 0, 0, passage, file), new WordMatch(List.of(), read), read);
    }
}
