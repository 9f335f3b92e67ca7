package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Adds to what was found what goes on beside it: the list that begins on the passage before, the request that
/// follows its reasons, the vote at the end of a debate. Such a passage need not share a word with the question.
///
/// What was added is found by no search: its `by` is empty.
final class Continuation {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /// The best passages are read on; further down a neighbour helps nobody.
    private static final int READ_ON = 3;

    /// A list that is announced at the end of one of these goes on behind it.
    private static final int LISTS_READ_ON = 24;

    /// A debate in verbatim minutes runs over dozens of passages until its vote.
    private static final int LONGEST_DEBATE = 100;

    private static final double STEP = 0.02;

    private static final Set<Asked> ENDS_IN_A_VOTE = EnumSet.of(Asked.VOTE, Asked.DECISION, Asked.STATUS);

    private static final Pattern RESULT = Pattern.compile(
            "\\d+\\s+(?:Ja-?|Nein-?|Gegen)?stimmen|einstimmig\\w*\\s+(?:angenommen|beschlossen|abgelehnt|genehmigt|zugestimmt|zustimmung)"
                    + "|(?:abstimmung|beratung)sergebnis:|einstimmige\\s+zustimmung|\\bcarried\\b|\\bdefeated\\b|unanimous",
            WORDS);

    private static final Pattern PROCEDURE =
            Pattern.compile("(?:antrag\\s+)?zur?\\s+geschäftsordnung|dringlichkeit|protokollgenehmigung", WORDS);

    private final Surroundings surroundings;
    private final Access access;
    private final Map<UUID, List<Passage>> read = new HashMap<>();

    Continuation(Surroundings surroundings, Access access) {
        this.surroundings = surroundings;
        this.access = access;
    }

    Ranking of(Ranking ranking, Inquiry inquiry) {
        List<RankedPassage> all = new ArrayList<>(ranking.passages());
        Set<Long> known = new HashSet<>();
        all.forEach(passage -> known.add(passage.passage().id()));
        boolean debate = inquiry.asked().stream().anyMatch(ENDS_IN_A_VOTE::contains);
        for (RankedPassage anchor : ranking.top(READ_ON).passages()) {
            for (Passage passage : beside(anchor.passage(), debate ? LONGEST_DEBATE : 1)) {
                if (known.add(passage.id())) {
                    all.add(beside(anchor, passage));
                }
            }
        }
        for (RankedPassage anchor : ranking.top(LISTS_READ_ON).passages()) {
            if (QuotedLists.announcesAList(anchor.passage().text())) {
                surroundings.around(access, anchor.passage(), 0, 1).stream()
                        .filter(passage -> known.add(passage.id()))
                        .forEach(passage -> all.add(beside(anchor, passage)));
            }
        }
        return ranking.with(all);
    }

    /// Its neighbours, and the passage with the result that its item ended in.
    private List<Passage> beside(Passage anchor, int after) {
        List<Passage> beside = new ArrayList<>();
        boolean decided = isResult(anchor) && !PROCEDURE.matcher(anchor.text()).find();
        for (Passage passage : around(anchor, after)) {
            int distance = passage.ordinal() - anchor.ordinal();
            boolean result = !decided && distance > 0 && isResult(passage);
            boolean ends = result && !PROCEDURE.matcher(passage.text()).find();
            if (Math.abs(distance) == 1 || ends) {
                beside.add(passage);
            }
            decided |= ends;
        }
        return beside;
    }

    /// Of two anchors in one debate the later one's passages are known already.
    private List<Passage> around(Passage anchor, int after) {
        List<Passage> known = read.getOrDefault(anchor.fileId(), List.of());
        boolean within = !known.isEmpty()
                && known.getFirst().ordinal() < anchor.ordinal()
                && known.getLast().ordinal() > anchor.ordinal();
        if (within) {
            return known.stream()
                    .filter(passage -> passage.ordinal() >= anchor.ordinal() - 1)
                    .toList();
        }
        List<Passage> around = surroundings.around(access, anchor, 1, after);
        read.put(anchor.fileId(), around);
        return around;
    }

    /// What ingest read as a decision; where it read nothing, what sounds like the end of a vote.
    private static boolean isResult(Passage passage) {
        return passage.kind() == StatementKind.DECISION
                || (passage.kind() == StatementKind.UNKNOWN
                        && RESULT.matcher(passage.text()).find());
    }

    private static RankedPassage beside(RankedPassage anchor, Passage passage) {
        return new RankedPassage(anchor.rank(), anchor.score() - STEP, Set.of(), 0, 0, passage, anchor.file());
    }
}
