package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Organization;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantBodyTests {

    private static final List<Body> BODIES =
            List.of(new Body(1, "Lotsenau"), new Body(2, "Uferstadt"), new Body(3, "Milltown"));

    private static final List<Organization> ORGANIZATIONS = List.of(
            organization(1, "Rat der Stadt Lotsenau", false),
            organization(1, "Ausschuss für Umwelt und Verkehr", false),
            organization(1, "Ortsrat Nordufer", false),
            organization(1, "Hafenliste", true),
            organization(2, "Gemeinderat", false),
            organization(2, "Seniorenbeirat", false),
            organization(3, "Milltown Parish Council", false));

    @ParameterizedTest
    @CsvSource({
        "Was hat der Gemeinderat in Uferstadt zur Fähre beschlossen?, 2",
        "Was kostet die neue Brücke in Lotsenau?, 1",
        "Was wollte der Beirat im März 2025?, 2",
        "Was hat der Beirats-Vorsitzende gesagt?, 2",
        "Was hat der Ortsrat zum Steg gesagt?, 1",
        "Wann wird in Nordufer gebaut?, 1",
        "Did the parish council buy the bench?, 3",
        "How much was paid for the bench in Milltown?, 3",
    })
    void isToldByItsNameOrByWhatOnlyItHas(String question, long body) {
        assertThat(new MeantBody(BODIES, ORGANIZATIONS).in(question)).hasValue(body);
    }

    @ParameterizedTest
    @CsvSource({
        "Was kostet die neue Fähre?",
        "Was sagt die Stadt zur Umwelt?",
        "Was wollte die Hafenliste?",
        "Was haben Lotsenau und Uferstadt gemeinsam?",
    })
    void isNotToldByWhatSeveralHaveOrByASubjectOrAParty(String question) {
        assertThat(new MeantBody(BODIES, ORGANIZATIONS).in(question)).isEmpty();
    }

    @Test
    void oneBodyAloneIsNeverMeant() {
        assertThat(new MeantBody(BODIES.subList(0, 1), ORGANIZATIONS.subList(0, 4)).in("Was will Lotsenau?"))
                .isEqualTo(OptionalLong.empty());
    }

    private static Organization organization(long body, String name, boolean group) {
        return DataQuestionTests.organization(body, name, "", group);
    }
}
