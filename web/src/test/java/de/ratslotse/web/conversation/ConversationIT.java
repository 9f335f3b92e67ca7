package de.ratslotse.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.web.Browser;
import de.ratslotse.web.InventedAnswers;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/// Conversations, documents and feedback, by forms alone as a page without JavaScript sends them.
@WholeApplication
class ConversationIT {

    private static final String QUESTION = HallAnswer.QUESTION;

    private final People people;
    private final KeptConversations conversations;
    private final int port;

    @Autowired
    ConversationIT(People people, KeptConversations conversations, @LocalServerPort int port) {
        this.people = people;
        this.conversations = conversations;
        this.port = port;
    }

    @BeforeEach
    void personsAndAnAnswer() {
        people.person("Frau Petersen", Role.READER);
        people.person("Herr Ohm", Role.STAFF);
        HallAnswer.given();
    }

    @AfterEach
    void asUsual() {
        InventedAnswers.answerAsUsual();
    }

    @Test
    void aConversationIsKeptForItsOwnerFoundRenamedAndDeletedForGood() {
        Browser owner = new Browser(port).signedIn("Frau Petersen");
        String conversation = asked(owner, QUESTION);
        String answer = answerOf(Browser.page(owner.get(conversation)));
        Browser later = new Browser(port).signedIn("Frau Petersen");

        Elements kept = list(later, "").select(".conversation-list li");

        assertThat(kept.select(".conversation-title").text()).isEqualTo(QUESTION);
        assertThat(Browser.page(later.get(conversation))
                        .select("#conversation .turn-question")
                        .text())
                .isEqualTo(QUESTION);
        assertThat(list(later, "?words=hell").select(".conversation-list li")).hasSize(1);
        assertThat(list(later, "?words=100%25").select(".conversation-list li")).isEmpty();

        String own = kept.select(".conversation-rename").attr("action");
        later.post(own, Map.of("title", "Licht in der Halle"));
        assertThat(list(later, "").select(".conversation-title").text()).isEqualTo("Licht in der Halle");

        assertThat(later.get(answer).statusCode()).isEqualTo(200);
        list(later, "");
        later.post(own.replace("/title", "/delete"), Map.of());
        assertThat(list(later, "").select(".conversation-list li")).isEmpty();
        assertThat(later.get(answer).statusCode()).isEqualTo(404);
        assertThat(rows("kept_answer") + rows("conversation") + rows("conversation_turn"))
                .isZero();
    }

    @Test
    void nobodyElseSeesRenamesOrDeletesIt() {
        Browser owner = new Browser(port).signedIn("Frau Petersen");
        String conversation = asked(owner, QUESTION);
        String own = list(owner, "").select(".conversation-rename").attr("action");
        Browser other = new Browser(port).signedIn("Herr Ohm");

        assertThat(list(other, "").select(".conversation-list li")).isEmpty();
        assertThat(Browser.page(other.get(conversation)).select("#conversation .turn"))
                .isEmpty();
        assertThat(other.post(own, Map.of("title", "meins")).statusCode()).isEqualTo(404);
        assertThat(other.post(own.replace("/title", "/delete"), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(list(owner, "").select(".conversation-title").text()).isEqualTo(QUESTION);
        assertThat(new Browser(port).get("/conversations").statusCode()).isNotEqualTo(200);
    }

    @Test
    void aTurnThatCannotBeKeptLeavesNoConversation() {
        long account = people.account("Herr Krog", Role.READER).id();

        assertThatThrownBy(() -> conversations.keep(account, UUID.randomUUID(), QUESTION, UUID.randomUUID()))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(rows("conversation")).isZero();
    }

    @Test
    void feedbackOfAnAnswerThatIsGoneIsRefusedAndNotKept() {
        Browser visitor = new Browser(port);
        visitor.get("/");

        HttpResponse<String> refused =
                visitor.post("/answers/" + UUID.randomUUID() + "/feedback", Map.of("helpful", "true"));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(rows("feedback")).isZero();
    }

    @Test
    void aVisitorsConversationIsNotKept() {
        Browser visitor = new Browser(port);
        String conversation = asked(visitor, QUESTION);

        assertThat(Browser.page(visitor.get(conversation)).select("#conversation .turn"))
                .hasSize(1);
        assertThat(rows("conversation")).isZero();
    }

    @Test
    void whatNarrowsASearchStaysWithTheConversation() {
        Browser visitor = new Browser(port);
        visitor.get("/");

        HttpResponse<String> response = visitor.post(
                "/questions",
                Map.of(
                        "question",
                        QUESTION,
                        "from",
                        "2025-01-01",
                        "to",
                        "2025-12-31",
                        "paper",
                        "2025/0417",
                        "kind",
                        "decision"));
        Document page = Browser.page(visitor.get(location(response)));

        assertThat(page.select("#from").val()).isEqualTo("2025-01-01");
        assertThat(page.select("#paper").val()).isEqualTo("2025/0417");
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("decision");
        assertThat(page.select(".ask-filters").hasAttr("open")).isTrue();
        assertThat(Browser.page(visitor.post(
                                "/questions", Map.of("question", QUESTION, "from", "2026-01-01", "to", "2025-12-31")))
                        .select(".ask-error")
                        .text())
                .contains("endet, bevor er beginnt");
    }

    @Test
    void anAnswerIsTakenAlongAsADocument() {
        Browser visitor = new Browser(port);
        String answer = answerOf(Browser.page(visitor.get(asked(visitor, QUESTION))));

        HttpResponse<String> markdown = visitor.get(answer + "/export?format=md");

        assertThat(markdown.statusCode()).isEqualTo(200);
        assertThat(markdown.body())
                .startsWith("# Wie hell ist die Halle?")
                .contains("[^1]: [", "/files/", "ohne Sprachmodell");
        assertThat(markdown.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
        assertThat(visitor.get(answer + "/export?format=docx").statusCode()).isEqualTo(200);
        assertThat(visitor.get(answer + "/export?format=pdf").body()).startsWith("%PDF-");
        assertThat(visitor.get(answer + "/export?format=exe").statusCode()).isEqualTo(404);
    }

    @Test
    void feedbackReachesTheCouncilOfficeWithQuestionAndAnswer() {
        Browser visitor = new Browser(port);
        String answer = answerOf(Browser.page(visitor.get(asked(visitor, QUESTION))));
        visitor.get(answer);

        HttpResponse<String> said = visitor.post(
                answer + "/feedback",
                Map.of("helpful", "false", "reason", "incomplete", "comment", "=SUM(1) Die Lampen fehlen."));

        assertThat(Browser.page(visitor.get(location(said)))
                        .select(".feedback-thanks")
                        .text())
                .contains("Danke");
        Browser staff = new Browser(port).signedIn("Herr Ohm");
        Document page = Browser.page(staff.get("/admin/feedback"));
        assertThat(page.select(".feedback-said").text())
                .contains(QUESTION, "nicht hilfreich", "Es fehlt etwas", "Die Lampen fehlen.");
        assertThat(staff.get("/admin/feedback.csv").body()).contains("incomplete", "'=SUM(1)");
        assertThat(new Browser(port)
                        .signedIn("Frau Petersen")
                        .get("/admin/feedback")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String asked(Browser browser, String question) {
        browser.get("/");
        return location(browser.post("/questions", Map.of("question", question)));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("#.*", "");
    }

    private static String answerOf(Document page) {
        return page.select("#conversation .answer").attr("data-permalink");
    }

    private static Document list(Browser browser, String query) {
        return Browser.page(browser.get("/conversations" + query));
    }

    private static int rows(String table) {
        return TestCorpus.shared()
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
