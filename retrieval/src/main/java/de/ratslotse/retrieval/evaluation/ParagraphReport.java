package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/// What a [ParagraphEvaluation] found: every single case, so that two runs can be compared, and the measures.
///
/// @param corpus name of the question file
/// @param model the embedding model; empty when words alone were measured
public record ParagraphReport(
        String corpus, String language, int paragraphs, Optional<String> model, Measures all, List<Case> cases)
        implements Report {

    public ParagraphReport {
        cases = List.copyOf(cases);
    }

    static ParagraphReport of(
            String corpus, String language, int paragraphs, Optional<String> model, List<Case> cases) {
        return new ParagraphReport(corpus, language, paragraphs, model, Measures.of(cases), cases);
    }

    /// One question.
    ///
    /// @param paragraph number of the right paragraph, from 1
    /// @param rank place of the right paragraph, from 1; 0 if it is not among those found
    /// @param found numbers of the paragraphs that were found, best first
    public record Case(String id, String question, int paragraph, int rank, List<Long> found) {

        public Case {
            found = List.copyOf(found);
        }

        static Case of(ParagraphFile.Asked asked, List<Long> found) {
            int rank = found.indexOf((long) asked.paragraph()) + 1;
            return new Case(asked.id(), asked.question(), asked.paragraph(), rank, found);
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

        private Row row(String name) {
            return new Row(
                    name,
                    List.of(
                            Figure.count("items", questions),
                            Figure.score("first", first),
                            Figure.score("reciprocal_rank", reciprocalRank)));
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-5s %5d questions   R@1 %.3f   MRR@10 %.3f%n",
                    name,
                    questions,
                    first,
                    reciprocalRank);
        }
    }

    /// Of the odd-numbered paragraphs' questions: the half on which settings are chosen.
    public Measures odd() {
        return half(number -> number % 2 == 1);
    }

    /// Of the even-numbered paragraphs' questions: the half that no setting has seen.
    public Measures even() {
        return half(number -> number % 2 == 0);
    }

    private Measures half(IntPredicate paragraph) {
        return Measures.of(
                cases.stream().filter(one -> paragraph.test(one.paragraph())).toList());
    }

    @Override
    public List<Row> table() {
        return List.of(odd().row("odd"), even().row("even"), all.row(""));
    }

    @Override
    public List<Finding> findings() {
        List<Case> wrong =
                new ArrayList<>(cases.stream().filter(one -> one.rank() != 1).toList());
        wrong.sort(Comparator.comparingInt(one -> one.rank() == 0 ? -Integer.MAX_VALUE : -one.rank()));
        return wrong.stream().map(this::finding).toList();
    }

    private Finding finding(Case one) {
        return new Finding(
                one.id(),
                language,
                one.question(),
                String.valueOf(one.paragraph()),
                one.rank() == 0 ? "" : String.valueOf(one.rank()),
                List.of(one.rank() == 0 ? "not_found" : "rank"),
                List.of(),
                one.found().stream().map(String::valueOf).toList());
    }

    @Override
    public String text() {
        return "%s (%s), %d paragraphs, %s%n%s%s%s"
                .formatted(
                        corpus,
                        language,
                        paragraphs,
                        model.orElse("words only"),
                        odd().line("odd"),
                        even().line("even"),
                        all.line("all"));
    }
}
