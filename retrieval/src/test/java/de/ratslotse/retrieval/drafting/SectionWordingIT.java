package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.FakeChatServer;
import de.ratslotse.retrieval.briefing.Lies;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What of a model's words reaches the sections of a paper's summary and the matters of a dossier: the same as in the
/// draft of a meeting, and no lie.
@Timeout(120)
class SectionWordingIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();
    private static final String TRUE = "Das Dach der Turnhalle ist undicht.";
    private static final List<String> REASONS = List.of(
            "Herr Beispiel erläutert, dass das Dach der Turnhalle undicht ist.",
            "Die Turnhalle wird seit 2019 von 14 Vereinen genutzt.",
            "Der Ausschuss für Bau und Verkehr hat die Sanierung der Turnhalle empfohlen.",
            "Frau Muster fragt, ob die Turnhalle während der Arbeiten nicht benutzt werden kann.",
            "Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro.",
            "Die Kosten betragen 1.250.000 Euro, davon trägt das Land 40 Prozent.");

    private final AtomicReference<FakeChatServer.Behaviour> behaviour = new AtomicReference<>(reply -> says(reply));
    private final FakeChatServer server =
            new FakeChatServer(reply -> behaviour.get().reply(reply));
    private InventedCouncil council;
    private DraftingDesk desk;

    @BeforeEach
    void desk() {
        council = InventedCouncil.in(CORPUS);
        String page =
                InventedCouncil.proposalPages().getFirst().text() + "\n" + String.join("\n", REASONS) + "\n" + TRUE;
        CORPUS.councilFiles().hold(council.proposal(), InventedCouncil.pages(List.of(page)), Example.passages(page));
        council.save();
        desk = new DraftingDesk(
                CORPUS,
                Map.of(
                        "ratslotse.chat.provider", "openai",
                        "ratslotse.chat.url", server.url().toString(),
                        "ratslotse.chat.model", "fake",
                        "ratslotse.chat.first-token-timeout", "20s"));
        desk.owner("ann", VISITOR);
    }

    @AfterEach
    void close() {
        server.close();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "dossier"})
    void checkedWordsStandBeforeWhatTheRulesMade(String kind) {
        behaviour.set(reply -> says(reply, TRUE));
        StoredDraft draft = made(subject(kind));

        StoredDraft.Part part = draft.parts().get(1);
        assertThat(part.wording()).contains(Wording.TOLD);
        List<Written> statements = part.version().content().statements();
        assertThat(statements.getFirst().topic()).isEqualTo(Topic.TEXT);
        assertThat(statements.getFirst().text()).isEqualTo(TRUE);
        assertThat(statements.getFirst().model()).contains("fake");
        assertThat(statements.subList(1, statements.size()))
                .isEqualTo(part.previous().orElseThrow().content().statements());
        assertThat(FinishedDraft.of(draft).notes()).contains("KI-Modell: fake.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "dossier"})
    void noLieOfAnyKindReachesTheDraft(String kind) {
        List<String> lies = new ArrayList<>();
        REASONS.forEach(sentence -> lies.addAll(Lies.of(sentence, REASONS)));
        // true, but not the model's to say
        lies.addAll(REASONS.subList(4, 6));
        AtomicInteger next = new AtomicInteger();
        behaviour.set(reply -> says(reply, TRUE, lies.get(next.getAndIncrement() % lies.size())));
        List<String> told = new ArrayList<>();
        while (next.get() < lies.size()) {
            told.addAll(told(made(subject(kind))));
        }

        assertThat(lies).hasSizeGreaterThan(15);
        assertThat(told.stream().distinct()).containsExactly(TRUE);
    }

    @Test
    void whenTheModelDiesTheSummaryByRulesStaysAndSaysSo() {
        behaviour.set(reply -> reply.status(503, "gone"));
        StoredDraft draft = made(subject("paper"));

        assertThat(draft.parts().get(1).wording()).contains(Wording.UNAVAILABLE);
        assertThat(draft.parts().get(1).version().content().statements()).isNotEmpty();
        assertThat(FinishedDraft.of(draft).items().getFirst().statements())
                .extracting(Draft.Statement::text)
                .contains("Ohne Text des Sprachmodells, nur nach festen Regeln: Es hat nicht geantwortet.");
    }

    @Test
    void aSectionIsAskedForWithThePapersNameAndAMatterAsAMatter() {
        made(subject("paper"));
        assertThat(server.requests().getFirst())
                .contains("Abschnitt aus einer Vorlage", "Sanierung der Turnhalle an der Brückenschule – Beschluss");
        made(subject("dossier"));
        assertThat(server.requests().getLast()).contains("worum es in einem Vorgang");
    }

    private Subject subject(String kind) {
        return kind.equals("paper")
                ? new Subject.OfPaper(InventedCouncil.GYM, Length.LONG, "de")
                : new Subject.OfTopic(
                        new DossierTopic("Turnhalle", council.body(), Optional.empty(), Optional.empty()), "de");
    }

    private static List<String> told(StoredDraft draft) {
        return draft.parts().stream()
                .flatMap(part -> part.version().content().statements().stream())
                .filter(statement -> statement.topic() == Topic.TEXT)
                .map(Written::text)
                .toList();
    }

    private static void says(FakeChatServer.Reply reply, String... statements) throws IOException {
        List<Object> said = Stream.of(statements)
                .<Object>map(statement -> Map.of("text", statement, "citations", List.of(1)))
                .toList();
        reply.write(JsonMapper.builder().build().writeValueAsString(Map.of("statements", said)))
                .finish();
    }

    private StoredDraft made(Subject subject) {
        UUID id = desk.queue()
                .begin(VISITOR, subject, new DraftQueue.Owner("ann", "Ann"))
                .orElseThrow();
        while (desk.queue().progress(VISITOR).containsKey(id)) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        return desk.drafts().find(VISITOR, id).orElseThrow();
    }
}
