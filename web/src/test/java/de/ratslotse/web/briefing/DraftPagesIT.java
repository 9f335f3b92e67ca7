package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Browser;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Work on drafts by forms and over the API, over the invented council.
@WholeApplication
class DraftPagesIT {

    private static final String BRIEFING = "after." + InventedCouncil.JUNE + ".de";

    private final MockMvcTester mvc;
    private final People people;
    private final AuditLog audit;
    private final int port;
    private String key = "";

    @Autowired
    DraftPagesIT(MockMvcTester mvc, People people, AuditLog audit, @LocalServerPort int port) {
        this.mvc = mvc;
        this.people = people;
        this.audit = audit;
        this.port = port;
    }

    @BeforeEach
    void council() {
        InventedCouncil.in(TestCorpus.shared());
        people.person("Frau Petersen", Role.STAFF);
        key = people.key("Programm", Role.STAFF);
    }

    @Test
    void aDraftIsKeptEditedReviewedReleasedAndExported() throws IOException {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        Document briefing = Browser.page(staff.get("/meetings/" + InventedCouncil.JUNE + "/briefing?kind=after"));
        assertThat(briefing.select(".draft-keep input[name=briefing]").attr("value"))
                .isEqualTo(BRIEFING);
        String draft = kept(staff);

        Element form = form(staff, draft, 2);
        HttpResponse<String> saved =
                staff.post(form.attr("action"), fields(form, "Die Halle wird saniert, <b>sofort</b>."));

        assertThat(location(saved)).startsWith(draft + "#item-");
        Document page = Browser.page(staff.get(draft));
        assertThat(page.select(".draft-item")
                        .get(2)
                        .select(".draft-view dd")
                        .eachText()
                        .getFirst())
                .contains("Die Halle wird saniert, <b>sofort</b>.", "bearbeitet von Frau Petersen");
        assertThat(page.select(".draft-item")
                        .get(2)
                        .select(".draft-changes ins")
                        .text())
                .contains("sofort");
        assertThat(Browser.page(staff.get("/drafts")).select(".draft-list").text())
                .contains("Zusammenfassung: Rat, 26.6.2025", "Entwurf", "Frau Petersen");

        staff.post(draft + "/state", Map.of("seen", "draft", "wanted", "in_review"));
        staff.post(draft + "/state", Map.of("seen", "in_review", "wanted", "released"));

        assertThat(Browser.page(staff.get(draft)).select(".draft-form")).isEmpty();
        assertThat(audit.entries(0, 1).getFirst().act()).isEqualTo(AuditLog.Act.DRAFT_RELEASED);
        assertThat(staff.get(draft + "/export?format=md").body())
                .contains("freigegeben von Frau Petersen am", "Die Halle wird saniert", "[^1]:");
        assertThat(staff.get(draft + "/export?format=html").body())
                .contains("freigegeben von Frau Petersen am", "&lt;b&gt;sofort&lt;/b&gt;");
        assertThat(staff.get(draft + "/export?format=json").body())
                .contains("\"state\":\"released\"", "\"reviewer\":\"Frau Petersen\"");
        assertThat(staff.get(draft + "/export?format=pdf").body()).startsWith("%PDF-");
        byte[] word = exported(draft + "/export?format=docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("freigegeben von Frau Petersen am", "bearbeitet von Frau Petersen");
        }
    }

    private byte[] exported(String path) {
        return mvc.get()
                .uri("/api/v1" + path)
                .header("Authorization", "Bearer " + key)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void twoTabsLoseNothing() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);
        Element form = form(staff, draft, 2);
        staff.post(form.attr("action"), fields(form, "Text aus dem ersten Fenster"));

        HttpResponse<String> second = staff.post(form.attr("action"), fields(form, "Text aus dem zweiten Fenster"));

        assertThat(second.statusCode()).isEqualTo(409);
        Element conflict = Browser.page(second).select(".is-conflict").get(0);
        assertThat(conflict.select(".draft-view").text()).contains("Text aus dem ersten Fenster", "Frau Petersen");
        assertThat(conflict.select("textarea[name=text]").eachText().getFirst())
                .isEqualTo("Text aus dem zweiten Fenster");
        staff.post(
                form.attr("action"), fields(conflict.select("form.draft-form").get(0), "Text aus beiden Fenstern"));
        assertThat(Browser.page(staff.get(draft)).select(".draft-item").get(2).text())
                .contains("Text aus beiden Fenstern", "Fassung 3");
        assertThat(staff.post(form.attr("action") + "/autosave", fields(form, "zu alt"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void formsThatAreNoneAreRefused() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);
        Element form = form(staff, draft, 2);

        assertThat(staff.post(form.attr("action"), Map.of("revision", "1", "text", "ohne Art"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.post(form.attr("action"), Map.of("revision", "x")).statusCode())
                .isEqualTo(400);
        assertThat(staff.post(draft + "/items/999999", Map.of("revision", "1")).statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/drafts/00000000-0000-4000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(staff.post("/drafts", Map.of("briefing", "nonsense")).statusCode())
                .isEqualTo(404);
        assertThat(location(staff.post(draft + "/state", Map.of("seen", "draft", "wanted", "released"))))
                .endsWith("?done=moved");
    }

    @Test
    void readersAndVisitorsHaveNoDrafts() {
        people.person("Leserin", Role.READER, "*:*");
        Browser reader = new Browser(port).signedIn("Leserin");

        assertThat(reader.get("/drafts").statusCode()).isEqualTo(403);
        assertThat(Browser.page(reader.get("/meetings/" + InventedCouncil.JUNE + "/briefing"))
                        .select(".draft-keep"))
                .isEmpty();
        assertThat(mvc.get().uri("/api/v1/drafts")).hasStatus(401);
        String readers = people.key("Lesendes Programm", Role.READER, "*:*");
        assertThat(mvc.get().uri("/api/v1/drafts").header("Authorization", "Bearer " + readers))
                .hasStatus(403);
    }

    @Test
    void programsWorkOnDraftsToo() {
        assertThat(post("/api/v1/drafts", "{\"briefing\": \"nonsense\"}")).hasStatus(400);
        MvcTestResult kept = post("/api/v1/drafts", "{\"briefing\": \"" + BRIEFING + "\"}");
        assertThat(kept).hasStatus(201);
        String path = String.valueOf(kept.getResponse().getHeader("Location"));
        assertThat(events(path + "/progress")).contains("event:draft", "\"work\":null");
        JsonNode draft = json(
                mvc.get().uri(path).header("Authorization", "Bearer " + key).exchange());
        JsonNode item = draft.get("items").get(2);
        assertThat(item.get("title").asString()).isEqualTo("Sanierung der Turnhalle an der Brückenschule");
        String statements =
                "{\"revision\": 1, \"statements\": [{\"from\": 0, \"topic\": \"decision\", \"text\": \"Kurz.\", \"citations\": ["
                        + item.get("evidence").get(0).asInt() + ", 999]}]}";
        String at = path + "/items/" + item.get("id").asLong();

        JsonNode saved = json(put(at, statements)).get("items").get(2);

        assertThat(saved.get("revision").asInt()).isEqualTo(2);
        assertThat(saved.get("statements").get(0).get("author").asString()).isEqualTo("Programm");
        assertThat(saved.get("statements").get(0).get("citations")).hasSize(1);
        assertThat(put(at, statements)).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(put(at, "{\"revision\": 2}")).hasStatus(400);
        assertThat(post(at + "/undo", "{\"revision\": 2}")).hasStatus(200);
        assertThat(post(at + "/remake", "{\"revision\": 3}")).hasStatus(200);
        assertThat(post(at + "/comments", "{\"text\": \"Bitte prüfen\"}")).hasStatus(200);
        assertThat(post(path + "/state", "{\"seen\": \"draft\", \"state\": \"in_review\"}"))
                .hasStatus(200);
        assertThat(post(path + "/state", "{\"seen\": \"draft\", \"state\": \"in_review\"}"))
                .hasStatus(409);
        assertThat(mvc.get()
                        .uri(path + "/export?format=exe")
                        .header("Authorization", "Bearer " + key)
                        .exchange())
                .hasStatus(400);
        MvcTestResult deleted =
                mvc.delete().uri(path).header("Authorization", "Bearer " + key).exchange();
        assertThat(deleted).hasStatus(204);
        assertThat(mvc.get().uri(path).header("Authorization", "Bearer " + key).exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri("/v3/api-docs").exchange())
                .bodyText()
                .contains("/api/v1/drafts/{id}/items/{item}", "/api/v1/briefings");
    }

    @Test
    void whatIsBeingMadeIsShownCancelledAndGoneOnWith() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);
        String path = "/api/v1" + draft;
        assertThat(post(path + "/cancel", "")).hasStatus(409);
        TestCorpus.shared()
                .superuser()
                .sql("delete from draft_version where item_id in (select id from draft_item where ordinal > 2)")
                .update();

        Document halted = Browser.page(staff.get(draft));
        assertThat(halted.select(".is-halted").text()).contains("abgebrochen", "Weiter ausarbeiten");
        assertThat(halted.select(".draft-pending")).hasSize(4);
        assertThat(staff.get(draft + "/export?format=md").body())
                .contains("Dieser Punkt ist noch nicht ausgearbeitet.");

        staff.post(draft + "/resume", Map.of());
        People.until(
                () -> Browser.page(staff.get(draft)).select(".draft-pending").isEmpty());
        assertThat(post(path + "/resume", "")).hasStatus(202);
        assertThat(post("/api/v1/drafts/00000000-0000-4000-8000-000000000000/resume", ""))
                .hasStatus(404);
        assertThat(post("/api/v1/drafts/00000000-0000-4000-8000-000000000000/cancel", ""))
                .hasStatus(404);
    }

    @Test
    void aModelsWordsAreMarkedWhereverTheyGoAndSoIsWhereTheyAreMissing() throws IOException {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);
        ModelWords.put(TestCorpus.shared());

        Element item = Browser.page(staff.get(draft)).select(".draft-item").get(2);
        assertThat(item.select(".topic-text").text())
                .contains(
                        "Kurz gesagt (KI)", "Die Halle hat ein neues Dach.", "KI: formuliert von Testmodell, geprüft");
        for (String format : List.of("md", "html", "json")) {
            assertThat(staff.get(draft + "/export?format=" + format).body())
                    .as(format)
                    .contains("Testmodell", "Die Halle hat ein neues Dach.");
        }
        String markdown = staff.get(draft + "/export?format=md").body();
        assertThat(markdown)
                .contains("KI-Modell: Testmodell.", "hat ein Sprachmodell formuliert")
                .contains("Ohne Text des Sprachmodells, nur nach festen Regeln: Es hat nicht geantwortet.")
                .doesNotContain("Ohne Sprachmodell nach festen Regeln");
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(exported(draft + "/export?format=docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Kurz gesagt (KI)", "KI-Modell: Testmodell.");
        }
    }

    @Test
    void oddCharactersSomebodyWroteComeThroughInEveryExport() throws IOException {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);
        Element form = form(staff, draft, 2);
        String odd = "\u0007\u001b[31m ½ ﬁ שלום \u202e 🦉 \ud800 <script>x</script> [L](http://x) \\u0000 „Ende“";

        staff.post(form.attr("action"), fields(form, odd));

        JsonNode json = json(mvc.get()
                .uri("/api/v1" + draft + "/export?format=json")
                .header("Authorization", "Bearer " + key)
                .exchange());
        assertThat(json.get("items").get(2).get("statements").get(0).get("text").asString())
                .contains("½", "שלום", "🦉", "<script>x</script>", "\\u0000", "„Ende“");
        assertThat(staff.get(draft + "/export?format=html").body())
                .contains("„Ende“", "🦉")
                .doesNotContain("<script>x");
        assertThat(staff.get(draft + "/export?format=md").body())
                .contains("„Ende“", "🦉")
                .doesNotContainPattern("(?<!\\\\)<script");
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(exported(draft + "/export?format=docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document);
                PDDocument pdf = Loader.loadPDF(exported(draft + "/export?format=pdf"))) {
            assertThat(text.getText()).contains("„Ende“", "שלום", "🦉");
            assertThat(new PDFTextStripper().getText(pdf)).contains("„Ende“");
        }
    }

    @Test
    void withoutAModelEasyLanguageIsRefusedWithTheReason() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        String draft = kept(staff);

        assertThat(post("/api/v1" + draft + "/easy", ""))
                .hasStatus(409)
                .bodyText()
                .contains("no-model");
        assertThat(location(staff.post(draft + "/easy", Map.of()))).endsWith(draft);
        assertThat(Browser.page(staff.get(draft)).select(".draft-easy").text()).contains("braucht ein Sprachmodell");
    }

    private String events(String path) {
        MvcTestResult result =
                mvc.get().uri(path).header("Authorization", "Bearer " + key).exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, String body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(String path, String body) {
        return mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        return JsonMapper.builder().build().readTree(result.getResponse().getContentAsByteArray());
    }

    private static String kept(Browser staff) {
        staff.get("/drafts");
        staff.get("/meetings/" + InventedCouncil.JUNE + "/briefing?kind=after");
        String draft = location(staff.post("/drafts", Map.of("briefing", BRIEFING)));
        People.until(
                () -> Browser.page(staff.get(draft)).select(".draft-progress").isEmpty());
        return draft;
    }

    private static Element form(Browser staff, String draft, int item) {
        return Browser.page(staff.get(draft))
                .select(".draft-item")
                .get(item)
                .select("form.draft-form")
                .get(0);
    }

    /// What a browser would send for the first row alone, with another text.
    private static Map<String, String> fields(Element form, String text) {
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", form.select("input[name=revision]").attr("value"));
        Element row = form.select(".draft-row").first();
        if (row != null) {
            fields.put("from", row.select("input[name=from]").attr("value"));
            fields.put("topic", row.select("input[name=topic]").attr("value"));
            fields.put("cite", row.select("input[name=cite][checked]").attr("value"));
        }
        fields.put("text", text);
        return fields;
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElse("" + response.statusCode());
    }
}
