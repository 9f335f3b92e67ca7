package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Items.ReadItem;
import de.ratslotse.ingest.structure.LabelledParts.Part;
import de.ratslotse.retrieval.council.ItemResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Items dealt with together: their headings stand one below the other, and what follows decides all of them, each on
/// lines that begin with its number or with what it is ("Änderungsantrag ABC: …").
final class JointDecisions {

    /// Below a heading there may be lines that name papers and movers.
    private static final int MOST_NAMING = 5;

    private static final Pattern NUMBERED = Pattern.compile(
            "^[-–•\\s]*(?:(?:zu |bei )?(?:punkt|top|tagesordnungspunkt|antrag(?=\\s\\d+\\.\\d))\\s?)?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,2})(?:\\s?[.:)]+|,|(?=\\s|$))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "^[-–•\\s]*(?<motion>[^:]{0,40}antr\\p{L}+)(?<mover>[^:]{0,70}):.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROPOSAL = Pattern.compile(
            "^[-–•\\s]*(?:\\p{L}+ )?(?:\\p{L}*vorlage|hauptantrag|verwaltungsvorschlag|(?:un)?(?:ver|ge)änderte?|modifizierte?)\\b[^:]*:.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AMENDMENT = Pattern.compile(
            "^(?:\\p{L}+ )?(?:\\p{L}+-/)?(?:änderungs|ergänzungs|zusatz)-?antrag\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MOVER = Pattern.compile(
            "^(?:\\p{L}+ )?(?:\\p{L}+-/)?\\p{L}*antrag\\s?:?\\s*(?<mover>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<ReadItem> group;
    private final ReadItem last;

    private JointDecisions(List<ReadItem> group) {
        this.group = group;
        this.last = group.getLast();
    }

    /// The items with what was decided about each of them.
    static List<ReadItem> shared(FileKind kind, List<ReadItem> items) {
        List<ReadItem> shared = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || !isJoint(kind, items.get(first), items.get(i - 1), items.get(i))) {
                List<ReadItem> group = items.subList(first, i);
                shared.addAll(group.size() > 1 ? new JointDecisions(group).shared() : group);
                first = i;
            }
        }
        return shared;
    }

    private static boolean isJoint(FileKind kind, ReadItem first, ReadItem above, ReadItem item) {
        String number = first.item().number().orElse("-").replaceFirst("\\..*", "");
        return above.body().size() < MOST_NAMING
                && above.decision().equals(Decision.NONE)
                && (kind == FileKind.EXCERPT || item.item().number().orElse("").startsWith(number + "."));
    }

    private List<ReadItem> shared() {
        LabelledParts parts = LabelledParts.of(last.body());
        Optional<Part> vote = parts.last(Labels.VOTE);
        Optional<Part> text =
                vote.flatMap(found -> parts.before(found, Labels.DECISION)).or(() -> parts.last(Labels.DECISION));
        if (vote.isEmpty() && text.isEmpty()) {
            return hasPaper(group.getFirst()) ? moved() : group;
        }
        List<TextLine> texts = text.map(parts::lines).orElse(List.of());
        List<TextLine> votes = vote.map(parts::lines).orElse(List.of());
        if (isForAll(texts, votes)) {
            return group.stream()
                    .map(item -> item.line() == last.line() || !hasPaper(item) ? item : item.decidedAs(last.decision()))
                    .toList();
        }
        return each(assigned(texts.stream().map(List::of).toList()), assigned(VoteStatements.in(votes)));
    }

    /// "Kenntnisnahme", "Verweisung in den Ausschuss": said once of all that is dealt with together.
    private boolean isForAll(List<TextLine> texts, List<TextLine> votes) {
        ItemResult result = last.item().result();
        return (result == ItemResult.NOTED || result == ItemResult.REFERRED || result == ItemResult.POSTPONED)
                && texts.size() < 4
                && VoteStatements.in(votes).size() < 2
                && votes.stream()
                        .noneMatch(line -> NUMBERED.matcher(line.text()).lookingAt());
    }

    private List<ReadItem> each(List<List<List<TextLine>>> texts, List<List<List<TextLine>>> votes) {
        boolean voted = votes.stream().anyMatch(statements -> !statements.isEmpty());
        List<ReadItem> shared = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            ReadItem item = group.get(i);
            boolean decides =
                    !votes.get(i).isEmpty() || (!voted && !texts.get(i).isEmpty());
            Decision decision = decides
                    ? LabelledDecision.of(
                            VoteStatements.text(
                                    texts.get(i).stream().flatMap(List::stream).toList()),
                            VoteStatements.decisive(votes.get(i)),
                            List.of(),
                            List.of())
                    : Decision.NONE;
            shared.add(item.decidedAs(decision));
        }
        Optional<ItemResult> first = Optional.of(shared.get(main()).item().result());
        ReadItem lowest = shared.removeLast();
        shared.add(lowest.standingIn(last.decision().withResult(first)));
        return shared;
    }

    /// Running text says it once, about the first.
    private List<ReadItem> moved() {
        List<ReadItem> shared = new ArrayList<>(group);
        if (last.item().result() != ItemResult.NONE && isAmendment(last)) {
            shared.set(0, group.getFirst().decidedAs(last.decision()));
            shared.set(group.size() - 1, last.decidedAs(Decision.NONE).standingIn(last.decision()));
        }
        return shared;
    }

    /// By item, what is stated about it.
    private List<List<List<TextLine>>> assigned(List<List<TextLine>> statements) {
        List<List<List<TextLine>>> assigned = new ArrayList<>();
        group.forEach(_ -> assigned.add(new ArrayList<>()));
        int current = main();
        for (List<TextLine> statement : statements) {
            TextLine first = statement.getFirst();
            Matcher numbered = NUMBERED.matcher(first.text());
            Matcher named = NAMED.matcher(first.text());
            boolean own = numbered.lookingAt() && indexOf(numbered.group("number")) >= 0;
            List<TextLine> rest = new ArrayList<>(statement);
            if (own) {
                current = indexOf(numbered.group("number"));
                rest.set(0, first.from(numbered.end()));
            } else if (byReference(first) >= 0) {
                current = byReference(first);
            } else if (named.matches()) {
                current = byMover(named);
            } else if (PROPOSAL.matcher(first.text()).matches()) {
                current = main();
            }
            rest.removeIf(line -> line.text().isEmpty());
            if (current >= 0 && !rest.isEmpty()) {
                assigned.get(current).add(rest);
            }
        }
        return assigned;
    }

    /// The item whose paper a line names.
    private int byReference(TextLine line) {
        int found = -1;
        for (int i = 0; i < group.size(); i++) {
            String reference =
                    group.get(i).item().paperReference().map(Printed::value).orElse("");
            if (!reference.isEmpty() && line.text().matches(".*\\b" + Pattern.quote(reference) + "(?![/\\d]).*:.*")) {
                found = i;
            }
        }
        return found;
    }

    private int indexOf(String number) {
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).item().number().orElse("").equals(number)) {
                return i;
            }
        }
        return -1;
    }

    /// The first that has a paper: above it may stand a heading for all of them.
    private int main() {
        for (int i = 0; i < group.size(); i++) {
            if (hasPaper(group.get(i))) {
                return i;
            }
        }
        return group.getFirst().body().isEmpty() ? group.size() - 1 : 0;
    }

    /// The amendment, or motion, of those who are named on the line; -1 where that cannot be told.
    private int byMover(Matcher named) {
        boolean amendment = !named.group("motion").equalsIgnoreCase("antrag");
        Set<String> mover = words(named.group("motion") + " " + named.group("mover"));
        List<Integer> motions = new ArrayList<>();
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Set<String> movers = words(movers(group.get(i)));
            movers.retainAll(mover);
            if (!movers.isEmpty()) {
                moved.add(i);
            }
            if (amendment && isAmendment(group.get(i))) {
                motions.add(i);
            }
        }
        if (moved.size() != 1 && !motions.isEmpty()) {
            moved.retainAll(motions);
        }
        if (moved.size() == 1) {
            return moved.getFirst();
        }
        return mover.isEmpty() && motions.size() == 1 ? motions.getFirst() : -1;
    }

    /// The names in a text, without the words for motions.
    private static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(
                        word -> word.length() > 1
                                && !word.matches(
                                        ".*antr[aä]g.*|interfraktionell\\p{L}*|fraktion(?:en)?|die|der|des|von|und|ziffer|zum?"))
                .collect(Collectors.toSet());
    }

    private static String movers(ReadItem item) {
        for (TextLine line : naming(item)) {
            Matcher mover = MOVER.matcher(line.text());
            if (mover.matches()) {
                return mover.group("mover");
            }
        }
        return "";
    }

    private static boolean isAmendment(ReadItem item) {
        return item.item()
                        .title()
                        .filter(title -> AMENDMENT.matcher(title).matches())
                        .isPresent()
                || naming(item).stream()
                        .anyMatch(line -> AMENDMENT.matcher(line.text()).matches());
    }

    private static boolean hasPaper(ReadItem item) {
        return item.item().paperReference().isPresent()
                || naming(item).stream()
                        .anyMatch(line -> References.labelled(line).isPresent());
    }

    /// The lines below a heading that name papers and movers.
    private static List<TextLine> naming(ReadItem item) {
        List<TextLine> naming = new ArrayList<>();
        for (TextLine line :
                item.body().subList(0, Math.min(MOST_NAMING, item.body().size()))) {
            if (Labels.at(line).isPresent()) {
                break;
            }
            naming.add(line);
        }
        return naming;
    }
}
