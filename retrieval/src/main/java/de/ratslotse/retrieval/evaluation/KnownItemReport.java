package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a [KnownItemEvaluation] found: every case, and the measures for all of them and for each kind.
///
/// @param corpus name of the question file
/// @param settings what was measured: body, search by words or by meaning too
public record KnownItemReport(
        String corpus,
        Map<String, String> settings,
        Measures all,
        Map<String, Measures> groups,
        List<KnownItemCase> cases)
        implements Report {

    private static final int DEPTH = 10;
    private static final int SHOWN = 160;

    public KnownItemReport {
        settings = Map.copyOf(settings);
        groups = new TreeMap<>(groups);
        cases = List.copyOf(cases);
    }

    static KnownItemReport of(String corpus, Map<String, String> settings, List<KnownItemCase> cases) {
        Map<String, List<KnownItemCase>> grouped = new TreeMap<>();
        for (KnownItemCase one : cases) {
            grouped.computeIfAbsent((one.language() + " " + one.kind()).strip(), key -> new ArrayList<>())
                    .add(one);
        }
        Map<String, Measures> groups = new TreeMap<>();
        grouped.forEach((key, members) -> groups.put(key, Measures.of(members)));
        return new KnownItemReport(corpus, settings, Measures.of(cases), groups, cases);
    }

    /// @param first share of items whose paper stands first (R@1)
    /// @param ten share of items with a passage of their paper among the first ten (R@10)
    /// @param tenPapers share of items whose paper is among the first ten papers
    /// @param reciprocalRank mean of 1/rank, 0 beyond ten (MRR@10)
    public record Measures(int items, double first, double ten, double tenPapers, double reciprocalRank) {

        static Measures of(List<KnownItemCase> cases) {
            double first = 0;
            double ten = 0;
            double papers = 0;
            double reciprocal = 0;
            for (KnownItemCase one : cases) {
                first += one.within(1) ? 1 : 0;
                ten += one.within(DEPTH) ? 1 : 0;
                papers += one.paperRank() > 0 && one.paperRank() <= DEPTH ? 1 : 0;
                reciprocal += one.within(DEPTH) ? 1.0 / one.rank() : 0;
            }
            int items = Math.max(1, cases.size());
            return new Measures(cases.size(), first / items, ten / items, papers / items, reciprocal / items);
        }

        private Row row(String name) {
            return new Row(
                    name,
                    List.of(
                            Figure.count("items", items),
                            Figure.score("first", first),
                            Figure.score("ten", ten),
                            Figure.score("ten_papers", tenPapers),
                            Figure.score("reciprocal_rank", reciprocalRank)));
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-26s %5d   R@1 %.3f   R@10 %.3f (papers %.3f)   MRR@10 %.3f%n",
                    name,
                    items,
                    first,
                    ten,
                    tenPapers,
                    reciprocalRank);
        }
    }

    @Override
    public List<Row> table() {
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, measures) -> rows.add(measures.row(name)));
        rows.add(all.row(""));
        return rows;
    }

    @Override
    public List<Finding> findings() {
        return worst().map(KnownItemReport::finding).toList();
    }

    /// The items whose paper does not stand first.
    private Stream<KnownItemCase> worst() {
        return cases.stream()
                .filter(one -> one.rank() != 1)
                .sorted(Comparator.comparingInt(KnownItemReport::badness).reversed());
    }

    private static Finding finding(KnownItemCase one) {
        return new Finding(
                one.id(),
                (one.language() + " " + one.kind()).strip(),
                one.text(),
                one.paper(),
                one.rank() == 0 ? "" : String.valueOf(one.rank()),
                List.of(one.rank() == 0 ? "not_found" : "rank"),
                List.of(),
                one.found());
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder("%s, %d known items %s%n%n".formatted(corpus, cases.size(), settings));
        groups.forEach((name, measures) -> text.append(measures.line(name)));
        text.append(all.line("all"));
        worst().forEach(one -> text.append(shown(one)));
        return text.toString();
    }

    private static int badness(KnownItemCase one) {
        return one.rank() == 0 ? Integer.MAX_VALUE : one.rank();
    }

    private static String shown(KnownItemCase one) {
        String asked = one.text().length() > SHOWN ? one.text().substring(0, SHOWN) + "…" : one.text();
        return "%n%s (%s) %s%n  %s: rank %s%n  first: %s%n"
                .formatted(
                        one.id(),
                        one.kind(),
                        asked,
                        one.paper(),
                        one.rank() == 0 ? "–" : String.valueOf(one.rank()),
                        String.join("; ", one.found()));
    }
}
