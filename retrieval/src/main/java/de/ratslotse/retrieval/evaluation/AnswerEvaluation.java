package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.CheckTrial;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Measures answers and refusals on a file of questions whose answers were looked up by hand, one JSON object a line.
///
/// Asks with the rights of who measures. Each citation is looked up again on its page, by other code than that which
/// made
/// it.
final class AnswerEvaluation {

    private final Answers answers;
    private final PageLookup pages;

    AnswerEvaluation(Answers answers, Pages pages) {
        this(answers, (file, page) -> pages.find(Access.operator(), file, page).map(Page::text));
    }

    AnswerEvaluation(Answers answers, PageLookup pages) {
        this.answers = answers;
        this.pages = pages;
    }

    /// The text of a page.
    @FunctionalInterface
    interface PageLookup {
        Optional<String> find(UUID file, int page);
    }

    AnswerReport evaluate(AnswerFile file, Within within, Progress progress) {
        List<AnswerCase> cases = new ArrayList<>();
        for (GoldQuestion gold : file.questions()) {
            if (!progress.goesOn(cases.size())) {
                break;
            }
            cases.add(asked(gold, within));
        }
        String modes = cases.stream().map(AnswerCase::mode).distinct().sorted().collect(Collectors.joining(", "));
        Map<String, String> settings = within.settings("answered by", modes);
        return AnswerReport.of(file.name(), settings, cases);
    }

    /// The answers of a question file as statements, each with the places that it was written from.
    static List<CheckTrial.Told> told(AnswerFile file) {
        List<CheckTrial.Told> told = new ArrayList<>();
        for (GoldQuestion gold : file.questions()) {
            gold.sources().stream()
                    .filter(source -> !gold.mustAbstain() && source.quote().isPresent())
                    .map(source -> new CheckTrial.Told(
                            gold.answer(),
                            source.path().or(source::file).orElse(""),
                            source.page(),
                            source.quote().orElse("")))
                    .forEach(told::add);
        }
        return told;
    }

    private AnswerCase asked(GoldQuestion gold, Within within) {
        List<Question.Turn> history = gold.history().stream()
                .map(turn -> new Question.Turn(turn.role(), turn.content()))
                .toList();
        Question question = new Question(
                gold.question(), history, within.filter(), within.access(), Locale.forLanguageTag(gold.language()));
        long started = System.nanoTime();
        Answer answer = answers.answer(question);
        return judged(gold, answer, (System.nanoTime() - started) / 1_000_000);
    }

    AnswerCase judged(GoldQuestion gold, Answer answer, long millis) {
        StringBuilder told = new StringBuilder(answer.text());
        answer.citations().forEach(citation -> told.append('\n').append(citation.quote()));
        List<String> missing = gold.facts().stream()
                .filter(fact -> !FactMatch.stands(fact, told.toString()))
                .toList();
        boolean page = gold.sources().stream()
                .anyMatch(source -> answer.citations().stream().anyMatch(cited -> SourceMatch.matches(source, cited)));
        String outcome = answer.outcome().name().toLowerCase(Locale.ROOT);
        boolean contradicts = answer.outcome() == Answer.Outcome.PREMISE_CONTRADICTED
                && gold.type().equals("false-premise");
        boolean answered = answer.outcome() == Answer.Outcome.ANSWERED || contradicts;
        boolean refusedRightly = answer.outcome() == Answer.Outcome.NOT_FOUND || contradicts;
        boolean right = gold.mustAbstain() ? refusedRightly : answered && page && missing.isEmpty();
        return new AnswerCase(
                gold.id(),
                gold.language(),
                gold.type(),
                gold.question(),
                gold.answer(),
                gold.mustAbstain(),
                outcome,
                answer.text(),
                gold.facts(),
                missing,
                page,
                answer.citations().stream().map(AnswerEvaluation::place).toList(),
                answer.citations().stream()
                        .map(cited -> cited.file().id())
                        .distinct()
                        .toList(),
                (int) answer.citations().stream()
                        .filter(cited -> !stands(cited))
                        .count(),
                kinds(gold, answer, true),
                kinds(gold, answer, false),
                answer.answeredBy().mode().name().toLowerCase(Locale.ROOT),
                millis,
                right);
    }

    private static int kinds(GoldQuestion gold, Answer answer, boolean rightOnly) {
        return (int) gold.sources().stream()
                .flatMap(source -> answer.citations().stream()
                        .filter(cited -> SourceMatch.asksKind(source, cited))
                        .filter(cited -> !rightOnly || !SourceMatch.wrongKind(source, cited)))
                .count();
    }

    private static String place(Citation citation) {
        return citation.file().path() + citation.page().map(page -> "#" + page).orElse("");
    }

    private boolean stands(Citation citation) {
        return pages.find(citation.file().id(), citation.page().orElse(0))
                .filter(text -> bare(text).contains(bare(citation.quote())))
                .isPresent();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u2007\u2009\u202f]+", " ").strip();
    }
}
