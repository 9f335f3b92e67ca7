package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.Meetings.Reach;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of the committees of an invented council a name means.
class KnownNamesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Organization ENDED = organization("Bauausschuss");
    private static final Organization NOW = organization("Ausschuss für Bauen und Umwelt");
    private static final Organization OFFICE = organization("Umwelt- und Gartenamt");
    private static final List<Organization> ALL =
            List.of(ENDED, NOW, OFFICE, organization("Ortschaftsrat Uferhausen"), organization("Ortsrat Muldenfeld"));

    private static final Map<UUID, Reach> REACH = Map.of(
            ENDED.id(), new Reach(LocalDate.of(2016, 11, 1), LocalDate.of(2021, 9, 1)),
            NOW.id(), new Reach(LocalDate.of(2021, 11, 1), LocalDate.of(2026, 2, 1)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was hat der Bauausschuss zuletzt beschlossen? | Ausschuss für Bauen und Umwelt",
                "Was hat der Bauausschuss im Mai 2019 beschlossen? | Bauausschuss",
                "Was hat der Bauausschuss im Mai 2024 beschlossen? | Ausschuss für Bauen und Umwelt",
                "Wann tagt der Umweltausschuss? | Ausschuss für Bauen und Umwelt"
            })
    void aCommitteeIsTheOneThatMeetsInTheTimeMeant(String question, String name) {
        KnownNames names = new KnownNames(ALL, new InForce(REACH, Span.in(question, TODAY), TODAY));

        assertThat(names.in(question).ambiguous()).isFalse();
        assertThat(names.in(question).organizations())
                .extracting(Organization::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was hat der Ortschaftsrat von Uferhausen beschlossen? | Ortschaftsrat Uferhausen",
                "Was wurde im Uferhauser Ortschaftsrat beschlossen? | Ortschaftsrat Uferhausen",
                "Was wurde im Muldenfelder Ortsrat beschlossen? | Ortsrat Muldenfeld"
            })
    void theCouncilOfAPlaceGoesByThePlace(String question, String name) {
        assertThat(new KnownNames(ALL).in(question).organizations())
                .extracting(Organization::name)
                .containsExactly(name);
    }

    /// That one town's council does not meet any more does not tell which town is meant.
    @Test
    void theCouncilsOfTwoTownsStayTwo() {
        Organization here = organization("Gemeinderat", 1);
        Organization there = organization("Gemeinderat", 2);
        Map<UUID, Reach> reach = Map.of(here.id(), new Reach(TODAY.minusYears(3), TODAY));
        KnownNames names = new KnownNames(List.of(here, there), new InForce(reach, Optional.empty(), TODAY));

        assertThat(names.in("Was hat der Gemeinderat zuletzt beschlossen?").ambiguous())
                .isTrue();
    }

    @Test
    void whereNobodyMeetsANameOfSeveralIsNobodys() {
        KnownNames names = new KnownNames(ALL, new InForce(Map.of(), Optional.empty(), TODAY));

        assertThat(names.in("Wann tagt der Umweltausschuss?").ambiguous()).isTrue();
    }

    private static Organization organization(String name) {
        return organization(name, 1);
    }

    private static Organization organization(String name, long body) {
        UUID id = UUID.nameUUIDFromBytes((name + body).getBytes(StandardCharsets.UTF_8));
        Entry entry =
                new Entry(id, body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        return new Organization(
                entry,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
