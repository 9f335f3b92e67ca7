package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.drafting.Wording;
import de.ratslotse.web.api.AnswerJson.AnsweredByJson;
import de.ratslotse.web.api.AnswerJson.CitationJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stored draft as the API writes it. What is not known is null.
///
/// @param state `draft`, `in_review` or `released`, since when and by whom
/// @param reviewer who released it
/// @param subject the meeting's or paper's id; for a dossier one that the topic always has
/// @param topic the words of a dossier
/// @param title null where the meeting or paper is no longer there for the caller
/// @param outdated whether something cited has changed since
/// @param easyOf the draft of which this is the version in easy language
/// @param work how far it is, as long as it is being made; null once nothing is done any more
/// @param items the first may have no number and no title: what is said of the whole
record StoredDraftJson(
        UUID id,
        String state,
        String stateBy,
        Instant stateAt,
        @Nullable String reviewer,
        String createdBy,
        Instant created,
        String kind,
        UUID subject,
        @Nullable String topic,
        @Nullable String title,
        String body,
        String language,
        boolean provisional,
        boolean outdated,
        @Nullable UUID easyOf,
        @Nullable WorkJson work,
        List<ItemJson> items,
        List<String> notes,
        List<CitationJson> citations,
        AnsweredByJson answeredBy,
        @Nullable LocalDate dataUntil) {

    /// @param author who wrote the words; null where they are the documents', the rules' or a model's
    /// @param model the model that put it into these words, or did before somebody changed them
    record StatementJson(
            String topic,
            String text,
            List<Integer> citations,
            @Nullable String author,
            @Nullable String model) {}

    /// @param state `waiting`, `making` or, by a model, `wording`
    /// @param place in the queue, from 1
    /// @param done of so many items; 0 items where that is not known yet
    record WorkJson(String state, int place, int done, int total) {
        static WorkJson of(Progress progress) {
            return new WorkJson(progress.stage().label(), progress.place(), progress.done(), progress.total());
        }
    }

    record CommentJson(String text, String author, Instant at) {}

    /// @param revision to be named by who changes the item
    /// @param version number of the text, saved by whom and when
    /// @param pending whether it is not made yet
    /// @param withdrawn whether something was removed because a file was withdrawn
    /// @param hidden how many statements the caller may not see
    /// @param wording what came of a model's text: `off`, `told`, `silent`, `unavailable` …; null: still to come
    /// @param evidence numbers of the citations that may be used
    record ItemJson(
            long id,
            String number,
            @Nullable String title,
            boolean isPublic,
            int revision,
            int version,
            String author,
            Instant saved,
            boolean pending,
            boolean outdated,
            boolean withdrawn,
            int hidden,
            @Nullable String wording,
            List<StatementJson> statements,
            @Nullable String decision,
            @Nullable String result,
            DraftJson.@Nullable VoteJson vote,
            List<Integer> evidence,
            List<CommentJson> comments) {}

    static StoredDraftJson of(StoredDraft draft, Optional<Progress> progress) {
        StoredDraft.Standing standing = draft.standing();
        return new StoredDraftJson(
                draft.id(),
                standing.state().label(),
                standing.by(),
                standing.at(),
                standing.state() == State.RELEASED ? standing.by() : null,
                draft.createdBy(),
                draft.created(),
                draft.subject().kind().label(),
                draft.subject().object(),
                draft.subject().words().orElse(null),
                draft.title().orElse(null),
                draft.body(),
                draft.subject().language(),
                draft.provisional(),
                draft.outdated(),
                draft.easy().map(StoredDraft.Easy::original).orElse(null),
                progress.map(WorkJson::of).orElse(null),
                draft.parts().stream().map(StoredDraftJson::item).toList(),
                draft.notes(),
                draft.evidence().values().stream()
                        .map(evidence -> CitationJson.of(evidence.citation()))
                        .toList(),
                answeredBy(draft),
                draft.latest().orElse(null));
    }

    private static AnsweredByJson answeredBy(StoredDraft draft) {
        return draft.parts().stream()
                .flatMap(part -> part.version().content().statements().stream())
                .flatMap(written -> written.model().stream())
                .findFirst()
                .map(model -> new AnsweredByJson("model", model, null))
                .orElseGet(() -> new AnsweredByJson("extractive", null, null));
    }

    private static ItemJson item(Part part) {
        StoredDraft.Content content = part.version().content();
        return new ItemJson(
                part.id(),
                part.number(),
                part.title().filter(title -> part.ordinal() > 0).orElse(null),
                part.isPublic(),
                part.revision(),
                part.version().number(),
                part.version().author(),
                part.version().at(),
                part.pending(),
                part.outdated(),
                part.version().withdrawn(),
                part.version().hidden(),
                part.wording().map(Wording::label).orElse(null),
                content.statements().stream().map(StoredDraftJson::statement).toList(),
                content.decision().orElse(null),
                content.result().map(result -> result.label()).orElse(null),
                content.vote().map(DraftJson::vote).orElse(null),
                part.offered(),
                part.comments().stream()
                        .map(comment -> new CommentJson(comment.text(), comment.author(), comment.at()))
                        .toList());
    }

    private static StatementJson statement(Written written) {
        return new StatementJson(
                written.topic().label(),
                written.text(),
                written.citations(),
                written.author().orElse(null),
                written.model().orElse(null));
    }
}
