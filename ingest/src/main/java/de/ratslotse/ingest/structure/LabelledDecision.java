package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Labels.Label;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Beschluss: …" and "Abstimmungsergebnis: …" with or without the other. The result counts, not the text: what stands
/// under "Beschluss" may have been rejected.
final class LabelledDecision implements DecisionLayout {

    private static final Pattern VOTE_WORDS = Pattern.compile(
            "(?i)stimm|\\bja\\b|\\bnein\\b|enthaltung|mehrheit|kenntnis|beschluss|angenommen|abgelehnt|zugestimmt|vertagt|abgesetzt|verwiesen|zurück|erledigt|\\bdafür\\b|dagegen|anwesend|\\b(?:ayes|noes|carried)\\b|^\\d+ ?:");
    private static final Pattern SIDE = Pattern.compile(
            "(?i)^(?:änderungs|ergänzungs|geschäftsordnungs|zusatz)-?antr|^antrag (?:der|des|von|\\d)|^zum änderungsantrag");
    private static final int MOST_VOTE_LINES = 12;
    private static final int MOST_TEXT_LINES = 80;

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        List<Part> parts = parts(body);
        Optional<Part> vote = last(parts, Labels.VOTE);
        Optional<Part> text = vote.flatMap(found -> before(parts, found, Labels.DECISION))
                .or(() -> last(parts, Labels.DECISION))
                .filter(part -> part.to > part.from);
        if (vote.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Printed<String>> state = vote.flatMap(part -> voteText(body, part));
        Optional<Printed<String>> resolution = text.flatMap(part -> text(body, part));
        if (state.isEmpty() && resolution.isEmpty()) {
            return Optional.empty();
        }
        if (resolution.isEmpty()) {
            resolution = recommended(body, vote);
        }
        if (resolution.isEmpty()
                && state.isPresent()
                && state.get().value().matches("(?i).*(?:lt\\.|laut|gemäß|wie) beschlussvorschlag.*")) {
            resolution = last(parts, Labels.PROPOSAL).flatMap(part -> text(body, part));
        }
        return Optional.of(
                new Decision(resolution, result(state, resolution), vote(state, resolution), lines(body, text, vote)));
    }

    /// A label in the item with the lines that belong to it.
    private record Part(Labels kind, int label, int offset, int from, int to) {}

    private static List<Part> parts(List<TextLine> body) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Optional<Label> label = Labels.at(body.get(i));
            if (label.isPresent()) {
                boolean same = label.get().end() < body.get(i).text().length();
                int from = same ? i : i + 1;
                parts.add(new Part(label.get().kind(), i, label.get().end(), from, end(body, label.get(), i)));
            }
        }
        return parts;
    }

    private static int end(List<TextLine> body, Label label, int index) {
        int most = label.kind() == Labels.VOTE ? MOST_VOTE_LINES : MOST_TEXT_LINES;
        boolean same = label.end() < body.get(index).text().length();
        int i = index + 1;
        while (i < body.size() && i <= index + most) {
            TextLine line = body.get(i);
            boolean first = i == index + 1 && !same;
            if (Labels.at(line).isPresent()
                    || (label.kind() == Labels.VOTE && !first && (line.gap() || !isVoteLine(line, body.get(i - 1))))) {
                break;
            }
            if (label.kind() == Labels.VOTE
                    && first
                    && !VOTE_WORDS.matcher(line.text()).find()) {
                break;
            }
            if (label.kind() != Labels.VOTE && !first && line.gap() && Speeches.opens(line)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isVoteLine(TextLine line, TextLine above) {
        return VOTE_WORDS.matcher(line.text()).find()
                && line.text().length() < 110
                && !above.text().endsWith(".");
    }

    private static Optional<Part> last(List<Part> parts, Labels kind) {
        return parts.reversed().stream().filter(part -> part.kind == kind).findFirst();
    }

    private static Optional<Part> before(List<Part> parts, Part vote, Labels kind) {
        return parts.reversed().stream()
                .filter(part -> part.kind == kind && part.label < vote.label)
                .findFirst();
    }

    private static Optional<Printed<String>> text(List<TextLine> body, Part part) {
        if (part.to <= part.from) {
            return Optional.empty();
        }
        List<TextLine> lines = new ArrayList<>(body.subList(part.from, part.to));
        if (part.from == part.label) {
            lines.set(0, lines.getFirst().from(part.offset));
        }
        Printed<String> printed = JoinedText.of(lines).printed();
        return printed.value().length() < 3 ? Optional.empty() : Optional.of(printed);
    }

    /// Several lines with a name each: the one about the proposal counts, not those about amendments.
    private static Optional<Printed<String>> voteText(List<TextLine> body, Part part) {
        List<TextLine> lines = new ArrayList<>(body.subList(part.from, part.to));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (part.from == part.label) {
            lines.set(0, lines.getFirst().from(part.offset));
        }
        List<TextLine> main =
                lines.stream().filter(line -> !SIDE.matcher(line.text()).find()).toList();
        return Optional.of(JoinedText.of(main.isEmpty() ? lines : main).printed());
    }

    /// "Der Ausschuss empfiehlt dem Rat:" with the text before the result.
    private static Optional<Printed<String>> recommended(List<TextLine> body, Optional<Part> vote) {
        return vote.flatMap(part -> new GermanProse().read(body.subList(0, part.label)))
                .flatMap(Decision::text);
    }

    private static Optional<ItemResult> result(Optional<Printed<String>> state, Optional<Printed<String>> text) {
        Optional<String> decision = text.map(Printed::value).filter(value -> value.length() < 160);
        if (state.isPresent()) {
            String value = state.get().value();
            boolean none = value.matches("(?i).*(?:keine abstimmung|erledigt).*");
            Optional<ItemResult> stated = none ? Optional.empty() : ofVote(value);
            return stated.or(() -> none && value.matches("(?i).*kenntnis.*")
                            ? Optional.of(ItemResult.NOTED)
                            : Optional.empty())
                    .or(() -> decision.filter(words -> !words.matches("(?i)^erledigt.*"))
                            .flatMap(Votes::outcome));
        }
        return text.flatMap(words -> Votes.outcome(words.value()).or(() -> Optional.of(ItemResult.ACCEPTED)));
    }

    private static Optional<ItemResult> ofVote(String value) {
        if (value.matches("(?i).*(?:ansonsten|rest|übrige[n]?)\\s+(?:ja|zustimm).*")) {
            return Optional.of(ItemResult.ACCEPTED);
        }
        return Votes.outcome(value);
    }

    private static Optional<Printed<Vote>> vote(Optional<Printed<String>> state, Optional<Printed<String>> text) {
        Optional<Printed<String>> words =
                state.or(() -> text.filter(value -> value.value().length() < 200));
        return words.filter(value -> !value.value().matches("(?i).*keine abstimmung.*"))
                .flatMap(value -> Votes.in(value.value()).map(value::with));
    }

    private static List<TextLine> lines(List<TextLine> body, Optional<Part> text, Optional<Part> vote) {
        List<TextLine> lines = new ArrayList<>();
        text.ifPresent(part -> lines.addAll(body.subList(part.label, part.to)));
        vote.ifPresent(part -> lines.addAll(body.subList(part.label, part.to)));
        return lines;
    }
}
