package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The labels in the text of an item, each with the lines that belong to it.
record LabelledParts(List<TextLine> body, List<Part> parts) {

    private static final Pattern VOTE_WORDS = Pattern.compile(
            "(?i)stimm|\\bja\\b|\\bnein\\b|enthaltung|mehrheit|kenntnis|beschluss|angenommen|abgelehnt|zugestimmt|vertagt|abgesetzt|verwiesen|zurück|erledigt|\\bdafür\\b|dagegen|anwesend|gewählt|annahme|ablehnung|\\b(?:ayes|noes|nays|yeas|absent|abstain\\p{L}*|carried|defeated)\\b|^\\d+ ?:");

    /// What is counted may stand in a table, each count with room above it.
    private static final Pattern COUNT = Pattern.compile(
            "(?i)^(?:davon )?(?:ja|nein|dafür|dagegen|enthaltung(?:en)?|stimmenthaltung(?:en)?|gegenstimmen?|anwesend\\p{L}*|stimmberechtigt\\p{L}*|abwesend|ayes|noes|nays|absent|abstain\\p{L}*|für|gegen)\\b.{0,40}$");
    private static final int MOST_VOTE_LINES = 24;
    private static final int MOST_TEXT_LINES = 80;

    /// A label with its lines.
    ///
    /// @param label the line of the label
    /// @param offset where on it the text begins
    /// @param from the first line with text; the label's own where text follows it
    /// @param to one past the last line
    record Part(Labels kind, int label, int offset, int from, int to) {}

    static LabelledParts of(List<TextLine> body) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Optional<Label> label = Labels.at(body.get(i));
            if (label.isPresent()) {
                boolean same = label.get().end() < body.get(i).text().length();
                int from = same ? i : i + 1;
                parts.add(new Part(label.get().kind(), i, label.get().end(), from, end(body, label.get(), i)));
            }
        }
        return new LabelledParts(body, parts);
    }

    Optional<Part> last(Labels kind) {
        return parts.reversed().stream().filter(part -> part.kind == kind).findFirst();
    }

    Optional<Part> before(Part other, Labels kind) {
        return parts.reversed().stream()
                .filter(part -> part.kind == kind && part.label < other.label)
                .findFirst();
    }

    /// The lines without the label.
    List<TextLine> lines(Part part) {
        if (part.to <= part.from) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>(body.subList(part.from, part.to));
        if (part.from == part.label) {
            lines.set(0, lines.getFirst().from(part.offset));
        }
        return lines;
    }

    private static int end(List<TextLine> body, Label label, int index) {
        boolean vote = label.kind() == Labels.VOTE;
        int most = vote ? MOST_VOTE_LINES : MOST_TEXT_LINES;
        boolean same = label.end() < body.get(index).text().length();
        int i = index + 1;
        while (i < body.size() && i <= index + most) {
            TextLine line = body.get(i);
            boolean first = i == index + 1 && !same;
            boolean ends = vote ? endsVote(line, body.get(i - 1), first) : !first && line.gap() && Speeches.opens(line);
            if (ends || Labels.at(line).isPresent()) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean endsVote(TextLine line, TextLine above, boolean first) {
        if (first) {
            return !VOTE_WORDS.matcher(line.text()).find();
        }
        if (COUNT.matcher(line.text()).matches()) {
            return false;
        }
        boolean another =
                VoteStatements.begins(line) && VOTE_WORDS.matcher(line.text()).find() && !Speeches.isSpeaker(line);
        return (line.gap() && !another)
                || line.text().length() >= 110
                || (above.text().endsWith(".") && !above.text().endsWith("Enth.") && !another)
                || (!VOTE_WORDS.matcher(line.text()).find() && !goesOn(line, above));
    }

    /// The end of a word or of a bracket from the line above.
    private static boolean goesOn(TextLine line, TextLine above) {
        boolean open = above.text().lastIndexOf('(') > above.text().lastIndexOf(')');
        return (open && line.text().indexOf(')') >= 0) || above.text().endsWith("-");
    }
}
