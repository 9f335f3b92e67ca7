package de.ratslotse.web.api.oparl;

import static de.ratslotse.retrieval.register.InventedCouncil.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The invented council in OParl's shapes, for visitors and for a program with a key.
@WholeApplication
class OParlIT {

    private static final String SITE = "http://localhost";

    private final MockMvcTester mvc;
    private final People people;
    private long body;
    private UUID minutes = InventedCouncil.JUNE;

    @Autowired
    OParlIT(MockMvcTester mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    @BeforeEach
    void council() {
        InventedCouncil council = InventedCouncil.in(TestCorpus.shared());
        body = council.body();
        minutes = council.minutes().id();
    }

    @Test
    void aMeetingHasItsAgendaItemsEmbedded() {
        JsonNode meeting = get("/api/v1/meetings/" + InventedCouncil.JUNE);

        assertThat(meeting.path("id").asString()).isEqualTo(SITE + "/api/v1/meetings/" + InventedCouncil.JUNE);
        assertThat(meeting.path("type").asString()).isEqualTo("https://schema.oparl.org/1.1/Meeting");
        assertThat(meeting.path("start").asString()).startsWith("2025-06-26T18:00:00");
        assertThat(meeting.path("location").path("description").asString()).isEqualTo("Rathaus, Großer Saal");
        assertThat(meeting.path("organization").get(0).asString()).endsWith("/" + InventedCouncil.COUNCIL);
        assertThat(meeting.path("ratslotse:minutesApproved").asBoolean()).isFalse();
        assertThat(meeting.path("resultsProtocol").path("accessUrl").asString()).isEqualTo(SITE + "/files/" + minutes);
        assertThat(meeting.path("invitation").path("accessUrl").asString()).startsWith(InventedCouncil.FEED);
        JsonNode item = meeting.path("agendaItem").get(1);
        assertThat(item.path("number").asString()).isEqualTo("2");
        assertThat(item.path("public").asBoolean()).isTrue();
        assertThat(item.path("result").asString()).startsWith("Angenommen mit 14 Ja");
        assertThat(item.path("ratslotse:vote").toString()).isEqualTo("{\"yes\":14,\"no\":9,\"abstain\":2}");
        assertThat(meeting.path("agendaItem").get(5).path("public").asBoolean(true))
                .isFalse();
    }

    @Test
    void aPaperHasItsConsultationsAndFilesEmbedded() {
        JsonNode paper = get("/api/v1/papers/" + InventedCouncil.GYM);
        JsonNode motion = get("/api/v1/papers/" + InventedCouncil.CYCLE_PATH);

        assertThat(paper.path("reference").asString()).isEqualTo("2025/0417");
        assertThat(paper.path("mainFile").path("mimeType").asString()).isEqualTo("application/pdf");
        assertThat(paper.path("consultation")).hasSize(2);
        assertThat(paper.path("consultation").get(1).path("authoritative").asBoolean())
                .isTrue();
        assertThat(paper.path("ratslotse:result").asString()).isEqualTo("accepted");
        assertThat(motion.path("subordinatedPaper").get(0).asString()).endsWith("/" + InventedCouncil.AMENDMENT);
        assertThat(motion.path("originatorOrganization").get(0).asString()).endsWith("/" + InventedCouncil.GREENS);
        assertThat(motion.path("license").asString()).startsWith("https://creativecommons.org");
    }

    @Test
    void everyIdAnswersWithItsObject() {
        for (String id : List.of(
                get("/api/v1/bodies").path("data").get(0).path("id").asString(),
                get("/api/v1/organizations").path("data").get(0).path("id").asString(),
                get("/api/v1/meetings").path("data").get(0).path("id").asString(),
                get("/api/v1/meetings/" + InventedCouncil.JUNE)
                        .path("agendaItem")
                        .get(1)
                        .path("id")
                        .asString(),
                get("/api/v1/meetings/" + InventedCouncil.JUNE)
                        .path("resultsProtocol")
                        .path("id")
                        .asString(),
                get("/api/v1/papers/" + InventedCouncil.GYM)
                        .path("consultation")
                        .get(0)
                        .path("id")
                        .asString())) {
            assertThat(get(id.substring(SITE.length())).path("id").asString()).isEqualTo(id);
        }
    }

    @Test
    void aListIsTurnedOverByItsLinks() {
        JsonNode first = get("/api/v1/papers?limit=3");
        String next = first.path("links").path("next").asString();
        JsonNode second = get(next.substring(SITE.length()));

        assertThat(first.path("pagination").path("totalElements").asInt()).isEqualTo(7);
        assertThat(first.path("data")).hasSize(3);
        assertThat(first.path("links").has("prev")).isFalse();
        assertThat(second.path("data").get(0)).isNotEqualTo(first.path("data").get(0));
        assertThat(second.path("links").path("last").asString()).contains("page=3");
        assertThat(get("/api/v1/papers?limit=3&page=3").path("links").has("next"))
                .isFalse();
    }

    @Test
    void theListsOfABodyAreThoseItNames() {
        JsonNode body = get("/api/v1/bodies").path("data").get(0);

        assertThat(body.path("name").asString()).isEqualTo("Lotsenau");
        assertThat(get(body.path("paper").asString().substring(SITE.length())).path("data"))
                .hasSize(7);
        assertThat(mvc.get().uri("/api/v1/papers?body=Nirgendwo")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/papers?limit=1000")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/papers?page=x")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/papers/x")).hasStatus(400);
    }

    @Test
    void whatIsInternalReachesNoVisitorButAProgramWithARight() throws UnsupportedEncodingException {
        String key = people.key("Programm", Role.READER, body + ":internal");

        for (String path : List.of(
                "/api/v1/meetings",
                "/api/v1/meetings/" + InventedCouncil.JUNE,
                "/api/v1/meetings/" + InventedCouncil.SECRET_MEETING,
                "/api/v1/agendaitems/" + InventedCouncil.CLOSED_ITEM,
                "/api/v1/papers",
                "/api/v1/papers/" + InventedCouncil.SECRET_PAPER)) {
            MvcTestResult visitor = mvc.get().uri(path).exchange();
            MvcTestResult program =
                    mvc.get().uri(path).header("Authorization", "Bearer " + key).exchange();

            assertThat(visitor.getResponse().getContentAsString()).doesNotContain(SECRET);
            assertThat(program.getResponse().getContentAsString()).contains(SECRET);
        }
        assertThat(mvc.get().uri("/api/v1/papers/" + InventedCouncil.SECRET_PAPER))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/papers/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void theDescriptionNamesTheLists() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys("/api/v1/meetings", "/api/v1/papers/{id}", "/api/v1/organizations", "/api/v1/bodies");
    }

    private JsonNode get(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return new JsonMapper().readTree(result.getResponse().getContentAsByteArray());
    }
}
