package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemMinutesTests {

    private static final UUID MINUTES = new UUID(1, 1);

    @Test
    void theNextItemIsTheOnePrintedNextNotTheNextOfTheAgenda() {
        AgendaItem urgent = item("Dringlichkeitsantrag", MINUTES, 9, 40);
        AgendaItem first = item("Haushalt", MINUTES, 2, 100);
        AgendaItem last = item("Hafen", MINUTES, 5, 10);
        AgendaItem elsewhere = item("Nachtrag", new UUID(1, 2), 3, 0);
        List<AgendaItem> agenda = List.of(urgent, first, last, elsewhere);

        assertThat(ItemMinutes.following(first, agenda)).contains(last);
        assertThat(ItemMinutes.following(last, agenda)).contains(urgent);
        assertThat(ItemMinutes.following(urgent, agenda)).isEmpty();
    }

    private static AgendaItem item(String title, UUID file, int page, int start) {
        Origin printed = new Origin.Printed(file, page, start, start + 5, title);
        Entry entry = new Entry(
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("title", printed));
        return new AgendaItem(
                entry,
                UUID.randomUUID(),
                1,
                Optional.empty(),
                Optional.of(title),
                true,
                List.of(),
                ItemResult.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
