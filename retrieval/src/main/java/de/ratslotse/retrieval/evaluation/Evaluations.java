package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.CheckTrial;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.search.LexicalIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures search and answers on question files of any form.
///
/// Waits until the word index holds everything: while it is being built, every answer would be "not found".
public final class Evaluations {

    private static final int CHECKED_SENTENCES = 600;

    private final AnswerEvaluation answers;
    private final KnownItemEvaluation knownItems;
    private final CheckTrial checks;
    private final Embeddings embeddings;
    private final LexicalIndex index;

    Evaluations(
            AnswerEvaluation answers,
            KnownItemEvaluation knownItems,
            CheckTrial checks,
            Embeddings embeddings,
            LexicalIndex index) {
        this.answers = answers;
        this.knownItems = knownItems;
        this.checks = checks;
        this.embeddings = embeddings;
        this.index = index;
    }

    /// @throws IllegalArgumentException for files read by hand: [StructureEvaluation] compares those
    public Report measure(QuestionFile questions, Within within, Progress progress) {
        index.refresh();
        return switch (questions) {
            case AnswerFile file -> answers.evaluate(file, within, progress);
            case KnownItemFile file -> knownItems.evaluate(file, within, progress);
            case ParagraphFile file -> new ParagraphEvaluation(embeddings.current()).evaluate(file, progress);
            case StructureFile file ->
                throw new IllegalArgumentException("%s needs the originals beside it".formatted(file.name()));
        };
    }

    /// How well the check of a model's statements works on the documents held.
    ///
    /// @param questions a file whose answers are right statements in other words; other files add nothing
    public CheckReport checks(Optional<QuestionFile> questions, Within within) {
        List<CheckTrial.Tried> tried = new ArrayList<>(checks.run(within.bodyId(), CHECKED_SENTENCES));
        if (questions.orElse(null) instanceof AnswerFile file) {
            tried.addAll(checks.run(within.bodyId(), AnswerEvaluation.told(file)));
        }
        return CheckReport.of(within.label(), tried);
    }
}
