package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lines that state results, where several votes stand one below the other: each begins with what was voted on.
final class VoteStatements {

    /// "TOP 3.1: …", "Ziffer 2: …", "Änderungsantrag ABC: …", "- Punkt 9.7, Antrag XY, Vorlage 2022/2305/1: …".
    private static final Pattern BEGINS = Pattern.compile(
            "^[-–•\\s]*(?:\\p{Lu}[^:]{1,90}:(?:\\s|$)|(?:(?:zu |bei )?(?:Punkt|TOP|Ziff\\p{L}*\\.?|Nr\\.)\\s)?\\d{1,3}(?:\\.\\d{1,3})*\\.?[:)]?\\s+\\p{L}{4}|(?:zu )?[a-h]\\)\\s)");
    /// A line about one side of a vote goes on with it.
    private static final Pattern COUNT = Pattern.compile(
            "(?i)^(?:davon |\\d{1,3}\\s?)?(?:ja|nein|dafür|dagegen|enthaltung|stimmenthaltung|gegenstimme|anwesend|abwesend|stimmberechtigt|ayes|noes|nays|absent|abstain|für|gegen|gesetzliche|mitglieder|abgegeben|einstimmig|mehrheitlich)\\p{L}*\\b.*");

    private VoteStatements() {}

    static List<List<TextLine>> in(List<TextLine> lines) {
        List<List<TextLine>> statements = new ArrayList<>();
        for (TextLine line : lines) {
            if (begins(line) || statements.isEmpty()) {
                statements.add(new ArrayList<>());
            }
            statements.getLast().add(line);
        }
        return statements;
    }

    static boolean begins(TextLine line) {
        return BEGINS.matcher(line.text()).find() && !COUNT.matcher(line.text()).matches();
    }

    /// Of several votes on parts of one thing, the one that says what became of it: what was accepted at least in part
    /// was accepted.
    static Optional<Printed<String>> decisive(List<List<TextLine>> statements) {
        List<List<TextLine>> accepted = statements.stream()
                .filter(lines -> text(lines)
                        .flatMap(words -> Votes.outcomeOfVote(words.value()))
                        .filter(result -> result == ItemResult.ACCEPTED)
                        .isPresent())
                .toList();
        boolean mixed = !accepted.isEmpty() && accepted.size() < statements.size() && statements.size() > 1;
        return text(
                mixed
                        ? accepted.getFirst()
                        : statements.stream().flatMap(List::stream).toList());
    }

    static Optional<Printed<String>> text(List<TextLine> lines) {
        return Optional.of(lines)
                .filter(some -> !some.isEmpty())
                .map(some -> JoinedText.of(some).printed())
                .filter(printed -> printed.value().length() > 2);
    }
}
