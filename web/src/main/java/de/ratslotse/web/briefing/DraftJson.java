package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.web.api.AnswerJson.AnsweredByJson;
import de.ratslotse.web.api.AnswerJson.CitationJson;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft as the API writes it. What is not known is null.
///
/// @param state always `finished`: a draft by rules is made at once
/// @param subject the meeting's or paper's id; for a dossier one that the topic always has
/// @param topic the words of a dossier
/// @param provisional whether it rests on minutes that are not approved
/// @param dataUntil the newest document of the body
record DraftJson(
        String id,
        String state,
        int progress,
        String kind,
        UUID subject,
        @Nullable String topic,
        String title,
        String body,
        String language,
        boolean provisional,
        List<StatementJson> statements,
        List<ItemJson> items,
        List<String> notes,
        List<CitationJson> citations,
        AnsweredByJson answeredBy,
        @Nullable LocalDate dataUntil) {

    /// @param topic what it is about: `decision`, `result`, `cost`, `missing` …
    record StatementJson(String topic, String text, List<Integer> citations) {}

    record VoteJson(
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain,
            @Nullable Boolean unanimous) {}

    /// @param decision in its own words, only where the item was accepted
    record ItemJson(
            String number,
            String title,
            boolean isPublic,
            List<StatementJson> statements,
            @Nullable String decision,
            @Nullable String result,
            @Nullable VoteJson vote) {}

    static DraftJson of(DraftId id, Draft draft) {
        return new DraftJson(
                id.toString(),
                "finished",
                100,
                draft.kind().label(),
                draft.subject(),
                id.subject().words().orElse(null),
                draft.title(),
                draft.body(),
                draft.language(),
                draft.provisional(),
                statements(draft.head()),
                draft.items().stream().map(DraftJson::item).toList(),
                draft.notes(),
                draft.citations().stream().map(CitationJson::of).toList(),
                new AnsweredByJson("extractive", null, null),
                draft.latest().orElse(null));
    }

    private static ItemJson item(Draft.Item item) {
        return new ItemJson(
                item.number(),
                item.title(),
                item.isPublic(),
                statements(item.statements()),
                item.decision().orElse(null),
                item.result().map(ItemResult::label).orElse(null),
                item.vote().map(DraftJson::vote).orElse(null));
    }

    private static List<StatementJson> statements(List<Draft.Statement> statements) {
        return statements.stream()
                .map(statement -> new StatementJson(statement.topic().label(), statement.text(), statement.citations()))
                .toList();
    }

    static VoteJson vote(Vote vote) {
        return new VoteJson(
                number(vote.yes()),
                number(vote.no()),
                number(vote.abstain()),
                vote.unanimous().orElse(null));
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
