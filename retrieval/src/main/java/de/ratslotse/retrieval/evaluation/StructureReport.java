package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a [StructureEvaluation] found: the measures of every field, and every case.
///
/// @param corpus name of the gold file
public record StructureReport(String corpus, Map<String, Measures> fields, List<StructureCase> cases)
        implements Report {

    private static final int SHOWN = 110;

    public StructureReport {
        cases = List.copyOf(cases);
    }

    static StructureReport of(String corpus, List<StructureCase> cases) {
        Map<String, Map<StructureCase.Outcome, Integer>> counts = new LinkedHashMap<>();
        for (StructureCase one : cases) {
            counts.computeIfAbsent(one.field(), field -> new EnumMap<>(StructureCase.Outcome.class))
                    .merge(one.outcome(), 1, Integer::sum);
        }
        Map<String, Measures> fields = new LinkedHashMap<>();
        counts.forEach((field, count) -> fields.put(field, Measures.of(count)));
        return new StructureReport(corpus, fields, cases);
    }

    /// @param expected values read by hand
    /// @param found values found
    public record Measures(int expected, int found, int right, double precision, double recall, double f1) {

        static Measures of(Map<StructureCase.Outcome, Integer> count) {
            int right = count.getOrDefault(StructureCase.Outcome.RIGHT, 0);
            int wrong = count.getOrDefault(StructureCase.Outcome.WRONG, 0);
            int expected = right + wrong + count.getOrDefault(StructureCase.Outcome.MISSING, 0);
            int found = right + wrong + count.getOrDefault(StructureCase.Outcome.EXTRA, 0);
            double precision = found == 0 ? 1 : (double) right / found;
            double recall = expected == 0 ? 1 : (double) right / expected;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Measures(expected, found, right, precision, recall, f1);
        }
    }

    /// The measures of one field; without any value where it does not occur.
    public Measures field(String name) {
        Measures measures = fields.get(name);
        return measures == null ? Measures.of(Map.of()) : measures;
    }

    @Override
    public List<Row> table() {
        List<Row> rows = new ArrayList<>();
        fields.forEach((field, measures) -> rows.add(new Row(
                field,
                List.of(
                        Figure.count("items", measures.expected()),
                        Figure.score("precision", measures.precision()),
                        Figure.score("recall", measures.recall()),
                        Figure.score("f1", measures.f1())))));
        return rows;
    }

    @Override
    public List<Finding> findings() {
        return cases.stream()
                .filter(one -> one.outcome() != StructureCase.Outcome.RIGHT)
                .map(one -> new Finding(
                        one.id(),
                        one.field(),
                        "",
                        one.gold(),
                        one.found(),
                        List.of(one.outcome().name().toLowerCase(Locale.ROOT)),
                        List.of(),
                        List.of()))
                .toList();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("%s%n%n%-24s %8s %6s %6s %10s %7s %6s%n"
                .formatted(corpus, "", "expected", "found", "right", "precision", "recall", "F1"));
        fields.forEach((field, measures) -> text.append(line(field, measures)));
        cases.stream()
                .filter(one -> one.outcome() != StructureCase.Outcome.RIGHT)
                .forEach(one -> text.append("%n%s %s %s%n  gold:  %s%n  found: %s%n"
                        .formatted(
                                one.id(),
                                one.field(),
                                one.outcome().name().toLowerCase(Locale.ROOT),
                                shown(one.gold()),
                                shown(one.found()))));
        return text.toString();
    }

    private static String line(String field, Measures measures) {
        return String.format(
                Locale.ROOT,
                "%-24s %8d %6d %6d %10.3f %7.3f %6.3f%n",
                field,
                measures.expected(),
                measures.found(),
                measures.right(),
                measures.precision(),
                measures.recall(),
                measures.f1());
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
