package de.ratslotse.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.Assembled;
import de.ratslotse.retrieval.register.Register;
import de.ratslotse.retrieval.register.Scoped;
import de.ratslotse.web.Browser;
import de.ratslotse.web.WholeApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How long the council's pages take with as many papers as a large city has in ten years: 14,004 papers with two
/// consultations each, 2,000 meetings, 90 organizations, one paper in fifty internal. Not part of the tests; run by
/// name:
///
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=CouncilBenchmark`
///
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`.
@WholeApplication
class CouncilBenchmark {

    private static final int PAPERS = 14_004;
    private static final int MEETINGS = 2_000;
    private static final int ORGANIZATIONS = 90;
    private static final int TIMES = 60;
    private static final List<ItemResult> RESULTS = List.of(ItemResult.values());
    private static final List<String> WORDS = List.of(
            "Radweg", "Turnhalle", "Haushalt", "Spielplatz", "Brücke", "Satzung", "Schule", "Bebauungsplan", "Hafen");

    private final int port;
    private final SplittableRandom random = new SplittableRandom(4);

    @Autowired
    CouncilBenchmark(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void measures() {
        long body = TestCorpus.shared().bodies().obtain("Großlotsenau").id();
        Assembled city = city(body);
        new Register(TestCorpus.shared().jdbc(), TestCorpus.shared().transactions())
                .replace(body, city, ChangeMark.START);
        TestCorpus.shared().superuser().sql("analyze").update();
        Browser visitor = new Browser(port);
        for (String path : List.of(
                "/papers",
                "/papers?sheet=200",
                "/papers?kind=motion&result=rejected",
                "/papers?words=turnhalle",
                "/papers?organization=" + id("organization 3"),
                "/papers?originator=" + id("organization 80"),
                "/papers?from=2019-01-01&to=2019-12-31",
                "/meetings?month=2019-06",
                "/meetings?words=sitzung",
                "/organizations",
                "/organizations/" + id("organization 3"),
                "/meetings/" + id("meeting 1000"),
                "/papers/" + id("paper 7001"),
                "/papers.csv")) {
            tell(visitor, path);
        }
    }

    private static void tell(Browser visitor, String path) {
        for (int i = 0; i < TIMES / 3; i++) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            visitor.get(path);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        Collections.sort(millis);
        System.err.printf(
                "%-70s median %6.1f ms, p95 %6.1f ms%n",
                path.replaceAll("[0-9a-f-]{36}", "…"),
                millis.get(TIMES / 2),
                millis.get((int) Math.ceil(TIMES * 0.95) - 1));
    }

    private Assembled city(long body) {
        Assembled city = Assembled.empty();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            city.organizations().add(open(organization(body, i)));
        }
        for (int i = 0; i < MEETINGS; i++) {
            city.meetings().add(open(meeting(body, i)));
        }
        for (int i = 0; i < PAPERS; i++) {
            Paper paper = paper(body, i);
            Scope scope = i % 50 == 0 ? Scope.INTERNAL : Scope.PUBLIC;
            city.papers().add(new Scoped<>(scope, paper));
            for (int step = 1; step <= 2; step++) {
                int meeting = (i * MEETINGS / PAPERS + step * 7) % MEETINGS;
                UUID item = id("item " + i + " " + step);
                city.items().add(new Scoped<>(scope, item(body, item, meeting, i, paper.name())));
                city.consultations().add(new Scoped<>(scope, consultation(body, paper.id(), item, meeting, step)));
            }
        }
        return city;
    }

    private Paper paper(long body, int i) {
        boolean motion = i % 9 == 0;
        return new Paper(
                entry(body, "paper " + i),
                Optional.of("%d/%04d".formatted(2015 + i / 1_400, i % 1_400)),
                "%s %s an der %s, Vorgang %d".formatted(word(), word(), word(), i),
                Optional.of(LocalDate.of(2015, 1, 2).plusDays(i * 3_600L / PAPERS)),
                Optional.of(motion ? "Antrag" : "Beschlussvorlage"),
                motion ? PaperKind.MOTION : PaperKind.PROPOSAL,
                motion ? List.of(id("organization " + (80 + i % 10))) : List.of(),
                List.of(),
                Optional.empty(),
                Optional.of("Der Gemeinderat beschließt die Vorlage.".repeat(6)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RESULTS.get(random.nextInt(RESULTS.size())));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Organization organization(long body, int i) {
        return new Organization(
                entry(body, "organization " + i),
                (i >= 80 ? "Fraktion " : "Ausschuss ") + i,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                i >= 80,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Meeting meeting(long body, int i) {
        return new Meeting(
                entry(body, "meeting " + i),
                "Sitzung des Ausschusses " + i % 80,
                Optional.of(id("organization " + i % 80)),
                Optional.of("Ausschuss " + i % 80),
                Optional.of(LocalDate.of(2015, 1, 5).plusDays(i * 3_600L / MEETINGS)),
                Optional.of(LocalTime.of(17, 0)),
                Optional.empty(),
                Optional.of("durchgeführt"),
                false,
                Optional.of("Rathaus"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static AgendaItem item(long body, UUID id, int meeting, int ordinal, String title) {
        return new AgendaItem(
                entry(body, id),
                id("meeting " + meeting),
                ordinal,
                Optional.of(String.valueOf(ordinal)),
                Optional.of(title),
                true,
                List.of(),
                ItemResult.ACCEPTED,
                Optional.of("Einstimmig zugestimmt"),
                Optional.empty(),
                Optional.empty());
    }

    private static Consultation consultation(long body, UUID paper, UUID item, int meeting, int step) {
        return new Consultation(
                entry(body, id("consultation " + item)),
                paper,
                step,
                Optional.of(id("meeting " + meeting)),
                Optional.of(item),
                Optional.of(id("organization " + meeting % 80)),
                Optional.of("Ausschuss " + meeting % 80),
                Optional.of(LocalDate.of(2015, 1, 5).plusDays(meeting * 3_600L / MEETINGS)),
                Optional.of("Beschlussfassung"),
                Optional.of(step == 2),
                false,
                ItemResult.ACCEPTED,
                Optional.empty());
    }

    private static Entry entry(long body, String key) {
        return entry(body, id(key));
    }

    private static Entry entry(long body, UUID id) {
        String url = "https://feed.example/oparl/" + id;
        return new Entry(
                id,
                body,
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("name", new Origin.Feed(url), "date", new Origin.Feed(url), "result", new Origin.Feed(url)));
    }

    private static <T> Scoped<T> open(T object) {
        return new Scoped<>(Scope.PUBLIC, object);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
