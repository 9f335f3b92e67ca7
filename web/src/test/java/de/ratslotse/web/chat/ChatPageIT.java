package de.ratslotse.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.web.source.InventedOriginals;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// The pages as the server sends them: what a browser without JavaScript sees.
@SpringBootTest(classes = InventedChat.class)
class ChatPageIT {

    private final MockMvcTester pages;
    private final InventedAnswers answers;
    private final MockHttpSession session = new MockHttpSession();

    ChatPageIT(@Autowired WebApplicationContext context, @Autowired InventedAnswers answers) {
        this.pages = MockMvcTester.from(context);
        this.answers = answers;
    }

    @Test
    void theEmptyPageSaysWhatThereIsToAskAbout() throws Exception {
        Document page = get("/");

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Was möchten Sie aus den Ratsunterlagen wissen?");
        assertThat(page.select(".examples button").eachText()).hasSize(3);
        assertThat(page.select(".data-state").text()).contains("1.214 Dateien", "10.01.2024 bis 18.03.2026", "83 %");
        assertThat(page.select("#ask-notice").text()).contains("ohne Sprachmodell", "keine vertraulichen Angaben");
        assertThat(page.select("select[name=body] option").eachText()).containsExactly("Alle", "Musterau", "Uferdorf");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() throws Exception {
        Document page = Jsoup.parse(pages.get()
                .uri("/")
                .header("Accept-Language", "fr, en-GB;q=0.8")
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".data-state").text()).contains("1,214 files");
    }

    @Test
    void keepsTheChosenLanguageAndAppearance() {
        MvcTestResult result = pages.get().uri("/?language=en&theme=dark").exchange();

        assertThat(result.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("ratslotse-language=en;"))
                .anyMatch(cookie -> cookie.startsWith("ratslotse-theme=dark;"));
    }

    @Test
    void aFormWithoutJavaScriptLeadsToTheAnswer() throws Exception {
        Document page = ask("Was kostet die Turnhalle?");

        assertThat(page.select("#conversation .turn-question").text()).isEqualTo("Was kostet die Turnhalle?");
        assertThat(page.select(".statement").get(0).text()).contains("1.250.000 Euro.");
        assertThat(page.select(".statement .chip").eachText()).containsExactly("1", "2", "3");
        assertThat(page.select(".source")).as("one entry a file").hasSize(2);
        assertThat(page.select(".source").get(0).select(".place").eachText()).containsExactly("1Seite 2", "2Seite 2");
        assertThat(page.select(".source-places > li > .kinds .kind-decision").text())
                .isEqualTo("Beschluss");
        assertThat(page.select(".made-by").text()).isEqualTo("Wörtliche Auszüge, ohne Sprachmodell zusammengestellt.");
    }

    @Test
    void aCitationLeadsToTheTextWithTheQuoteMarked() throws Exception {
        String link = ask("Was kostet die Turnhalle?").select(".chip").get(0).attr("href");

        Document page = get(URI.create(link));

        assertThat(page.select("mark").text()).isEqualTo(InventedAnswers.COST.replace('\n', ' '));
        assertThat(page.select(".file-original a").attr("href"))
                .isEqualTo("/files/" + InventedOriginals.PROPOSAL + "#page=2");
    }

    @Test
    void aFollowUpCarriesTheConversation() throws Exception {
        Document first = ask("Was kostet die Turnhalle?");
        String conversation = first.select("input[name=conversation]").attr("value");

        Document second = ask("Und wann beginnt die Turnhalle?", conversation);

        assertThat(second.select("#conversation .turn-question").eachText())
                .containsExactly("Was kostet die Turnhalle?", "Und wann beginnt die Turnhalle?");
        assertThat(answers.asked.getLast().history()).hasSize(2);
        assertThat(answers.asked.getLast().history().getFirst().content()).isEqualTo("Was kostet die Turnhalle?");
    }

    @Test
    void aConversationBelongsToItsSession() throws Exception {
        String conversation = ask("Was kostet die Turnhalle?")
                .select("input[name=conversation]")
                .attr("value");

        Document stranger = Jsoup.parse(pages.get()
                .uri("/?conversation=" + conversation)
                .session(new MockHttpSession())
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(stranger.select("#conversation .turn")).isEmpty();
    }

    @Test
    void notFoundSaysWhatWasSearchedAndWhatComesNearest() throws Exception {
        Document page = ask("Wird ein Schwimmbad gebaut?");

        assertThat(page.select(".not-found-title").text()).isEqualTo("Nicht gefunden");
        assertThat(page.select(".searched").text()).contains("214 Dateien von Musterau", "10.01.2024 bis 18.03.2026");
        assertThat(page.select(".nearest li")).hasSize(1);
        assertThat(page.select(".statements")).isEmpty();
    }

    @Test
    void saysWhenTheDocumentsContradict() throws Exception {
        assertThat(ask("Warum wird der Abriss beschlossen?")
                        .select(".contradiction")
                        .text())
                .isEqualTo("Die Unterlagen sagen etwas anderes");
    }

    @Test
    void aModelsAnswerIsLabelled() throws Exception {
        Document page = ask("Modell: Was kostet die Turnhalle?");

        assertThat(page.select(".answer").attr("data-ai-generated")).isEqualTo("true");
        assertThat(page.select(".made-by").text()).startsWith("KI Von einer KI formuliert (testmodell)");
    }

    @Test
    void anEmptyQuestionIsExplained() throws Exception {
        MvcTestResult result =
                pages.post().uri("/questions").param("question", " \u0007 ").exchange();

        assertThat(result.getResponse().getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .select("#ask-error")
                        .text())
                .isEqualTo("Bitte geben Sie eine Frage ein.");
    }

    @Test
    void tooManyQuestionsAreAskedToWait() {
        MvcTestResult result =
                pages.post().uri("/questions").param("question", "Andrang?").exchange();

        assertThat(result.getResponse().getStatus()).isEqualTo(429);
        assertThat(result.getResponse().getHeader("Retry-After")).isEqualTo("21");
    }

    @Test
    void htmlInAQuestionStaysText() throws Exception {
        Document page = ask("<img src=x onerror=alert(1)> Turnhalle [[${7*7}]] __${7*7}__");

        assertThat(page.select("#conversation .turn-question").text())
                .contains("<img src=x", "[[${7*7}]]", "__${7*7}__");
        assertThat(page.select("main img")).isEmpty();
    }

    @Test
    void aPermanentLinkShowsOneAnswer() throws Exception {
        Document page = ask("Was kostet die Turnhalle?");
        String link = "/answers/" + page.select(".answer").attr("data-id");

        assertThat(get(link).select("#conversation .turn-question").text()).isEqualTo("Was kostet die Turnhalle?");
        assertThat(pages.get()
                        .uri("/answers/00000000-0000-4000-8000-00000000ffff")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aStreamBelongsToItsSessionAndRunsOnce() throws Exception {
        String run = pages.post()
                .uri("/questions")
                .param("question", "Was kostet die Turnhalle?")
                .header("HX-Request", "true")
                .session(session)
                .exchange()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*\"run\":\"([^\"]+)\".*", "$1");
        String events = "/questions/" + run + "/events";

        assertThat(status(events, new MockHttpSession())).isEqualTo(404);
        MvcTestResult own = pages.get().uri(events).session(session).exchange();
        assertThat(own.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(own.getResponse().getContentAsString())
                .containsSubsequence(
                        "event: state", "event: statement", "1.250.000", "event: answer", "class=\"sources\"");
        assertThat(status(events, session)).isEqualTo(404);
    }

    private int status(String uri, MockHttpSession session) {
        return pages.get().uri(uri).session(session).exchange().getResponse().getStatus();
    }

    private Document ask(String question) throws Exception {
        return ask(question, "");
    }

    private Document ask(String question, String conversation) throws Exception {
        MvcTestResult result = pages.post()
                .uri("/questions")
                .param("question", question)
                .param("conversation", conversation)
                .session(session)
                .exchange();
        URI page = URI.create(String.valueOf(result.getResponse().getRedirectedUrl()));
        return get(page.getPath() + "?" + page.getQuery());
    }

    private Document get(String uri) throws Exception {
        return Jsoup.parse(
                pages.get().uri(uri).session(session).exchange().getResponse().getContentAsString());
    }

    private Document get(URI uri) throws Exception {
        return Jsoup.parse(
                pages.get().uri(uri).session(session).exchange().getResponse().getContentAsString());
    }
}
