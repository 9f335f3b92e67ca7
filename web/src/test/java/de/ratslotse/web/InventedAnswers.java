package de.ratslotse.web;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.briefing.Answer.MeetingReference;
import de.ratslotse.retrieval.briefing.Answer.Mode;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.PaperReference;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.Explanation;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import de.ratslotse.retrieval.search.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Answers and search that are known beforehand. The search tells every passage the caller may see.
@TestConfiguration(proxyBeanMethods = false)
public class InventedAnswers {

    public static final UUID FILE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final AtomicReference<Answers> PRESENT = new AtomicReference<>(InventedAnswers::told);

    public static final Citation WITH_ALL = new Citation(
            1,
            "Die Gesamtkosten betragen 1.250.000 Euro",
            Optional.of(3),
            new FileReference(
                    FILE,
                    "2025-0417 Beschlussvorlage.pdf",
                    "ausschuss/2025-0417 Beschlussvorlage.pdf",
                    "ab".repeat(32),
                    "/files/" + FILE + "#page=3"),
            StatementKind.PROPOSAL,
            false,
            Optional.of(new PaperReference("2025/0417", "Sanierung der Turnhalle")),
            Optional.of(new MeetingReference("Sitzung des Bauausschusses", LocalDate.of(2025, 6, 3))),
            Optional.of("Bauausschuss"),
            Optional.of(LocalDate.of(2025, 6, 3)),
            "Die Gesamtkosten betragen 1.250.000 Euro.");

    public static final Citation WITH_NOTHING = new Citation(
            2,
            "Die Turnhalle bleibt offen",
            Optional.empty(),
            new FileReference(FILE, "notiz.txt", "notiz.txt", "cd".repeat(32), "/files/" + FILE),
            StatementKind.UNKNOWN,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Die Turnhalle bleibt offen.");

    public static final Answer ANSWER = new Answer(
            UUID.fromString("00000000-0000-4000-8000-000000000002"),
            Outcome.ANSWERED,
            "Die Sanierung kostet 1.250.000 Euro [1]. Die Halle bleibt offen [2].",
            List.of(
                    new Statement("Die Sanierung kostet 1.250.000 Euro.", List.of(1)),
                    new Statement("Die Halle bleibt offen.", List.of(2))),
            List.of(WITH_ALL, WITH_NOTHING),
            new Searched(
                    Optional.empty(),
                    2,
                    Optional.of(LocalDate.of(2024, 1, 10)),
                    Optional.empty(),
                    false,
                    Answer.Reach.ALL),
            List.of(),
            new AnsweredBy(Mode.EXTRACTIVE, Optional.empty(), Optional.empty()),
            41,
            Optional.empty());

    public static final Answer REFUSAL = new Answer(
            UUID.fromString("00000000-0000-4000-8000-000000000003"),
            Outcome.NOT_FOUND,
            "In den Dokumenten steht dazu nichts.",
            List.of(),
            List.of(),
            ANSWER.searched(),
            List.of(),
            ANSWER.answeredBy(),
            7,
            Optional.empty());

    /// An answer that is one quote of the first page of a file.
    public static Answer citing(CouncilFile file, String quote) {
        Citation cited = new Citation(
                1,
                quote,
                Optional.of(1),
                new FileReference(
                        file.id(), file.name(), file.path(), file.sha256(), "/files/" + file.id() + "#page=1"),
                StatementKind.UNKNOWN,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                quote);
        return new Answer(
                UUID.randomUUID(),
                Outcome.ANSWERED,
                quote.replaceFirst("\\.$", " [1]."),
                List.of(new Statement(quote, List.of(1))),
                List.of(cited),
                ANSWER.searched(),
                List.of(),
                ANSWER.answeredBy(),
                1,
                Optional.empty());
    }

    /// What the next questions get.
    public static void answer(Answers answers) {
        PRESENT.set(answers);
    }

    public static void answerAsUsual() {
        PRESENT.set(InventedAnswers::told);
    }

    private static Answer told(Question question, AnswerListener listener) {
        listener.state(AnswerListener.State.SEARCHING, 0);
        listener.state(AnswerListener.State.READING, 2);
        for (int i = 0; i < 2; i++) {
            listener.citation(ANSWER.citations().get(i));
            listener.statement(ANSWER.statements().get(i));
        }
        return ANSWER;
    }

    @Bean
    @Primary
    Answers inventedAnswers() {
        return (question, listener) -> PRESENT.get().answer(question, listener);
    }

    @Bean
    @Primary
    PassageSearch inventedSearch(CouncilFiles files, Passages passages) {
        return new InventedSearch(files, passages);
    }

    /// Tells every passage, and that it was found by meaning and by its first word.
    private record InventedSearch(CouncilFiles files, Passages passages) implements PassageSearch {

        @Override
        public Ranking search(Query query, int limit) {
            List<RankedPassage> found = new ArrayList<>();
            for (CouncilFile file : files.all(query.access(), query.filter().body(), 0, limit)) {
                passages.ofFile(query.access(), file.id())
                        .forEach(passage -> found.add(new RankedPassage(
                                found.size() + 1,
                                1.0 / (found.size() + 1),
                                Set.of(RankedPassage.FoundBy.MEANING, RankedPassage.FoundBy.WORDS),
                                2.5,
                                0.5,
                                passage,
                                file)));
            }
            return new Ranking(found, true, true).top(limit);
        }

        @Override
        public Explanation explain(Query query, int limit) {
            Ranking ranking = search(query, limit);
            Map<Long, List<Signal>> signals = new HashMap<>();
            for (RankedPassage found : ranking.passages()) {
                String word = found.passage().text().split(" ", 2)[0];
                signals.put(
                        found.passage().id(),
                        List.of(
                                new Signal(Signal.Kind.MEANING, 0.75 * found.score(), List.of()),
                                new Signal(Signal.Kind.STEMS, 0.25 * found.score(), List.of(word))));
            }
            return new Explanation(ranking, signals);
        }
    }
}
