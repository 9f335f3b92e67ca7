package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.CheckTrial.Change;
import de.ratslotse.retrieval.briefing.CheckTrial.Tried;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well the check of a model's statements tells right ones from wrong ones: false rejects and false accepts by
/// class.
///
/// @param classes by what was done to the sentence
/// @param cases every statement with what the check said
public record CheckReport(
        String body, Measures right, Measures wrong, Map<Change, Measures> classes, List<Tried> cases) {

    private static final int SHOWN = 40;

    public CheckReport {
        classes = new EnumMap<>(classes);
        cases = List.copyOf(cases);
    }

    public static CheckReport of(String body, List<Tried> cases) {
        Map<Change, Measures> classes = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            List<Tried> of =
                    cases.stream().filter(tried -> tried.change() == change).toList();
            if (!of.isEmpty()) {
                classes.put(change, Measures.of(of));
            }
        }
        return new CheckReport(
                body,
                Measures.of(cases.stream().filter(CheckReport::isSummed).toList()),
                Measures.of(cases.stream()
                        .filter(tried -> !tried.change().isRight())
                        .toList()),
                classes,
                cases);
    }

    /// @param judgedWrongly right ones that were refused, wrong ones that passed
    public record Measures(int statements, int judgedWrongly) {

        static Measures of(List<Tried> tried) {
            int wrongly =
                    (int) tried.stream().filter(CheckReport::isJudgedWrongly).count();
            return new Measures(tried.size(), wrongly);
        }

        /// Share of those judged wrongly, 0 to 1.
        public double share() {
            return statements == 0 ? 0 : (double) judgedWrongly / statements;
        }
    }

    /// Answers by hand often rest on several passages together: shown for themselves.
    private static boolean isSummed(Tried tried) {
        return tried.change().isRight() && tried.change() != Change.IN_OTHER_WORDS;
    }

    private static boolean isJudgedWrongly(Tried tried) {
        return tried.change().isRight() != tried.isAccepted();
    }

    /// For people: the table, then what was judged wrongly.
    public String text() {
        StringBuilder text = new StringBuilder("%s: %d statements%n%n".formatted(body, cases.size()));
        classes.forEach((change, measures) -> text.append(line(change.name(), change.isRight(), measures)));
        text.append(line("all right ones", true, right)).append(line("all wrong ones", false, wrong));
        Map<Change, Integer> shown = new TreeMap<>();
        for (Tried tried : cases) {
            if (isJudgedWrongly(tried) && shown.merge(tried.change(), 1, Integer::sum) <= SHOWN) {
                text.append("%n%s %s (%s)%n  %s%n"
                        .formatted(tried.change(), tried.flaw().orElse("accepted"), tried.path(), tried.statement()));
            }
        }
        return text.toString();
    }

    private static String line(String name, boolean isRight, Measures measures) {
        return String.format(
                Locale.ROOT,
                "%-30s %5d   %s %d (%.1f %%)%n",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                measures.statements(),
                isRight ? "false rejects" : "false accepts",
                measures.judgedWrongly(),
                100 * measures.share());
    }
}
