package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What an [AnswerEvaluation] found: every case, and the measures for all of them and for each language and type.
///
/// @param corpus name of the question file
/// @param settings what was measured: body, search, who answered, version
public record AnswerReport(
        String corpus, Map<String, String> settings, Measures all, Map<String, Measures> groups, List<AnswerCase> cases)
        implements Report {

    private static final int SHOWN = 200;

    public AnswerReport {
        settings = Map.copyOf(settings);
        groups = Map.copyOf(groups);
        cases = List.copyOf(cases);
    }

    static AnswerReport of(String corpus, Map<String, String> settings, List<AnswerCase> cases) {
        Map<String, List<AnswerCase>> grouped = new TreeMap<>();
        for (AnswerCase one : cases) {
            grouped.computeIfAbsent(one.language() + " " + one.type(), key -> new ArrayList<>())
                    .add(one);
        }
        Map<String, Measures> groups = new TreeMap<>();
        grouped.forEach((key, members) -> groups.put(key, Measures.of(members)));
        return new AnswerReport(corpus, settings, Measures.of(cases), groups, cases);
    }

    /// Counts over a group of questions.
    ///
    /// @param page of the answerable: a citation on a gold page
    /// @param facts of the answerable: all facts in text or quotes
    /// @param refusedWrongly of the answerable
    /// @param abstain questions that the documents do not answer
    /// @param refusedRightly of those
    /// @param unverified citations whose quote does not stand on its page
    public record Measures(
            int answerable,
            int page,
            int facts,
            int refusedWrongly,
            int abstain,
            int refusedRightly,
            int citations,
            int unverified,
            int kindsRight,
            int kindsAsked,
            long medianMillis,
            long p95Millis) {

        static Measures of(List<AnswerCase> cases) {
            List<AnswerCase> answerable =
                    cases.stream().filter(one -> !one.mustAbstain()).toList();
            List<AnswerCase> abstain =
                    cases.stream().filter(AnswerCase::mustAbstain).toList();
            List<Long> millis = cases.stream().map(AnswerCase::millis).sorted().toList();
            return new Measures(
                    answerable.size(),
                    count(answerable, AnswerCase::page),
                    count(answerable, AnswerCase::factsRight),
                    count(answerable, AnswerCase::refused),
                    abstain.size(),
                    count(abstain, AnswerCase::right),
                    cases.stream().mapToInt(one -> one.citations().size()).sum(),
                    cases.stream().mapToInt(AnswerCase::unverified).sum(),
                    cases.stream().mapToInt(AnswerCase::kindsRight).sum(),
                    cases.stream().mapToInt(AnswerCase::kindsAsked).sum(),
                    at(millis, 0.5),
                    at(millis, 0.95));
        }

        private static int count(List<AnswerCase> cases, Predicate<AnswerCase> what) {
            return (int) cases.stream().filter(what).count();
        }

        private static long at(List<Long> sorted, double share) {
            int place = Math.min(sorted.size() - 1, (int) (sorted.size() * share));
            return sorted.isEmpty() ? 0 : sorted.get(place);
        }

        private Row row(String name) {
            return new Row(
                    name,
                    List.of(
                            Figure.count("answerable", answerable),
                            Figure.share("page", page, answerable),
                            Figure.share("facts", facts, answerable),
                            Figure.share("refused_wrongly", refusedWrongly, answerable),
                            Figure.count("abstain", abstain),
                            Figure.share("refused_rightly", refusedRightly, abstain),
                            Figure.count("unverified", unverified),
                            Figure.count("median_millis", (int) medianMillis)));
        }

        private String line(String name) {
            return "%-22s %4d %12s %12s %14s   %4d %12s"
                    .formatted(
                            name,
                            answerable,
                            share(page, answerable),
                            share(facts, answerable),
                            share(refusedWrongly, answerable),
                            abstain,
                            share(refusedRightly, abstain));
        }

        private static String share(int count, int of) {
            return of == 0 ? "–" : String.format(Locale.ROOT, "%d (%.0f %%)", count, 100.0 * count / of);
        }
    }

    @Override
    public List<Row> table() {
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(groups).forEach((name, measures) -> rows.add(measures.row(name)));
        rows.add(all.row(""));
        return rows;
    }

    @Override
    public List<Finding> findings() {
        return worst().map(AnswerReport::finding).toList();
    }

    private Stream<AnswerCase> worst() {
        return cases.stream()
                .filter(one -> !one.right())
                .sorted(Comparator.comparingInt(AnswerReport::badness).reversed());
    }

    private static Finding finding(AnswerCase one) {
        List<String> flaws = new ArrayList<>();
        if (one.mustAbstain()) {
            flaws.add("answered");
        } else {
            flaws.addAll(one.refused() ? List.of("refused") : List.of());
            flaws.addAll(one.page() ? List.of() : List.of("page"));
            flaws.addAll(one.factsRight() ? List.of() : List.of("facts"));
        }
        return new Finding(
                one.id(),
                one.language() + " " + one.type(),
                one.question(),
                one.expected(),
                one.text(),
                flaws,
                one.mustAbstain() ? List.of() : one.missing(),
                one.citations());
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("%s, %d questions %s%n%n".formatted(corpus, cases.size(), settings));
        text.append("%-22s %4s %12s %12s %14s   %4s %12s%n"
                .formatted("", "n", "page right", "facts right", "refused wrong", "n", "refused right"));
        new TreeMap<>(groups)
                .forEach((name, measures) -> text.append(measures.line(name)).append(System.lineSeparator()));
        text.append(all.line("all")).append(System.lineSeparator());
        text.append("%ncitations %d, not on their page %d; kinds shown %d of %d; median %d ms, p95 %d ms%n"
                .formatted(
                        all.citations,
                        all.unverified,
                        all.kindsRight,
                        all.kindsAsked,
                        all.medianMillis,
                        all.p95Millis));
        worst().forEach(one -> text.append(shown(one)));
        return text.toString();
    }

    private static int badness(AnswerCase one) {
        int refusedOrInvented = one.mustAbstain() || one.refused() ? 4 : 0;
        return refusedOrInvented + (one.page() ? 0 : 2) + (one.factsRight() ? 0 : 1);
    }

    private static String shown(AnswerCase one) {
        String answer = one.text().length() > SHOWN ? one.text().substring(0, SHOWN) + "…" : one.text();
        return "%n%s (%s %s) %s%n  expected: %s%n  %s: %s%n  missing: %s; page %s; %s%n"
                .formatted(
                        one.id(),
                        one.language(),
                        one.type(),
                        one.question(),
                        one.expected(),
                        one.outcome(),
                        answer,
                        one.missing(),
                        one.page() ? "right" : "wrong",
                        one.citations());
    }
}
