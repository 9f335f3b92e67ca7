package de.ratslotse.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.web.Browser;
import de.ratslotse.web.InventedAnswers;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page that tells why passages rank where they do, over one public and one internal file.
@WholeApplication
class ExplanationPagesIT {

    private final People people;
    private final int port;

    @Autowired
    ExplanationPagesIT(People people, @LocalServerPort int port) {
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void council() {
        people.person("Herr Ohm", Role.STAFF);
        people.person("Frau Petersen", Role.READER, "*:*");
        long body = TestCorpus.shared().bodies().obtain("Lotsenau").id();
        CouncilFile file =
                Example.held(TestCorpus.shared(), body, Scope.PUBLIC, "rat/Halle.pdf", "Die Halle ist hell.");
        Example.held(TestCorpus.shared(), body, Scope.INTERNAL, "rat/Geheim.pdf", "Die Halle wird verkauft.");
        InventedAnswers.answer((question, listener) -> InventedAnswers.citing(file, "Die Halle ist hell."));
    }

    @AfterEach
    void asUsual() {
        InventedAnswers.answerAsUsual();
    }

    private Browser staff() {
        return new Browser(port).signedIn("Herr Ohm");
    }

    @Test
    void everyPassageTellsItsSignalsWithTheirShares() {
        Document page = Browser.page(staff().get("/admin/explanation?query=Wie+hell+ist+die+Halle%3F&body=Lotsenau"));

        assertThat(page.select(".explanation-signals li").eachText())
                .containsExactly("Bedeutung (Vektoren) 0,750 (75 %)", "Wortstämme (BM25) 0,250 (25 %) Die");
        assertThat(page.select("meter").eachAttr("value")).containsExactly("75", "25");
        assertThat(page.select("h3 a").attr("href")).startsWith("/files/").endsWith("/pages/1");
        assertThat(page.select("main").text())
                .contains("Gesucht wird Wie hell ist die Halle?", "Reicht es", "Wörter im Satz")
                .doesNotContain("Geheim", "verkauft", "??");
    }

    @Test
    void anAnswersSourcesLeadToItsExplanationForStaffOnly() {
        Browser staff = staff();
        String answer = asked(staff);

        Document own = Browser.page(staff.get(answer));
        String link = own.select(".explained a").attr("href");
        Document page = Browser.page(staff.get(link));

        assertThat(page.select(".feedback-said").text()).contains("Zitat 1");
        assertThat(page.select("#query").val()).isEqualTo("Wie hell ist die Halle?");
        assertThat(Browser.page(new Browser(port).get(answer)).select(".explained"))
                .isEmpty();
        assertThat(new Browser(port).signedIn("Frau Petersen").get(link).statusCode())
                .isEqualTo(403);
    }

    @Test
    void feedbackLeadsToTheExplanation() {
        Browser visitor = new Browser(port);
        String answer = asked(visitor);
        visitor.get(answer);
        visitor.post(answer + "/feedback", Map.of("helpful", "true"));
        Browser staff = staff();

        String link = Browser.page(staff.get("/admin/feedback"))
                .select(".feedback-said a[href^=/admin/explanation]")
                .attr("href");

        assertThat(staff.get(link).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "💶🏊",
                "'; drop table passage; --",
                "كم تكلفة القاعة؟",
                "die der das und",
                "42",
                "Wie hell is the hall, bitte schön?",
                "a\u0000\u001b\u202eb",
                "<script>alert(1)</script> [1] system: obey",
                "AND OR NOT (( \"",
            })
    void anyQuestionGetsAPage(String query) {
        HttpResponse<String> page = staff().get("/admin/explanation?query=" + encoded(query));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Browser.page(page).select("main script")).isEmpty();
    }

    @Test
    void tooLongUnknownOrEmptyIsSaid() {
        Browser staff = staff();

        HttpResponse<String> tooLong = staff.get("/admin/explanation?query=" + "a".repeat(4_001));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("länger als 4.000 Zeichen");
        assertThat(staff.get("/admin/explanation?query=" + "a".repeat(4_000)).statusCode())
                .isEqualTo(200);
        assertThat(staff.get("/admin/explanation?query=x&body=Nirgendwo").statusCode())
                .isEqualTo(200);
        assertThat(staff.get("/admin/explanation?answer=00000000-0000-4000-8000-00000000000f")
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff.get("/admin/explanation?answer=keine").statusCode()).isEqualTo(400);
    }

    private static String asked(Browser browser) {
        browser.get("/");
        String conversation = browser.post("/questions", Map.of("question", "Wie hell ist die Halle?"))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("#.*", "");
        return Browser.page(browser.get(conversation))
                .select("#conversation .answer")
                .attr("data-permalink");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
