package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Conversations about lists; the organizations are invented.
class ListFollowUpTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final KnownNames NAMES = new KnownNames(List.of(
            DataQuestionTests.organization(1, "Gemeinderat", "", false),
            DataQuestionTests.organization(1, "Finanzausschuss", "FA", false),
            DataQuestionTests.organization(1, "Bündnis 90/Die Grünen", "", true),
            DataQuestionTests.organization(1, "SPD-Fraktion", "SPD", true)));

    @Test
    void whatIsNamedTakesThePlaceOfWhatTheListHad() {
        List<String> first = List.of("Alle Anträge der SPD 2025");

        DataRequest.PaperList year = papers(first, "Und 2024?");
        assertThat(year.mover().group().map(Organization::name)).contains("SPD-Fraktion");
        assertThat(year.span().from()).contains(LocalDate.of(2024, 1, 1));

        DataRequest.PaperList group = papers(List.of("Alle Anträge der SPD 2025", "Und 2024?"), "Und von den Grünen?");
        assertThat(group.mover().group().map(Organization::name)).contains("Bündnis 90/Die Grünen");
        assertThat(group.span().from()).contains(LocalDate.of(2024, 1, 1));

        assertThat(papers(first, "Wie viele davon wurden abgelehnt?").results()).contains(ItemResult.REJECTED);
        assertThat(papers(first, "Und die Anfragen?").kind()).contains(PaperKind.QUESTION);
        assertThat(papers(first, "Und zum Thema Radweg?").about().topic()).contains("Radweg");
        assertThat(papers(List.of("List all motions by the SPD in 2025"), "How about 2024?")
                        .span()
                        .from())
                .contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void whatAMeetingDecidedIsCarriedOnAsWell() {
        List<String> first = List.of("Was wurde in der letzten Gemeinderatssitzung beschlossen?");

        DataRequest.Dealt rejected = dealt(first, "Und was wurde abgelehnt?");
        assertThat(rejected.results()).isEqualTo(Set.of(ItemResult.REJECTED));
        assertThat(rejected.organization().map(Organization::name)).contains("Gemeinderat");

        assertThat(dealt(first, "Und im Finanzausschuss?").organization().map(Organization::name))
                .contains("Finanzausschuss");
        assertThat(dealt(first, "Und am 24.2.2026?").span()).isPresent();
        assertThat(dealt(List.of("Was hat der Gemeinderat am 24.2.2026 beschlossen?"), "Und in der letzten Sitzung?")
                        .span())
                .isEmpty();
    }

    @Test
    void theMeetingBeforeIsTheOneBeforeWhatWasTold() {
        List<String> last = List.of("Was wurde in der letzten Gemeinderatssitzung beschlossen?");

        assertThat(dealt(last, "und in der davor?").back()).isEqualTo(new Back(Optional.empty(), 0, 1, 1));
        assertThat(dealt(List.of(last.getFirst(), "und in der davor?"), "Und in der Sitzung davor?")
                        .back())
                .isEqualTo(new Back(Optional.empty(), 0, 2, 1));
        DataRequest.Dealt before = dealt(
                List.of("Was hat der Gemeinderat am 24.2.2026 abgelehnt?"),
                "Was wurde in der Sitzung davor abgelehnt?");
        assertThat(before.span()).isEmpty();
        assertThat(before.back()).isEqualTo(Back.before(LocalDate.of(2026, 2, 24)));
        assertThat(before.organization().map(Organization::name)).contains("Gemeinderat");
        assertThat(dealt(List.of("What was decided at the last council meeting?"), "And at the meeting before that?")
                        .back()
                        .told())
                .isEqualTo(1);
        DataRequest.LastMeeting day = (DataRequest.LastMeeting)
                followed(List.of("Wann war die letzte Gemeinderatssitzung?"), "Und die davor?")
                        .orElseThrow();
        assertThat(day.back().told()).isEqualTo(1);
    }

    @Test
    void whatSeveralMovedTogetherIsCarriedOn() {
        DataRequest.PaperList both = papers(List.of("Alle Anträge der SPD 2025"), "Und gemeinsam mit den Grünen?");

        assertThat(both.mover().groups().together()).isTrue();
        assertThat(both.mover().groups().named()).hasSize(2);
    }

    @Test
    void whatIsNotUnderstoodIsLeftToTheSearch() {
        List<String> list = List.of("Alle Anträge der SPD 2025");

        assertThat(followed(list, "Und die Kosten?")).isEmpty();
        assertThat(followed(list, "Und?")).isEmpty();
        assertThat(followed(
                        List.of("Was wurde in der letzten Gemeinderatssitzung beschlossen?"),
                        "Und was wurde 2024 abgelehnt?"))
                .isEmpty();
        assertThat(followed(List.of("Was kostet die Turnhalle im Hafen?"), "Und 2024?"))
                .isEmpty();
        assertThat(followed(List.of("Alle Anträge der SPD 2025", "Und die Kosten?"), "Und 2024?"))
                .isEmpty();
    }

    private static Optional<DataRequest> followed(List<String> earlier, String text) {
        return new ListFollowUp(TODAY, () -> NAMES).of(earlier, text);
    }

    private static DataRequest.PaperList papers(List<String> earlier, String text) {
        return (DataRequest.PaperList) followed(earlier, text).orElseThrow();
    }

    private static DataRequest.Dealt dealt(List<String> earlier, String text) {
        return (DataRequest.Dealt) followed(earlier, text).orElseThrow();
    }
}
