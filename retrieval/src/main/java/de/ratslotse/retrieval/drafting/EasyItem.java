package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What an item in easy language says by rules: result and votes from the data in easy words, and the official texts as
/// they are. What it is about is put into easy words by a model.
record EasyItem(DraftWords words) {

    /// Texts that count as they are written.
    private static final Set<Topic> OFFICIAL =
            EnumSet.of(Topic.DECISION, Topic.TO_DECIDE, Topic.COST, Topic.DEADLINE, Topic.MISSING);

    private static final Set<Topic> OUTCOME = EnumSet.of(Topic.RESULT, Topic.VOTE);

    Content of(Part part) {
        Content original = part.version().content();
        if (part.ordinal() == 0) {
            return original;
        }
        List<Written> statements = new ArrayList<>();
        original.result()
                .filter(result -> result != ItemResult.NONE)
                .map(result -> told(original, Topic.RESULT, words.sentence("easy_result_" + result.label())))
                .ifPresent(statements::add);
        original.vote()
                .ifPresent(vote -> votes(vote).forEach(text -> statements.add(told(original, Topic.VOTE, text))));
        original.statements().stream()
                .filter(statement -> OFFICIAL.contains(statement.topic()))
                .forEach(statements::add);
        return new Content(statements, original.decision(), original.result(), original.vote());
    }

    private List<String> votes(Vote vote) {
        return Stream.of(
                        vote
                                .unanimous()
                                .filter(all -> all && vote.abstain().orElse(0) == 0)
                                .map(all -> words.sentence("easy_unanimous"))
                                .stream(),
                        vote.yes().stream().mapToObj(yes -> words.sentence("easy_yes", yes)),
                        vote.no().stream().mapToObj(no -> words.sentence("easy_no", no)),
                        vote.abstain().stream().mapToObj(abstain -> words.sentence("easy_abstain", abstain)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /// With the citations of what the original says of it.
    private static Written told(Content original, Topic topic, String text) {
        List<Written> same = original.statements().stream()
                .filter(statement -> OUTCOME.contains(statement.topic()))
                .toList();
        List<Integer> citations = same.stream()
                .map(Written::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<UUID> files = same.stream()
                .map(Written::files)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Written(topic, text, citations, Optional.empty(), files, Optional.empty());
    }
}
