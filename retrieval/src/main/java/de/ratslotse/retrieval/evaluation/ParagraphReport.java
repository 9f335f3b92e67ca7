package de.ratslotse.retrieval.evaluation;

import java.util.List;
import java.util.Optional;

/// What a [ParagraphEvaluation] found: every single case, so that two runs can be compared, and the measures.
///
/// @param corpus name of the question file
/// @param model the embedding model; empty when words alone were measured
public record ParagraphReport(
        String corpus, String language, int paragraphs, Optional<String> model, List<Case> cases) {

    public ParagraphReport {
        cases = List.copyOf(cases);
    }

    /// One question.
    ///
    /// @param paragraph number of the right paragraph, from 1
    /// @param found numbers of the paragraphs that were found, best first
    public record Case(String id, String question, int paragraph, List<Long> found) {

        public Case {
            found = List.copyOf(found);
        }

        /// Place of the right paragraph, from 1; 0 if it is not among those found.
        public int rank() {
            return found.indexOf((long) paragraph) + 1;
        }
    }

    /// The measures of a group of questions.
    ///
    /// @param first share of questions whose right paragraph stands first (R@1)
    /// @param reciprocalRank mean of 1/rank, 0 beyond ten (MRR@10)
    public record Measures(int questions, double first, double reciprocalRank) {

        static Measures of(List<Case> cases) {
            double first = 0;
            double reciprocal = 0;
            for (Case one : cases) {
                first += one.rank() == 1 ? 1 : 0;
                reciprocal += one.rank() > 0 ? 1.0 / one.rank() : 0;
            }
            int questions = Math.max(1, cases.size());
            return new Measures(cases.size(), first / questions, reciprocal / questions);
        }
    }

    public Measures all() {
        return Measures.of(cases);
    }

    /// Of the odd-numbered paragraphs' questions: the half on which settings are chosen.
    public Measures odd() {
        return Measures.of(
                cases.stream().filter(one -> one.paragraph() % 2 == 1).toList());
    }

    /// Of the even-numbered paragraphs' questions: the half that no setting has seen.
    public Measures even() {
        return Measures.of(
                cases.stream().filter(one -> one.paragraph() % 2 == 0).toList());
    }
}
