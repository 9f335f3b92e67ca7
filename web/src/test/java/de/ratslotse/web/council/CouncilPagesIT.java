package de.ratslotse.web.council;

import static de.ratslotse.retrieval.register.InventedCouncil.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Browser;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the invented council, for visitors and for staff.
@WholeApplication
class CouncilPagesIT {

    private final People people;
    private final int port;
    private long body;

    @Autowired
    CouncilPagesIT(People people, @LocalServerPort int port) {
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void council() {
        body = InventedCouncil.in(TestCorpus.shared()).body();
    }

    @Test
    void aMeetingShowsItsAgendaWithResultsVotesAndPapers() {
        Document page = visit("/meetings/" + InventedCouncil.JUNE);

        assertThat(page.select("h1").text()).isEqualTo("Sitzung des Rates");
        assertThat(page.select(".facts").text())
                .contains("Donnerstag, 26. Juni 2025", "18:00 Uhr", "25 anwesend", "2 entschuldigt");
        assertThat(page.select(".tags").text()).contains("noch nicht genehmigt");
        assertThat(outcomes(page))
                .containsExactly(
                        "1 angenommen einstimmig",
                        "2 angenommen 14 Ja 9 Nein 2 Enthaltungen",
                        "3 abgelehnt 8 Ja 13 Nein",
                        "4 vertagt korrigiert am 02.07.2025",
                        "5 zur Kenntnis genommen",
                        "6");
        Elements gym = item(page, InventedCouncil.GYM_ITEM);
        assertThat(gym.select(".decision-label").text()).startsWith("Beschluss");
        assertThat(gym.select(".paper-link").attr("href")).isEqualTo("/papers/" + InventedCouncil.GYM);
        assertThat(gym.select(".vote-bar rect").eachAttr("width")).containsExactly("56.0", "36.0", "8.0");
        assertThat(item(page, InventedCouncil.PARKING_ITEM)
                        .select(".paper-missing")
                        .text())
                .isEqualTo("2025/0420 nicht vorhanden");
        assertThat(item(page, InventedCouncil.CLOSED_ITEM).text()).contains("nichtöffentlich");
        assertThat(page.select(".file-list").text()).contains("Niederschrift", "Einladung", "Liegt hier nicht vor.");
    }

    @Test
    void aValueLeadsToThePlaceItWasReadFrom() {
        Document page = visit("/meetings/" + InventedCouncil.JUNE);

        Elements cite = item(page, InventedCouncil.CYCLE_PATH_ITEM).select(".agenda-outcome .cite");

        assertThat(cite.attr("aria-label")).isEqualTo("Beleg: Niederschrift des Rates, Seite 2");
        assertThat(visit(cite.attr("href")).select("mark").text()).isEqualTo("Abgelehnt mit 8 Ja, 13 Nein.");
        assertThat(visit("/meetings/" + InventedCouncil.MAY)
                        .select("h1 .cite-feed")
                        .attr("href"))
                .isEqualTo(InventedCouncil.FEED + "meetings/2025-05-13");
    }

    @Test
    void aPaperTellsWhatIsProposedAndWhatBecameOfIt() {
        Document page = visit("/papers/" + InventedCouncil.GYM);

        assertThat(page.select("h1").text()).isEqualTo("Sanierung der Turnhalle an der Brückenschule");
        assertThat(page.select(".outcome").text()).contains("angenommen", "Rat", "26. Juni 2025", "vorläufig");
        assertThat(page.select(".proposed h2").text())
                .contains("Beschlussvorschlag Vorschlag; den Beschluss sagt die Niederschrift");
        assertThat(page.select(".steps > li").eachText())
                .hasSize(2)
                .anySatisfy(step ->
                        assertThat(step).contains("13.05.2025", "Ausschuss für Bau und Verkehr", "Vorberatung", "7 Ja"))
                .anySatisfy(step -> assertThat(step).contains("26.06.2025", "Rat", "TOP 2", "14 Ja"));
        assertThat(page.select(".facts").text()).contains("Fachbereich Bauen", "1.250.000 Euro", "nicht erkannt");
    }

    @Test
    void aProposalThatNobodyAcceptedIsNotDecided() {
        TestCorpus.shared().superuser().sql("update paper set result = 'none'").update();

        assertThat(visit("/papers/" + InventedCouncil.GYM)
                        .select(".proposed h2")
                        .text())
                .isEqualTo("Beschlussvorschlag nicht beschlossen");
    }

    @Test
    void aPaperLeadsToItsRelatives() {
        Document motion = visit("/papers/" + InventedCouncil.CYCLE_PATH);
        Document amendment = visit("/papers/" + InventedCouncil.AMENDMENT);

        assertThat(motion.select(".related a").attr("href")).isEqualTo("/papers/" + InventedCouncil.AMENDMENT);
        assertThat(amendment.select(".related").text()).startsWith("will ändern: Antrag 2025/0398");
        assertThat(visit("/papers/" + InventedCouncil.BUDGET).select(".outcome").text())
                .contains("Ein Ergebnis ist nicht bekannt", "Finanzausschuss", "2. Oktober 2025");
    }

    @Test
    void theCalendarShowsTheMonthOfTheLastMeetingAndItsNeighbours() {
        Document page = visit("/meetings");

        assertThat(page.select("h2").text()).isEqualTo("September 2025");
        Document june =
                visit(visit("/meetings?month=2025-07").select("a[rel=prev]").attr("href"));
        assertThat(june.select("h2").text()).isEqualTo("Juni 2025");
        assertThat(june.select(".month td a").eachText())
                .containsExactly("17:00 Ausschuss für Bau und Verkehr Abgesagt", "18:00 Rat");
        assertThat(june.select(".meeting-list li")).hasSize(2);
    }

    @Test
    void meetingsAreFoundByOrganizationPeriodAndWords() {
        assertThat(visit("/meetings?from=2025-06-01&to=2025-06-30").select(".meeting-list li"))
                .hasSize(2);
        assertThat(visit("/meetings?words=rates").select(".list-title").text()).isEqualTo("2 Sitzungen");
        assertThat(visit("/meetings?month=2025-06&organization=" + InventedCouncil.COUNCIL)
                        .select(".meeting-list li"))
                .hasSize(1);
    }

    @Test
    void papersAreFoundByKindOriginatorResultAndWords() {
        assertThat(visit("/papers").select(".list-title").text()).isEqualTo("7 Vorlagen");
        assertThat(names("/papers?kind=motion")).containsExactly("Radweg an der Deichstraße");
        assertThat(names("/papers?result=accepted")).containsExactly("Sanierung der Turnhalle an der Brückenschule");
        assertThat(names("/papers?words=0398")).hasSize(2);
        assertThat(names("/papers?organization=" + InventedCouncil.BUILDING)).hasSize(2);
        Document moved = visit("/papers?originator=" + InventedCouncil.HARBOUR);
        assertThat(moved.select(".rows-name a")).hasSize(2);
        assertThat(moved.select(".notice").text()).contains("Bei 4 weiteren Vorlagen ist nicht bekannt");
        String both = "/papers?originator=" + InventedCouncil.HARBOUR + "&originator=" + InventedCouncil.GREENS;
        assertThat(visit(both).select(".rows-name a")).hasSize(3);
        assertThat(visit(both).select("input[name=originator][checked]")).hasSize(2);
        assertThat(visit(both + "&together=true").select(".rows-name a")).isEmpty();
    }

    @Test
    void anOrganizationHasMeetingsPapersAndMembers() {
        Document committee = visit("/organizations/" + InventedCouncil.BUILDING);
        Document group = visit("/organizations/" + InventedCouncil.GREENS);

        assertThat(committee.select("#meetings").text()).isEqualTo("2 Sitzungen");
        assertThat(committee.select(".member-list li").eachText())
                .containsExactly("Antje Beispiel Vorsitz", "Bo Muster Mitglied");
        assertThat(group.select("#papers").text()).isEqualTo("Eine Vorlage eingebracht");
        assertThat(committee.select(".rows-originator").eachText()).contains("Grüne Liste Lotsenau");
        assertThat(visit("/organizations").select(".organization-list a")).hasSize(5);
    }

    @Test
    void whatPeopleCallAPaperOrAMeetingLeadsToItsPage() {
        assertThat(location("/papers/by-reference?reference=Vorlage+2025/417"))
                .isEqualTo("/papers/" + InventedCouncil.GYM);
        assertThat(location("/papers/by-reference?reference=2099/1")).isEqualTo("/papers?words=2099/1");
        assertThat(location("/papers/by-reference?reference=2025/0499")).isEqualTo("/papers?words=2025/0499");
        assertThat(location("/meetings/by-day?day=2025-06-26&name=Sitzung"))
                .isEqualTo("/meetings/" + InventedCouncil.JUNE);
        assertThat(location("/meetings/by-day?day=2025-06-27")).isEqualTo("/meetings?from=2025-06-27&to=2025-06-27");
    }

    private String location(String path) {
        return new Browser(port).get(path).headers().firstValue("location").orElse("");
    }

    @Test
    void theListsAreHandedOutAsTables() {
        HttpResponse<String> papers = new Browser(port).get("/papers.csv?kind=motion");
        HttpResponse<String> meetings = new Browser(port).get("/meetings.csv");

        assertThat(papers.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        assertThat(papers.body().lines())
                .startsWith(
                        "\uFEFF\"Nummer\";\"Titel\";\"Art\";\"Datum\";\"Eingebracht von\";\"Ergebnis\";\"Betrag\";\"Adresse\"")
                .anyMatch(
                        line -> line.startsWith(
                                "\"2025/0398\";\"Radweg an der Deichstraße\";\"Antrag\";\"2025-05-02\";\"Grüne Liste Lotsenau\""));
        assertThat(meetings.body().lines()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?month=2025-07",
                "/meetings?words=sonder",
                "/meetings.csv",
                "/papers",
                "/papers?words=ankauf",
                "/papers.csv",
                "/organizations",
                "/meetings/JUNE",
                "/organizations/FINANCE",
                "/meetings/SECRET",
                "/papers/SECRET"
            })
    void whatIsInternalReachesNoVisitor(String path) {
        people.person("Frau Petersen", Role.STAFF, body + ":internal");
        String address = path.replace("/meetings/JUNE", "/meetings/" + InventedCouncil.JUNE)
                .replace("/organizations/FINANCE", "/organizations/" + InventedCouncil.FINANCE)
                .replace("/meetings/SECRET", "/meetings/" + InventedCouncil.SECRET_MEETING)
                .replace("/papers/SECRET", "/papers/" + InventedCouncil.SECRET_PAPER);

        HttpResponse<String> visitor = new Browser(port).get(address);
        HttpResponse<String> staff = new Browser(port).signedIn("Frau Petersen").get(address);

        assertThat(visitor.body()).doesNotContain(SECRET);
        assertThat(visitor.statusCode()).isEqualTo(path.endsWith("SECRET") ? 404 : 200);
        assertThat(staff.statusCode()).isEqualTo(200);
        assertThat(path.equals("/organizations") || staff.body().contains(SECRET))
                .isTrue();
    }

    @Test
    void anUnknownIdAnswersAsAHiddenOneDoes() {
        HttpResponse<String> unknown = new Browser(port).get("/papers/" + UUID.randomUUID());
        HttpResponse<String> hidden = new Browser(port).get("/papers/" + InventedCouncil.SECRET_PAPER);

        assertThat(hidden.body().replaceAll("[0-9a-f-]{36}", "id"))
                .isEqualTo(unknown.body().replaceAll("[0-9a-f-]{36}", "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/meetings?words=a", "/papers", "/organizations"})
    void everyPageSpeaksBothLanguages(String path) {
        String separator = path.contains("?") ? "&" : "?";
        String english = new Browser(port).get(path + separator + "language=en").body();

        assertThat(english).doesNotContain("??").contains("lang=\"en\"");
        assertThat(visit(path).text()).doesNotContain("??");
    }

    private Document visit(String path) {
        HttpResponse<String> response = new Browser(port).get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body()).doesNotContain("??");
        return Browser.page(response);
    }

    private List<String> names(String path) {
        return visit(path).select(".rows-name a").eachText();
    }

    private static Elements item(Document page, UUID id) {
        return page.select("#item-" + id);
    }

    private static List<String> outcomes(Document page) {
        return page.select(".agenda-item").stream()
                .map(item -> (item.select(".agenda-number span:last-child").text() + " "
                                + item.select(".agenda-outcome").text())
                        .strip())
                .toList();
    }
}
