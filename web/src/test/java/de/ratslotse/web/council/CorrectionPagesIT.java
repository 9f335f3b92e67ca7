package de.ratslotse.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Browser;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What staff puts right, over the invented council.
@WholeApplication
class CorrectionPagesIT {

    private static final String ITEM =
            "/meetings/" + InventedCouncil.JUNE + "/items/" + InventedCouncil.CYCLE_PATH_ITEM + "/corrections";
    private static final String PAPER = "/papers/" + InventedCouncil.BARE + "/corrections";

    private final People people;
    private final Corrections corrections;
    private final AuditLog audit;
    private final int port;
    private long body;

    @Autowired
    CorrectionPagesIT(People people, Corrections corrections, AuditLog audit, @LocalServerPort int port) {
        this.people = people;
        this.corrections = corrections;
        this.audit = audit;
        this.port = port;
    }

    @BeforeEach
    void council() {
        body = InventedCouncil.in(TestCorpus.shared()).body();
        people.person("Frau Petersen", Role.STAFF, body + ":internal");
    }

    @Test
    void aResultIsPutRightNotedAndWithdrawn() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        staff.get(ITEM);

        HttpResponse<String> saved =
                staff.post(ITEM, Map.of("field", "result", "value", "accepted", "note", "Hörfehler"));

        assertThat(saved.headers().firstValue("location").orElse("")).isEqualTo(ITEM + "?done=saved");
        Correction made = standing().getFirst();
        assertThat(made.objectKind()).isEqualTo(ObjectKind.AGENDA_ITEM);
        assertThat(made.objectKey()).isEqualTo(InventedCouncil.CYCLE_PATH_ITEM.toString());
        assertThat(made.value().asString()).isEqualTo("accepted");
        assertThat(made.was()).isEqualTo("rejected");
        assertThat(audit.entries(0, 1).getFirst().act()).isEqualTo(AuditLog.Act.CORRECTED);
        assertThat(Browser.page(staff.get(ITEM)).select(".history li").text())
                .contains("Ergebnis abgelehnt angenommen", "Frau Petersen", "Hörfehler");
        assertThat(Browser.page(staff.get("/admin/corrections"))
                        .select(".history a")
                        .attr("href"))
                .isEqualTo("/meetings/" + InventedCouncil.JUNE + "#item-" + InventedCouncil.CYCLE_PATH_ITEM);

        staff.post("/corrections/" + made.id() + "/withdraw", Map.of());

        assertThat(standing()).isEmpty();
        assertThat(Browser.page(staff.get("/admin/corrections"))
                        .select(".is-withdrawn")
                        .text())
                .contains("zurückgenommen");
    }

    @Test
    void anItemIsLinkedToAPaperByItsNumberAndToNone() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        staff.get(ITEM);

        assertThat(location(staff.post(ITEM, Map.of("field", "paper", "value", "Vorlage 2025/0417"))))
                .endsWith("done=saved");
        assertThat(standing().getFirst().value().asString()).isEqualTo(InventedCouncil.GYM.toString());
        assertThat(location(staff.post(ITEM, Map.of("field", "paper", "value", "2099/1"))))
                .endsWith("done=paper");
        assertThat(location(staff.post(ITEM, Map.of("field", "paper", "value", " "))))
                .endsWith("done=saved");
        assertThat(standing()).hasSize(1);
        assertThat(standing().getFirst().value().isNull()).isTrue();
    }

    @Test
    void aPapersKindAndTitleArePutRight() {
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        staff.get(PAPER);

        assertThat(location(staff.post(PAPER, Map.of("field", "kind", "value", "motion"))))
                .endsWith("done=saved");
        assertThat(location(staff.post(PAPER, Map.of("field", "kind", "value", "nonsense"))))
                .endsWith("done=value");
        assertThat(location(staff.post(PAPER, Map.of("field", "name", "value", "  "))))
                .endsWith("done=value");
        assertThat(location(staff.post(PAPER, Map.of("field", "scope", "value", "public"))))
                .endsWith("done=value");
        assertThat(standing()).hasSize(1);
    }

    @Test
    void aFileIsLinkedToAPaperByItsAddress() {
        String file = Example.held(TestCorpus.shared(), body, Scope.PUBLIC, "lärm.pdf", "Lärm")
                .id()
                .toString();
        Browser staff = new Browser(port).signedIn("Frau Petersen");
        staff.get(PAPER);
        String files = "/papers/" + InventedCouncil.BARE + "/files";

        assertThat(location(staff.post(
                        files, Map.of("file", "http://localhost/files/" + file + "#page=1", "belongs", "true"))))
                .endsWith("done=saved");
        assertThat(standing().getFirst().objectKind()).isEqualTo(ObjectKind.FILE);
        assertThat(location(staff.post(files, Map.of("file", "nothing", "belongs", "true"))))
                .endsWith("done=file");
    }

    @Test
    void onlyStaffThatSeesEverythingOfTheBodyCorrects() {
        people.person("Herr Nachbar", Role.STAFF, "99:internal");
        people.person("Leserin", Role.READER, body + ":internal");
        Browser neighbour = new Browser(port).signedIn("Herr Nachbar");
        Browser reader = new Browser(port).signedIn("Leserin");
        neighbour.get("/account");
        reader.get("/account");

        assertThat(neighbour.get(ITEM).statusCode()).isEqualTo(403);
        assertThat(neighbour
                        .post(ITEM, Map.of("field", "result", "value", "accepted"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.get(ITEM).statusCode()).isEqualTo(403);
        assertThat(standing()).isEmpty();
        assertThat(Browser.page(neighbour.get("/meetings/" + InventedCouncil.JUNE))
                        .select(".correct"))
                .isEmpty();
    }

    @Test
    void contradictionsAreListedWithBothSourcesForThoseWhoMaySeeThem() {
        people.person("Herr Nachbar", Role.STAFF, "99:internal");

        String staff = Browser.page(new Browser(port).signedIn("Frau Petersen").get("/admin/contradictions"))
                .text();
        String neighbour = new Browser(port)
                .signedIn("Herr Nachbar")
                .get("/admin/contradictions")
                .body();

        assertThat(staff).contains("2 Widersprüche", "Beginn", "18:00", "18:30", "OParl", InventedCouncil.SECRET);
        assertThat(neighbour).contains("Ein Widerspruch").doesNotContain(InventedCouncil.SECRET);
    }

    private List<Correction> standing() {
        return corrections.standing(body);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElse("" + response.statusCode());
    }
}
