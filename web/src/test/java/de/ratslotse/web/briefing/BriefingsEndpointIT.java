package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.SectionedProposal;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ways of a program to briefings, summaries and dossiers: begun, fetched, taken along, and kept as a draft that is
/// made section by section.
@WholeApplication
class BriefingsEndpointIT {

    private final MockMvcTester mvc;
    private final People people;
    private String key = "";

    @Autowired
    BriefingsEndpointIT(MockMvcTester mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    @BeforeEach
    void council() {
        InventedCouncil council = InventedCouncil.in(TestCorpus.shared());
        SectionedProposal.in(TestCorpus.shared(), council);
        key = people.key("Programm", Role.STAFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            briefings | {"meeting": "2025-06-26", "kind": "after"}            | Sanierung der Turnhalle an der Brückenschule
            summaries | {"paper": "2025/0417", "length": "long"}              | Sachverhalt
            dossiers  | {"topic": "Turnhalle", "body": "Lotsenau"}            | Sanierung der Turnhalle an der Brückenschule (2025/0417)
            """)
    void allHaveOneShape(String list, String body, String heading) {
        MvcTestResult begun = post("/api/v1/" + list, body);
        assertThat(begun).hasStatus(202);
        String path = String.valueOf(begun.getResponse().getHeader("Location"));
        assertThat(path).startsWith("/api/v1/" + list + "/");

        JsonNode draft = json(get(path));
        assertThat(draft.get("state").asString()).isEqualTo("finished");
        assertThat(draft.get("items").findValuesAsString("title")).contains(heading);
        for (String format : new String[] {"md", "html", "json"}) {
            assertThat(get(path + "/export?format=" + format))
                    .hasStatus(200)
                    .bodyText()
                    .contains("Turnhalle");
        }
        assertThat(get(path + "/export?format=exe")).hasStatus(400);

        String id = json(begun).get("id").asString();
        MvcTestResult kept = post("/api/v1/drafts", "{\"briefing\": \"" + id + "\"}");
        assertThat(kept).hasStatus(201);
        String stored = String.valueOf(kept.getResponse().getHeader("Location"));
        assertThat(json(kept).get("items").findValuesAsString("title")).contains(heading);
        assertThat(events(stored + "/progress")).contains("event:draft", "\"work\":null");
        JsonNode made = json(get(stored));
        assertThat(made.get("items")).allMatch(item -> !item.get("pending").asBoolean());
        for (String format : new String[] {"md", "html", "json"}) {
            assertThat(get(stored + "/export?format=" + format))
                    .hasStatus(200)
                    .bodyText()
                    .contains("Turnhalle");
        }
        assertThat(get(stored + "/export?format=docx")).hasStatus(200);
        assertThat(get(stored + "/export?format=pdf")).hasStatus(200);
    }

    @Test
    void whatIsNoneIsRefusedWithTheFieldThatIsWrong() {
        assertThat(post("/api/v1/summaries", "{\"paper\": \"2025/0417\", \"length\": \"huge\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("length");
        assertThat(post("/api/v1/summaries", "{}")).hasStatus(400).bodyText().contains("paper");
        assertThat(post("/api/v1/summaries", "{\"paper\": \"1999/1\"}")).hasStatus(404);
        assertThat(post("/api/v1/dossiers", "{\"topic\": \"  \"}"))
                .hasStatus(400)
                .bodyText()
                .contains("topic");
        assertThat(post("/api/v1/dossiers", "{\"topic\": \"Turnhalle\", \"from\": \"gestern\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("from");
        assertThat(get("/api/v1/dossiers/nonsense")).hasStatus(404);
    }

    private String events(String path) {
        return new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + key).exchange();
    }

    private MvcTestResult post(String path, String body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        return JsonMapper.builder().build().readTree(result.getResponse().getContentAsByteArray());
    }
}
