package de.ratslotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.web.Browser;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Signing in, and everything that ends a session.
@WholeApplication
class SignInIT {

    private final People people;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AuditLog audit;
    private final int port;

    @Autowired
    SignInIT(People people, Accounts accounts, OneTimeLinks links, AuditLog audit, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.port = port;
    }

    @Test
    void aPersonSignsInWithAnyWritingOfTheName() {
        people.person("Frau Petersen", Role.READER);

        Browser browser = new Browser(port).signedIn("frau petersen ");

        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(audit.entries(0, 10).getFirst().act()).isEqualTo(AuditLog.Act.SIGNED_IN);
    }

    @Test
    void theSessionGetsANewNameAtSignIn() {
        people.person("anna", Role.READER);
        Browser browser = new Browser(port).signedIn("anna");
        String first = browser.cookie("ratslotse-session");

        browser.get("/login");
        browser.post("/login", Map.of("name", "anna", "passphrase", People.PASSPHRASE));

        assertThat(browser.cookie("ratslotse-session")).isNotBlank().isNotEqualTo(first);
    }

    @Test
    void theSessionCookieIsForThisSiteOnly() {
        people.person("anna", Role.READER);
        Browser browser = new Browser(port);
        browser.get("/login");

        HttpResponse<String> response = browser.post("/login", Map.of("name", "anna", "passphrase", People.PASSPHRASE));

        assertThat(response.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("ratslotse-session", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void unknownWrongAndDisabledAreOneAnswer() {
        people.person("anna", Role.READER);
        Account berta = people.person("berta", Role.READER);
        people.person("chef", Role.ADMINISTRATOR);
        accounts.change(berta.id(), Role.READER, false, Set.of());

        assertThat(failure("anna", "wrong passphrase here"))
                .isEqualTo(failure("nobody", People.PASSPHRASE))
                .isEqualTo(failure("berta", People.PASSPHRASE))
                .isEqualTo("302 /login?failed=1");
    }

    private String failure(String name, String passphrase) {
        Browser browser = new Browser(port);
        browser.get("/login");
        HttpResponse<String> response = browser.post("/login", Map.of("name", name, "passphrase", passphrase));
        return response.statusCode() + " "
                + response.headers().firstValue("location").orElse("");
    }

    @Test
    void signingInLeadsBackToThePageButNeverToAnotherSite() {
        people.person("anna", Role.READER);

        assertThat(target("/account")).isEqualTo("/account");
        assertThat(target("https://evil.example/")).isEqualTo("/");
        assertThat(target("//evil.example/")).isEqualTo("/");
        assertThat(target("/\\evil.example/")).isEqualTo("/");
    }

    private String target(String next) {
        Browser browser = new Browser(port);
        browser.get("/login");
        return browser.post("/login", Map.of("name", "anna", "passphrase", People.PASSPHRASE, "next", next))
                .headers()
                .firstValue("location")
                .orElse("");
    }

    @Test
    void aVisitorIsSentToSignInAndBack() {
        HttpResponse<String> response = new Browser(port).get("/account");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("location")).contains("/login?next=%2Faccount");
    }

    @Test
    void aDisabledAccountIsSignedOutEverywhere() {
        people.person("chef", Role.ADMINISTRATOR);
        Account anna = people.person("anna", Role.READER);
        Browser browser = new Browser(port).signedIn("anna");

        accounts.change(anna.id(), Role.READER, false, Set.of());

        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        accounts.change(anna.id(), Role.READER, true, Set.of());
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPassphraseEndsTheOtherSessions() {
        people.person("anna", Role.READER);
        Browser here = new Browser(port).signedIn("anna");
        Browser there = new Browser(port).signedIn("anna");

        here.get("/account");
        String longer = "ein ganz anderer, viel längerer Satz ".repeat(20);
        HttpResponse<String> changed = here.post(
                "/account/passphrase", Map.of("current", People.PASSPHRASE, "passphrase", longer, "again", longer));

        assertThat(changed.headers().firstValue("location")).contains("/account?changed=passphrase");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void aPassphraseIsOnlyChangedByWhoKnowsIt() {
        people.person("anna", Role.READER);
        Browser browser = new Browser(port).signedIn("anna");
        browser.get("/account");

        HttpResponse<String> refused = browser.post(
                "/account/passphrase",
                Map.of("current", "geraten", "passphrase", "zwölf Zeichen!", "again", "zwölf Zeichen!"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.page(refused).select("[role=alert]").text()).contains("jetzige Passphrase");
    }

    @Test
    void signingOutEndsTheSession() {
        people.person("anna", Role.READER);
        Browser browser = new Browser(port).signedIn("anna");
        browser.get("/account");

        browser.post("/logout", Map.of());

        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void withoutTheTokenOfThePageNothingIsDone() {
        people.person("anna", Role.READER);
        Browser browser = new Browser(port).signedIn("anna");
        browser.get("/account");

        HttpResponse<String> refused = browser.post("/account/keys", Map.of("name", "x", "_csrf", "guessed"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Browser.page(refused).select("h1").text()).isEqualTo("Das dürfen Sie nicht");
    }

    @Test
    void guessingIsSlowedDownForAnAccountAndSaysWhenToTryAgain(@Autowired MockMvcTester mvc) {
        people.person("gisela", Role.READER);
        for (int guess = 0; guess < 8; guess++) {
            assertThat(guess(mvc, "198.51.100." + guess)).hasStatus(302);
        }

        assertThat(guess(mvc, "198.51.100.99")).hasStatus(429).headers().containsHeader(HttpHeaders.RETRY_AFTER);
    }

    private static MvcTestResult guess(MockMvcTester mvc, String from) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("name", "gisela")
                .param("passphrase", "a guess of mine")
                .exchange();
    }

    @Test
    void theFirstLinkMakesAnAdministratorOnce() {
        Browser browser = new Browser(port);
        String link = links.forAdministrator();
        String token = link.substring(link.indexOf('=') + 1);

        assertThat(Browser.page(browser.get(link)).select("input[name=name]")).hasSize(1);
        browser.get(link);
        HttpResponse<String> done = browser.post(
                "/welcome",
                Map.of("token", token, "name", "Chefin", "passphrase", "ein langer Satz", "again", "ein langer Satz"));

        assertThat(done.headers().firstValue("location")).contains("/admin");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(accounts.named("chefin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts.administratorExists()).isTrue();
        assertThat(new Browser(port).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aShortPassphraseDoesNotUseTheLinkUp() {
        Browser browser = new Browser(port);
        String link = links.forAdministrator();
        String token = link.substring(link.indexOf('=') + 1);
        browser.get(link);

        HttpResponse<String> refused = browser.post(
                "/welcome", Map.of("token", token, "name", "Chefin", "passphrase", "zu kurz", "again", "zu kurz"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.page(refused).select("[role=alert]").text()).contains("mindestens 12 Zeichen");
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void theDatabaseHoldsNeitherLinkNorKeyNorPassphrase(@Autowired ApiKeys keys) {
        Account anna = people.person("anna", Role.READER);
        String link = links.forAccount(anna.id());
        String key = keys.create(anna.id(), "test").orElseThrow();

        String dump =
                TestCorpus.shared().superuser().sql("""
                        select string_agg(t, ' ') from (
                            select account::text t from account union all select one_time_link::text from one_time_link
                            union all select api_key::text from api_key) rows
                        """).query(String.class).single();

        assertThat(dump)
                .doesNotContain(People.PASSPHRASE, link.substring(link.indexOf('=') + 1), key)
                .contains("{argon2}");
    }
}
