package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.evaluation.ParagraphReport.Case;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import de.ratslotse.retrieval.search.TrialSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures how often search puts the right paragraph first, on a question file in SQuAD's format (XQuAD): its
/// paragraphs are the corpus, each one a passage, and each question has one right paragraph.
public final class ParagraphEvaluation {

    private static final int DEPTH = 10;

    private final Optional<Embedding> embedding;

    /// @param embedding empty to measure search by words alone
    public ParagraphEvaluation(Optional<Embedding> embedding) {
        this.embedding = embedding;
    }

    /// Whether the file has this form.
    public static boolean reads(Path file) throws IOException {
        return ParagraphFile.recognised(file);
    }

    /// @throws IOException if the file cannot be read
    public ParagraphReport evaluate(Path file) throws IOException {
        ParagraphFile questions = ParagraphFile.read(file);
        try (TrialSearch search = TrialSearch.over(questions.paragraphs(), questions.language(), embedding)) {
            List<Case> cases = new ArrayList<>();
            for (ParagraphFile.Asked asked : questions.questions()) {
                Ranking ranking = search.search(Query.of(asked.question(), Access.anonymous()), DEPTH);
                cases.add(new Case(asked.id(), asked.question(), asked.paragraph(), found(ranking)));
            }
            return new ParagraphReport(
                    file.getFileName().toString(),
                    questions.language(),
                    questions.paragraphs().size(),
                    embedding.map(Embedding::modelId),
                    cases);
        }
    }

    private static List<Long> found(Ranking ranking) {
        return ranking.passages().stream()
                .map(RankedPassage::passage)
                .map(passage -> passage.id())
                .toList();
    }
}
