package de.ratslotse.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.RunFile;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.web.Browser;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the council office, over one public and one internal file of Lotsenau.
@WholeApplication
class AdminPagesIT {

    private final TestCorpus corpus = TestCorpus.shared();
    private final People people;
    private final Accounts accounts;
    private final AuditLog audit;
    private final int port;
    private Body lotsenau = new Body(0, "");
    private long run;

    @Autowired
    AdminPagesIT(People people, Accounts accounts, AuditLog audit, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.port = port;
    }

    @BeforeEach
    void twoFiles() {
        lotsenau = corpus.bodies().obtain("Lotsenau");
        run = corpus.ingestRuns().begin(lotsenau.id(), "/srv/lotsenau", Scope.PUBLIC);
        save("rat/Haushalt.pdf", Scope.PUBLIC, Outcome.INGESTED, Optional.empty());
        save("rat/Grundstück.pdf", Scope.INTERNAL, Outcome.PROTECTED, Optional.of(Reason.of("protected.password")));
        corpus.ingestRuns().note(run, new RunFile("rat/Haushalt.pdf", Outcome.INGESTED, Optional.empty(), 1, 1));
        corpus.ingestRuns().end(run, IngestRun.State.COMPLETED, Optional.empty());
        Example.held(corpus, lotsenau.id(), Scope.PUBLIC, "rat/Haushalt.pdf", "Der Haushalt ist beschlossen.");
    }

    private void save(String path, Scope scope, Outcome outcome, Optional<Reason> reason) {
        corpus.sourceItems()
                .save(new SourceItem(
                        0,
                        lotsenau.id(),
                        "/srv/lotsenau",
                        path,
                        Optional.empty(),
                        scope,
                        2048,
                        Instant.parse("2025-06-03T10:00:00Z"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(outcome),
                        reason,
                        1,
                        run,
                        Instant.parse("2025-06-03T10:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/files",
                "/admin/runs",
                "/admin/sources",
                "/admin/upload",
                "/admin/contradictions",
                "/admin/corrections",
                "/admin/models",
                "/admin/accounts",
                "/admin/audit",
                "/admin/evaluations",
                "/admin/explanation",
                "/admin/explanation?query=Haushalt",
                "/admin/feedback",
                "/account"
            })
    void everyPageHasAHeadingInBothLanguages(String path) {
        people.person("Chefin", Role.ADMINISTRATOR, "*:*");
        Browser browser = new Browser(port).signedIn("Chefin");

        String german = heading(browser.get(path));
        browser.get("/account?language=en");
        String english = heading(browser.get(path));

        assertThat(german).isNotBlank().doesNotContain("??");
        assertThat(english).isNotBlank().doesNotContain("??");
    }

    private static String heading(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(response.body()).doesNotContain("??");
        return Browser.page(response).select("h1").text();
    }

    @Test
    void filesAreListedWithOutcomeAndReasonAndFoundByPath() {
        people.person("Frau Petersen", Role.STAFF, lotsenau.id() + ":internal");
        Browser browser = new Browser(port).signedIn("Frau Petersen");

        assertThat(rows(browser, "/admin/files")).contains("rat/Grundstück.pdf", "Geschützt", "Kennwort", "Haushalt");
        assertThat(rows(browser, "/admin/files?path=grundst"))
                .contains("Grundstück")
                .doesNotContain("Haushalt");
        assertThat(rows(browser, "/admin/files?outcome=ingested"))
                .contains("Haushalt")
                .doesNotContain("Grundstück");
    }

    @Test
    void staffSeeOnlyFilesOfTheirScopes() {
        people.person("Herr Brandt", Role.STAFF);
        Browser browser = new Browser(port).signedIn("Herr Brandt");

        assertThat(browser.get("/admin/files").body()).contains("Haushalt").doesNotContain("Grundstück");
        assertThat(browser.get("/admin").body()).doesNotContain("Geschützt");
        assertThat(browser.post("/admin/files/2/release", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static String rows(Browser browser, String path) {
        return Browser.page(browser.get(path)).select("tbody").text();
    }

    @Test
    void aRunShowsItsReport() {
        people.person("Frau Petersen", Role.STAFF);
        Browser browser = new Browser(port).signedIn("Frau Petersen");

        HttpResponse<String> page = browser.get("/admin/runs/" + run);

        assertThat(Browser.page(page).select("h1").text()).isEqualTo("Lauf " + run);
        assertThat(page.body()).contains("Fertig", "/srv/lotsenau");
        assertThat(browser.get("/admin/runs/4711").statusCode()).isEqualTo(404);
    }

    @Test
    void publishingIsAskedTwice() {
        people.person("Frau Petersen", Role.STAFF);
        Browser browser = new Browser(port).signedIn("Frau Petersen");
        browser.get("/admin/sources");

        assertThat(browser.post("/admin/sources/" + run + "/scope", Map.of("scope", "public"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(audit.entries(0, 10)).noneMatch(entry -> entry.act() == AuditLog.Act.BODY_PUBLISHED);
    }

    @Test
    void anAccountIsMadeWithALinkThatIsShownOnce() {
        people.person("Chefin", Role.ADMINISTRATOR, "*:*");
        Browser browser = new Browser(port).signedIn("Chefin");
        browser.get("/admin/accounts");

        HttpResponse<String> made = browser.post(
                "/admin/accounts",
                Map.of("name", "Ratsfrau Möller", "role", "reader", "grants", lotsenau.id() + ":internal"));

        String link = Browser.page(made).select("code.key").text();
        assertThat(link).startsWith("/welcome?token=");
        assertThat(accounts.named("ratsfrau möller").orElseThrow().grants())
                .containsExactly(lotsenau.id() + ":internal");
        assertThat(browser.get("/admin/accounts").body()).doesNotContain(link.substring(link.indexOf('=') + 1));
        assertThat(new Browser(port).get(link).body()).contains("Ratsfrau Möller, willkommen");
    }

    @Test
    void theLastAdministratorStays() {
        long chefin = people.person("Chefin", Role.ADMINISTRATOR, "*:*").id();
        Browser browser = new Browser(port).signedIn("Chefin");
        browser.get("/admin/accounts");

        HttpResponse<String> refused = browser.post("/admin/accounts/" + chefin, Map.of("role", "reader"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(accounts.find(chefin).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void fewerRightsHoldAtOnceInSessionsThatRun() {
        people.person("Chefin", Role.ADMINISTRATOR);
        long staff = people.person("Frau Petersen", Role.STAFF, lotsenau.id() + ":internal")
                .id();
        Browser browser = new Browser(port).signedIn("Frau Petersen");
        assertThat(browser.get("/admin/files").body()).contains("Grundstück");

        accounts.change(staff, Role.STAFF, true, Set.of());
        assertThat(browser.get("/admin/files").body()).doesNotContain("Grundstück");
        accounts.change(staff, Role.READER, true, Set.of());
        assertThat(browser.get("/admin/files").statusCode()).isEqualTo(403);
    }

    @Test
    void filesFromStrangersAreNotEvenRead() {
        HttpResponse<String> refused = new Browser(port)
                .send("/questions", "multipart/form-data; boundary=x", "--x\r\n" + "a".repeat(100_000));

        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
