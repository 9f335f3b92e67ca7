package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.LabelledParts.Part;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Beschluss: …" and "Abstimmungsergebnis: …" with or without the other. The result counts, not the text: what stands
/// under "Beschluss" may have been rejected.
final class LabelledDecision implements DecisionLayout {

    private static final Pattern SIDE = Pattern.compile(
            "(?i)^(?:\\p{L}+ )?(?:änderungs|ergänzungs|geschäftsordnungs|zusatz)-?antr|^antrag (?:der|des|von|\\d)|^zum änderungsantrag");
    private static final Pattern LIKE_PROPOSAL =
            Pattern.compile("(?i)(?:lt\\.|laut|gemäß|wie) beschlussvorschlag|ungeändert beschlossen");
    private static final Pattern UNVOTED = Pattern.compile("(?i)keine abstimmung|erledigt");
    private static final Set<ItemResult> UNVOTED_RESULTS =
            EnumSet.of(ItemResult.NOTED, ItemResult.REFERRED, ItemResult.POSTPONED, ItemResult.WITHDRAWN);
    private static final Pattern REST_AGREES = Pattern.compile("(?i)(?:ansonsten|rest|übrige[n]?)\\s+(?:ja|zustimm)");
    private static final Pattern ELECTS = Pattern.compile("^.{0,90}\\bwählt\\b");
    private static final Pattern NOTES =
            Pattern.compile("^D(?:er|ie) .{0,60}\\bn(?:imm|ehm)(?:t|en)\\b[^.]{0,300}\\bKenntnis\\b(?! und)");
    private static final int SHORT = 160;

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        LabelledParts parts = LabelledParts.of(body);
        Optional<Part> vote = parts.last(Labels.VOTE);
        Optional<Part> text = vote.flatMap(found -> parts.before(found, Labels.DECISION))
                .or(() -> parts.last(Labels.DECISION))
                .filter(part -> part.to() > part.from());
        if (vote.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        List<TextLine> words = new ArrayList<>(text.map(parts::lines).orElse(List.of()));
        List<TextLine> below = vote.isEmpty() ? resultBelow(words) : List.of();
        words.removeAll(below);
        Optional<Printed<String>> state =
                vote.map(parts::lines).flatMap(LabelledDecision::main).or(() -> VoteStatements.text(below));
        Optional<Printed<String>> resolution = VoteStatements.text(words);
        if (state.isEmpty() && resolution.isEmpty()) {
            return Optional.empty();
        }
        if (resolution.isEmpty()) {
            resolution = recommended(body, vote);
        }
        if (resolution.isEmpty()
                && state.isPresent()
                && LIKE_PROPOSAL.matcher(state.get().value()).find()) {
            resolution = parts.last(Labels.PROPOSAL).map(parts::lines).flatMap(VoteStatements::text);
        }
        List<TextLine> lines = lines(body, text);
        List<TextLine> stated = new ArrayList<>(lines(body, vote));
        if (statesOutcome(resolution)) {
            stated.addAll(lines);
        }
        return Optional.of(of(resolution, state, lines, stated));
    }

    /// The result may stand without label below the text that was decided.
    private static List<TextLine> resultBelow(List<TextLine> words) {
        int from = words.size();
        while (from > 1 && BareResult.isResult(words.get(from - 1))) {
            from--;
        }
        return List.copyOf(words.subList(from, words.size()));
    }

    /// What a text and the words about its vote say together.
    static Decision of(
            Optional<Printed<String>> text,
            Optional<Printed<String>> state,
            List<TextLine> lines,
            List<TextLine> stated) {
        return new Decision(text, result(state, text), vote(state, text), lines, stated);
    }

    /// Several lines with a name each: the one about the proposal counts, not those about amendments.
    private static Optional<Printed<String>> main(List<TextLine> lines) {
        List<List<TextLine>> statements = VoteStatements.in(lines);
        List<List<TextLine>> main = statements.stream()
                .filter(statement -> !SIDE.matcher(statement.getFirst().text()).find())
                .toList();
        return VoteStatements.decisive(main.isEmpty() ? statements : main);
    }

    /// "Der Ausschuss empfiehlt dem Rat:" with the text before the result.
    private static Optional<Printed<String>> recommended(List<TextLine> body, Optional<Part> vote) {
        return vote.flatMap(part -> new GermanProse().read(body.subList(0, part.label())))
                .flatMap(Decision::text);
    }

    private static Optional<ItemResult> result(Optional<Printed<String>> state, Optional<Printed<String>> text) {
        if (state.isEmpty()) {
            return text.flatMap(words -> Votes.outcome(words.value()).or(() -> Optional.of(ItemResult.ACCEPTED)));
        }
        String value = state.get().value();
        boolean unvoted = UNVOTED.matcher(value).find();
        Optional<ItemResult> stated = unvoted ? Votes.outcome(value).filter(UNVOTED_RESULTS::contains) : ofVote(value);
        return stated.map(result -> elected(result, text))
                .or(() -> text.map(Printed::value)
                        .filter(words -> !words.matches("(?i)^erledigt.*"))
                        .flatMap(LabelledDecision::unvoted));
    }

    /// What a text says itself, where nothing was voted on.
    private static Optional<ItemResult> unvoted(String text) {
        return NOTES.matcher(text).find()
                ? Optional.of(ItemResult.NOTED)
                : Optional.of(text).filter(words -> words.length() < SHORT).flatMap(Votes::outcome);
    }

    private static ItemResult elected(ItemResult result, Optional<Printed<String>> text) {
        boolean elects =
                text.filter(words -> ELECTS.matcher(words.value()).find()).isPresent();
        return result == ItemResult.ACCEPTED && elects ? ItemResult.ELECTED : result;
    }

    private static Optional<ItemResult> ofVote(String value) {
        return REST_AGREES.matcher(value).find() ? Optional.of(ItemResult.ACCEPTED) : Votes.outcomeOfVote(value);
    }

    private static Optional<Printed<Vote>> vote(Optional<Printed<String>> state, Optional<Printed<String>> text) {
        if (state.isPresent()) {
            return state.filter(value -> !UNVOTED.matcher(value.value()).find())
                    .flatMap(value -> Votes.ofVote(value.value()).map(value::with));
        }
        return text.filter(value -> value.value().length() < 200)
                .flatMap(value -> Votes.in(value.value()).map(value::with));
    }

    /// "Ablehnung des Antrags", "Kenntnisnahme": some print under "Beschluss" what became of it, not what it says.
    private static boolean statesOutcome(Optional<Printed<String>> text) {
        return text.map(Printed::value)
                .filter(words -> words.length() < SHORT && !words.contains(" beschließt"))
                .flatMap(Votes::outcome)
                .filter(result -> result != ItemResult.ACCEPTED && result != ItemResult.ELECTED)
                .isPresent();
    }

    private static List<TextLine> lines(List<TextLine> body, Optional<Part> part) {
        return part.map(found -> body.subList(found.label(), found.to())).orElse(List.of());
    }
}
