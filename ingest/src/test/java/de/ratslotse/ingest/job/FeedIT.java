package de.ratslotse.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.RunFile;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.MeetingFilter;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Papers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Imports from an invented endpoint with the manners and the faults of real ones.
class FeedIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final String ORGANIZATION =
            "{'id': '~/organizations/1', 'type': 'https://schema.oparl.org/1.0/Organization',"
                    + " 'name': 'Bauausschuss', 'modified': '2025-05-01T10:00:00+02:00'}";
    private static final String MEETING =
            "{'id': '~/meetings/1', 'name': 'Bauausschuss', 'start': '2025-06-03T18:00:00+02:00',"
                    + " 'organization': ['~/organizations/1'], 'modified': '2025-06-04T10:00:00+02:00', 'agendaItem': [{'id':"
                    + " '~/items/1', 'number': '1', 'name': 'Radweg', 'public': true, 'result': 'einstimmig beschlossen'}]}";

    private final Ingest ingest = TestIngest.with(CORPUS, TestIngest::plainText);
    private final FakeEndpoint endpoint = new FakeEndpoint()
            .list("/organizations", ORGANIZATION)
            .list("/meetings", MEETING)
            .list("/papers", paper(1));
    private final Papers papers = new Papers(CORPUS.jdbc(), CORPUS.transactions());
    private final Meetings meetings = new Meetings(CORPUS.jdbc(), CORPUS.transactions());

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private static String paper(int number) {
        return ("{'id': '~/papers/N', 'name': 'Vorlage N', 'reference': '2025/N', 'date': '2025-05-20',"
                        + " 'modified': '2025-05-21T10:00:00+02:00', 'paperType': 'Beschlussvorlage',"
                        + " 'originatorPerson': ['~/persons/1'], 'consultation': [{'id': '~/consultations/N',"
                        + " 'meeting': '~/meetings/1', 'agendaItem': '~/items/1'}], 'auxiliaryFile': {'id': '~/files/N',"
                        + " 'name': 'Vorlage', 'fileName': 'N.txt', 'accessUrl': '~/download/N.txt',"
                        + " 'modified': '2025-05-21T10:00:00+02:00'}}")
                .replace("N'", number + "'")
                .replace("/N.txt", "/" + number + ".txt")
                .replace("Vorlage N", "Vorlage " + number);
    }

    private static String papersUpTo(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(FeedIT::paper).collect(Collectors.joining(","));
    }

    private FeedRequest request(Optional<LocalDate> filesSince, boolean full, boolean confirmed) {
        return new FeedRequest(
                endpoint.entry(), Optional.empty(), Optional.empty(), filesSince, Scope.PUBLIC, full, confirmed, true);
    }

    private RunReport imported() {
        return imported(request(Optional.empty(), false, false));
    }

    private RunReport imported(FeedRequest request) {
        long run = ingest.start(request).getFirst();
        while (ingest.progress(run).orElseThrow().state() == IngestRun.State.RUNNING) {
            Thread.onSpinWait();
        }
        return ingest.report(run).orElseThrow();
    }

    private long body() {
        return CORPUS.bodies().named("Musterstadt").orElseThrow().id();
    }

    private List<String> paperNames() {
        return papers.list(Access.anonymous(), PaperFilter.of(body()), 0, 100).items().stream()
                .map(Paper::name)
                .sorted()
                .toList();
    }

    @Test
    void readsTheListsAndAssemblesThem() {
        RunReport report = imported();

        assertThat(report.run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(paperNames()).containsExactly("Vorlage 1");
        Meeting meeting = meetings.list(Access.anonymous(), MeetingFilter.of(body()), true, 0, 10)
                .items()
                .getFirst();
        assertThat(meeting.organizationName()).contains("Bauausschuss");
        assertThat(meeting.date()).contains(LocalDate.of(2025, 6, 3));
        assertThat(ingest.counts(report.run().id()).orElseThrow()).contains("\"Paper\": 1");
    }

    @Test
    void asksOnlyForWhatChangedTheSecondTime() {
        imported();
        int before = endpoint.asked().size();

        RunReport second = imported();

        List<String> asked = endpoint.asked().subList(before, endpoint.asked().size());
        assertThat(asked).anyMatch(url -> url.startsWith("/papers?modified_since=2025-05-20T08%3A00%3A00%2B00%3A00"));
        assertThat(ingest.counts(second.run().id()).orElseThrow()).contains("\"Paper\": 0");
        assertThat(paperNames()).containsExactly("Vorlage 1");
    }

    @Test
    void asksConditionallyAndBelievesThatNothingChanged() {
        imported();
        endpoint.on("/papers", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            FakeEndpoint.send(
                    exchange,
                    known ? 304 : 200,
                    "application/json",
                    known ? new byte[0] : endpoint.bytes("{'data': [], 'links': {}}"));
        });
        imported();

        assertThat(imported().run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(paperNames()).containsExactly("Vorlage 1");
    }

    @Test
    void withdrawsWhatHasATombstoneAtOnceAndEverywhere() {
        endpoint.list("/papers", papersUpTo(3))
                .on(
                        "/download/2.txt",
                        exchange -> FakeEndpoint.send(
                                exchange, 200, "text/plain", "Vorlage zwei\n".getBytes(StandardCharsets.UTF_8)));
        imported(request(Optional.of(LocalDate.of(2025, 1, 1)), false, false));
        assertThat(CORPUS.councilFiles()
                        .coverage(Access.anonymous(), java.util.OptionalLong.of(body()))
                        .files())
                .isEqualTo(1);

        endpoint.list(
                "/papers",
                "{'id': '~/papers/2', 'type': 'https://schema.oparl.org/1.0/Paper', 'deleted': true,"
                        + " 'modified': '2025-07-01T10:00:00+02:00'}");
        RunReport report = imported();

        assertThat(report.run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(paperNames()).containsExactly("Vorlage 1", "Vorlage 3");
        assertThat(CORPUS.councilFiles()
                        .coverage(Access.operator(), java.util.OptionalLong.of(body()))
                        .files())
                .isZero();
    }

    @Test
    void findsOutWithAFullListingWhatWentWithoutATombstone() {
        endpoint.list("/papers", papersUpTo(3));
        imported();
        endpoint.list("/papers", paper(1) + "," + paper(3));

        imported(request(Optional.empty(), true, false));

        assertThat(paperNames()).containsExactly("Vorlage 1", "Vorlage 3");
    }

    @Test
    void takesAnEmptyListAfterAFullOneForAFailure() {
        endpoint.list("/papers", papersUpTo(3));
        imported();
        endpoint.list("/papers", "");

        RunReport report = imported(request(Optional.empty(), true, false));

        assertThat(report.run().state()).isEqualTo(IngestRun.State.FAILED);
        assertThat(report.run().reason().map(Reason::key)).contains("oparl.shrunken");
        assertThat(paperNames()).hasSize(3);
    }

    @Test
    void asksBeforeMostIsWithdrawn() {
        endpoint.list("/papers", papersUpTo(30));
        imported();
        String tombstones = IntStream.rangeClosed(1, 30)
                .mapToObj(i ->
                        "{'id': '~/papers/%d', 'deleted': true, 'modified': '2025-07-01T10:00:00+02:00'}".formatted(i))
                .collect(Collectors.joining(","));
        endpoint.list("/papers", tombstones);

        RunReport refused = imported();
        assertThat(refused.run().reason().map(Reason::key)).contains("oparl.shrunken");
        assertThat(paperNames()).hasSize(30);

        RunReport confirmed = imported(request(Optional.empty(), false, true));
        assertThat(confirmed.run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(paperNames()).isEmpty();
    }

    @Test
    void goesOnAtThePageWhereItWasCutOff() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        endpoint.on("/papers", exchange -> {
            boolean next = String.valueOf(exchange.getRequestURI().getQuery()).contains("page=2");
            (next ? second : first).incrementAndGet();
            boolean broken = next && second.get() <= 4;
            String page = next
                    ? "{'data': [" + paper(2) + "], 'links': {}}"
                    : "{'data': [" + paper(1) + "], 'links': {'next': '~/papers?page=2'}}";
            FakeEndpoint.send(exchange, broken ? 500 : 200, "application/json", endpoint.bytes(page));
        });

        RunReport cutOff = imported();
        assertThat(cutOff.run().reason().map(Reason::key)).contains("oparl.no_answer");
        RunReport report = imported();

        assertThat(report.run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(first).hasValue(1);
        assertThat(paperNames()).containsExactly("Vorlage 1", "Vorlage 2");
    }

    @Test
    void endsAListThatGoesInACircle() {
        endpoint.json("/papers", "{'data': [" + paper(1) + "], 'links': {'next': '~/papers'}}");

        assertThat(imported().run().reason().map(Reason::key)).contains("oparl.endless");
    }

    @Test
    void readsWhatServersGetWrong() {
        endpoint.json("/organizations", "[]")
                .on("/persons", exchange -> FakeEndpoint.send(exchange, 404, "text/html", new byte[0]))
                .json("/meetings", "{'data': [7, null, {'name': 'ohne id'}, " + MEETING + ", " + MEETING + "]}")
                .on(
                        "/papers",
                        exchange -> FakeEndpoint.send(
                                exchange,
                                200,
                                "application/json",
                                endpoint.bytes(
                                        "{'data': [" + paper(1).replace("Vorlage 1", "Vor\u000blage 1") + "]}")));

        RunReport report = imported();

        assertThat(report.run().state()).isEqualTo(IngestRun.State.COMPLETED);
        assertThat(paperNames()).containsExactly("Vorlage 1");
        assertThat(meetings.list(Access.anonymous(), MeetingFilter.of(body()), true, 0, 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void saysPlainlyWhatIsNoEndpoint() {
        endpoint.on(
                "/system",
                exchange -> FakeEndpoint.send(
                        exchange, 200, "text/html", "<html>Willkommen</html>".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> ingest.start(request(Optional.empty(), false, false)))
                .isInstanceOfSatisfying(
                        CouncilSourceUnavailable.class,
                        e -> assertThat(e.reason().text(Locale.GERMAN)).contains("keine OParl-Schnittstelle"));
    }

    @Test
    void refusesAnswersThatAreTooLarge() {
        endpoint.on("/papers", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] much = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    out.write(much);
                }
            }
        });

        assertThat(imported().run().reason().map(Reason::key)).contains("oparl.too_large");
    }

    @Test
    void doesNotWaitForEverForAStalledAnswer() {
        endpoint.on("/papers", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(imported().run().reason().map(Reason::key)).contains("oparl.no_answer");
    }

    @Test
    void followsNoRedirectToAnotherHost() {
        endpoint.on("/papers", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://localhost:1/papers");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(imported().run().reason().map(Reason::key)).contains("oparl.host");
    }

    @Test
    void readsNothingOnThisMachineUnlessAllowed() {
        FeedRequest careless = new FeedRequest(
                URI.create("file:///etc/passwd"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Scope.PUBLIC,
                false,
                false,
                false);

        assertThatThrownBy(() -> ingest.start(careless))
                .isInstanceOfSatisfying(
                        CouncilSourceUnavailable.class,
                        e -> assertThat(e.reason().key()).isEqualTo("oparl.address"));
    }

    @Test
    void fetchesFilesAndSaysWhatBecameOfEach() {
        endpoint.list("/papers", papersUpTo(4))
                .on(
                        "/download/1.txt",
                        exchange -> FakeEndpoint.send(
                                exchange,
                                200,
                                "text/plain",
                                "Der Radweg kostet 5 Euro.\n".getBytes(StandardCharsets.UTF_8)))
                .on(
                        "/download/2.txt",
                        exchange -> FakeEndpoint.send(
                                exchange,
                                200,
                                "application/pdf",
                                "<!DOCTYPE html><html>Anmeldung</html>".getBytes(StandardCharsets.UTF_8)))
                .on("/download/3.txt", exchange -> FakeEndpoint.send(exchange, 410, "text/plain", new byte[0]));

        RunReport report = imported(request(Optional.of(LocalDate.of(2025, 1, 1)), false, false));

        assertThat(report.files())
                .extracting(RunFile::outcome)
                .containsExactlyInAnyOrder(Outcome.INGESTED, Outcome.UNREADABLE, Outcome.WITHDRAWN, Outcome.UNREADABLE);
        assertThat(report.files().getFirst().path()).isEqualTo(endpoint.address() + "/files/1");
        assertThat(papers.list(Access.anonymous(), PaperFilter.of(body()), 0, 10)
                        .total())
                .isEqualTo(4);
    }

    @Test
    void asksAgainForAFileThatTheServerDoesNotHaveOnlyWhenEverythingIsListed() {
        FeedRequest files = request(Optional.of(LocalDate.of(2025, 1, 1)), false, false);
        imported(files);
        imported(files);
        long asked = endpoint.asked().stream().filter("/download/1.txt"::equals).count();

        imported(request(Optional.empty(), true, false));

        assertThat(asked).isEqualTo(1);
        assertThat(endpoint.asked().stream().filter("/download/1.txt"::equals)).hasSize(2);
    }

    @Test
    void changesWhatIsEmbeddedWhenOnlyItsOwnListTellsIt() {
        imported(request(Optional.empty(), false, false));
        endpoint.list("/papers", "")
                .list(
                        "/files",
                        "{'id': '~/files/1', 'type': 'https://schema.oparl.org/1.0/File', 'deleted': true, 'modified':"
                                + " '2025-07-01T10:00:00+02:00'}");

        imported();

        String object = CORPUS.superuser()
                .sql("select object::text from feed_object where type = 'Paper'")
                .query(String.class)
                .single();
        assertThat(object).doesNotContain("files/1");
    }
}
