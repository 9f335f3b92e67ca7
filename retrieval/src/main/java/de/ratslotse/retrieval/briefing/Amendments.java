package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Which amendments of a matter a question asks about: by who moved them, or by their own words.
final class Amendments {

    private static final int MOST = 2;

    /// An amendment that holds so much less of a question than the best is not asked about.
    private static final double NEARLY_AS_MUCH = 0.1;

    /// The same, where neither a change nor who moved it is named.
    private static final double MUCH_MORE_OF_THE_QUESTION = 0.25;

    private static final double OF_MOVER = 0.5;

    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:änderungs?|ergänzungs?|zusatz)(?:antr[aä]ge?|vorschl[aä]ge?)?|gegen(?:antr[aä]ge?|vorschl[aä]ge?))\\p{L}{0,2}(?!\\p{L})|\\b(?:geändert|ergänzt|anders|anderen \\p{L}+ wollte|amend\\p{L}*)\\b");

    private Amendments() {}

    /// Whether a question asks for what was changed, or what somebody wanted to change.
    static boolean areAsked(Inquiry inquiry) {
        return ASKED.matcher(inquiry.searchText()).find();
    }

    private record Fitting(Paper paper, double worth) {}

    /// Those asked about, the best first; all the same where the question only speaks of a change.
    static List<Paper> asked(Inquiry inquiry, QuestionWords words, Matter matter) {
        boolean plainly = areAsked(inquiry);
        double main = matter.paper().map(paper -> words.shareIn(paper.name())).orElse(0.0);
        boolean mainNamed =
                matter.paper().filter(paper -> isMovedBy(words, paper)).isPresent();
        List<Fitting> fitting = new ArrayList<>();
        for (Paper amendment : matter.amendments()) {
            boolean moved = !mainNamed && isMovedBy(words, amendment);
            double own = words.shareIn(amendment.name() + "\n"
                            + amendment.proposedResolution().orElse(""))
                    - main;
            boolean named = !inquiry.closed() && own >= MUCH_MORE_OF_THE_QUESTION;
            if (plainly || moved || named) {
                fitting.add(new Fitting(amendment, own + (moved ? OF_MOVER : 0)));
            }
        }
        double best = fitting.stream().mapToDouble(Fitting::worth).max().orElse(0);
        return fitting.stream()
                .filter(one -> one.worth() >= best - NEARLY_AS_MUCH)
                .sorted(Comparator.comparingDouble(Fitting::worth).reversed())
                .limit(MOST)
                .map(Fitting::paper)
                .toList();
    }

    private static boolean isMovedBy(QuestionWords words, Paper paper) {
        return paper.originatorNames().stream().anyMatch(words::names);
    }

    /// Whether an item dealt with this paper.
    static boolean isOf(Paper amendment, EndedItem found) {
        return found.dealt()
                .consultation()
                .map(Consultation::paper)
                .filter(amendment.id()::equals)
                .isPresent();
    }
}
