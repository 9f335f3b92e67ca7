package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import java.util.ArrayList;
import java.util.List;

/// Statements with their citations put one behind the other under one numbering. What stands in an earlier quote is
/// not quoted once more.
record Joined(List<Statement> statements, List<Citation> citations) {

    Joined {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
    }

    Joined and(List<Statement> more, List<Citation> quoted) {
        List<Citation> all = new ArrayList<>(citations);
        List<Integer> numbers = new ArrayList<>();
        for (Citation citation : quoted) {
            numbers.add(number(citation, all));
        }
        List<Statement> said = new ArrayList<>(statements);
        for (Statement statement : more) {
            List<Integer> under = statement.citations().stream()
                    .map(number -> numbers.get(number - 1))
                    .toList();
            boolean known = said.stream().anyMatch(earlier -> earlier.text().contains(statement.text()));
            if (!known) {
                said.add(new Statement(statement.text(), under));
            }
        }
        return new Joined(said, cited(all, said));
    }

    /// The number of an earlier citation whose quote holds this one, or a new one's.
    private static int number(Citation citation, List<Citation> all) {
        for (Citation earlier : all) {
            boolean same = earlier.file().id().equals(citation.file().id())
                    && earlier.page().equals(citation.page())
                    && earlier.quote().contains(citation.quote());
            if (same) {
                return earlier.number();
            }
        }
        all.add(citation.numbered(all.size() + 1));
        return all.size();
    }

    /// Without such at the end as nothing cites any more.
    private static List<Citation> cited(List<Citation> all, List<Statement> said) {
        int last = said.stream()
                .flatMap(statement -> statement.citations().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return all.subList(0, last);
    }
}
