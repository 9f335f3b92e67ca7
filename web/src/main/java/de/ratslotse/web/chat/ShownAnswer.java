package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// An answer as the page shows it.
///
/// @param sources the cited files, each once, in the order of their first citation
public record ShownAnswer(
        Answer answer, List<ShownStatement> statements, List<ShownSource> sources, List<ShownCitation> nearest) {

    /// A statement with its citations.
    public record ShownStatement(String text, List<ShownCitation> citations) {

        static ShownStatement of(Answer.Statement statement, Map<Integer, ShownCitation> citations) {
            return new ShownStatement(
                    statement.text(),
                    statement.citations().stream()
                            .map(citations::get)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /// A cited file with its citations by number.
    public record ShownSource(List<ShownCitation> citations) {

        public ShownCitation first() {
            return citations.getFirst();
        }
    }

    static ShownAnswer of(Answer answer) {
        Map<Integer, ShownCitation> citations = new LinkedHashMap<>();
        answer.citations().forEach(citation -> citations.put(citation.number(), ShownCitation.of(citation)));
        return new ShownAnswer(
                answer,
                answer.statements().stream()
                        .map(statement -> ShownStatement.of(statement, citations))
                        .toList(),
                sources(citations),
                answer.nearest().stream().map(ShownCitation::of).toList());
    }

    private static List<ShownSource> sources(Map<Integer, ShownCitation> citations) {
        Map<UUID, List<ShownCitation>> byFile = new LinkedHashMap<>();
        for (ShownCitation citation : citations.values()) {
            byFile.computeIfAbsent(citation.citation().file().id(), _ -> new ArrayList<>())
                    .add(citation);
        }
        return byFile.values().stream().map(ShownSource::new).toList();
    }

    public UUID id() {
        return answer.id();
    }

    public boolean found() {
        return answer.outcome() != Answer.Outcome.NOT_FOUND;
    }

    public boolean contradicts() {
        return answer.outcome() == Answer.Outcome.PREMISE_CONTRADICTED;
    }

    /// Whether the word index was still being built, so that better passages may be missing.
    public boolean partial() {
        return answer.searched().reach() == Answer.Reach.PART;
    }

    public boolean byModel() {
        return answer.answeredBy().mode() == Answer.Mode.MODEL;
    }

    /// Statements, or the refusal's sentence where there are none.
    public boolean plain() {
        return statements.isEmpty();
    }

    /// Everything that can be opened, in the order of the page.
    public Stream<ShownCitation> openable() {
        return Stream.concat(sources.stream().flatMap(source -> source.citations().stream()), nearest.stream());
    }
}
