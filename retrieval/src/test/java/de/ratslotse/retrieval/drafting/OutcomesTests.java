package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomesTests {

    private static final Origin FEED = new Origin.Feed("https://example.org/agendaitems/1");
    private static final Origin MINUTES = new Origin.Printed(UUID.randomUUID(), 1, 0, 10, "einstimmig");
    private static final Origin STAFF = new Origin.Corrected("Frau Petersen", Instant.EPOCH);

    private final Outcomes outcomes = new Outcomes(new DraftWords(Locale.GERMAN));

    @Test
    void whatOnlyAFeedTellsStandsInTheWordsOfTheFeed() {
        AgendaItem changed = item(ItemResult.ACCEPTED, "Zugestimmt zu geändertem Beschlusstext", FEED, FEED);
        AgendaItem discussed = item(ItemResult.NONE, "vorberaten ohne Änderungen", FEED, FEED);

        assertThat(outcomes.told(changed, Optional.empty())).contains("„Zugestimmt zu geändertem Beschlusstext“");
        assertThat(outcomes.told(discussed, Optional.empty())).contains("„vorberaten ohne Änderungen“");
    }

    @Test
    void whatStaffPutRightIsNotToldInTheWordsOfTheFeed() {
        AgendaItem corrected = item(ItemResult.REJECTED, "einstimmig beschlossen", STAFF, FEED);

        assertThat(outcomes.told(corrected, Optional.empty())).contains("abgelehnt");
    }

    @Test
    void theMinutesCountMoreThanTheFeed() {
        AgendaItem item = item(ItemResult.ACCEPTED, "mehrheitlich beschlossen", MINUTES, FEED);

        assertThat(outcomes.told(item, Optional.of("Einstimmig zugestimmt (44 Ja)")))
                .contains("angenommen (einstimmig, 44 Ja)");
    }

    @Test
    void whatIsTakenOffTheAgendaIsNotToldAsPutOff() {
        AgendaItem item = item(ItemResult.POSTPONED, "abgesetzt", MINUTES, MINUTES);

        assertThat(outcomes.told(item, Optional.of("Der Punkt wurde einstimmig von der Tagesordnung abgesetzt.")))
                .hasValueSatisfying(told -> assertThat(told).startsWith("von der Tagesordnung abgesetzt"));
        assertThat(outcomes.told(item, Optional.of("Der Punkt wird vertagt.")))
                .hasValueSatisfying(told -> assertThat(told).startsWith("vertagt"));
    }

    @Test
    void aVoteOnAPartIsNotToldAsThatOfTheWhole() {
        AgendaItem item = item(ItemResult.ACCEPTED, "erledigt", MINUTES, FEED);
        String part = "Spiegelstrich 3 und TOP 7.1: Bei 22 Ja-Stimmen und 20 Nein-Stimmen mehrheitlich zugestimmt";

        assertThat(outcomes.told(item, Optional.of(part))).contains("„" + part + "“");
        assertThat(Outcomes.isOfAPart("Beschlussvorlage: mehrheitlich zugestimmt"))
                .isFalse();
    }

    @Test
    void severalVotesAreToldInFull() {
        AgendaItem item = item(ItemResult.ELECTED, "gewählt", MINUTES, MINUTES);
        String minutes = "Ziffer 1: 43 Ja, 4 Nein, 1 Enthaltung Ziffer 2: 41 Ja, 4 Nein, 3 Enthaltungen";

        assertThat(outcomes.told(item, Optional.of(minutes))).contains("gewählt – „" + minutes + "“");
        assertThat(Outcomes.countsMoreThanOnce(
                        "Liste 1a: Mehrheitliche Zustimmung (36 Ja, 8 Nein) Restliche Stellen: Einstimmige Zustimmung"))
                .isTrue();
        assertThat(Outcomes.countsMoreThanOnce("Frau A 28 Ja-Stimmen Herr B 20 Ja-Stimmen"))
                .isTrue();
        assertThat(Outcomes.countsMoreThanOnce("mit 31 Ja-Stimmen (A, B) gegen 5 Nein-Stimmen (C) angenommen"))
                .isFalse();
        assertThat(Outcomes.countsMoreThanOnce("Ja: 12, Nein: 3, Enthaltung: 1"))
                .isFalse();
    }

    @Test
    void aMajorityWithoutNumbersIsNotLeftOut() {
        Vote majority = new Vote(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(false));
        AgendaItem item = item(ItemResult.REJECTED, "Mehrheitliche Ablehnung", MINUTES, MINUTES, majority);

        assertThat(outcomes.told(item, Optional.of("Mehrheitliche Ablehnung"))).contains("abgelehnt (mehrheitlich)");
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        AgendaItem item = new AgendaItem(
                new Entry(
                        UUID.randomUUID(),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()),
                UUID.randomUUID(),
                1,
                Optional.of("1"),
                Optional.of("Fragen"),
                true,
                List.of(),
                ItemResult.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(outcomes.told(item, Optional.empty())).isEmpty();
    }

    private static AgendaItem item(ItemResult result, String words, Origin ofResult, Origin ofWords) {
        Vote vote = new Vote(OptionalInt.of(44), OptionalInt.empty(), OptionalInt.empty(), Optional.of(true));
        return item(result, words, ofResult, ofWords, vote);
    }

    private static AgendaItem item(ItemResult result, String words, Origin ofResult, Origin ofWords, Vote vote) {
        Entry entry = new Entry(
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("result", ofResult, "resultText", ofWords));
        Optional<Vote> counted = Optional.of(vote).filter(voted -> !ofResult.equals(STAFF));
        return new AgendaItem(
                entry,
                UUID.randomUUID(),
                1,
                Optional.of("1"),
                Optional.of("Bänke am Ufer"),
                true,
                List.of(),
                result,
                Optional.of(words),
                Optional.empty(),
                counted);
    }
}
