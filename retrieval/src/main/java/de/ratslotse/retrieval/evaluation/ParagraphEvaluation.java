package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.evaluation.ParagraphReport.Case;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import de.ratslotse.retrieval.search.TrialSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures how often search puts the right paragraph first, on a question file in SQuAD's format (XQuAD): its
/// paragraphs are the corpus, each one a passage, and each question has one right paragraph.
final class ParagraphEvaluation {

    private static final int DEPTH = 10;

    private final Optional<Embedding> embedding;

    /// @param embedding empty to measure search by words alone
    ParagraphEvaluation(Optional<Embedding> embedding) {
        this.embedding = embedding;
    }

    ParagraphReport evaluate(ParagraphFile file, Progress progress) {
        try (TrialSearch search = TrialSearch.over(file.paragraphs(), file.language(), embedding)) {
            List<Case> cases = new ArrayList<>();
            for (ParagraphFile.Asked asked : file.questions()) {
                if (!progress.goesOn(cases.size())) {
                    break;
                }
                Ranking ranking = search.search(Query.of(asked.question(), Access.anonymous()), DEPTH);
                cases.add(Case.of(asked, found(ranking)));
            }
            return ParagraphReport.of(
                    file.name(), file.language(), file.paragraphs().size(), embedding.map(Embedding::modelId), cases);
        }
    }

    private static List<Long> found(Ranking ranking) {
        return ranking.passages().stream()
                .map(RankedPassage::passage)
                .map(passage -> passage.id())
                .toList();
    }
}
