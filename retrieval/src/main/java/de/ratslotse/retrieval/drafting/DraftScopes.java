package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// For whom a draft is: public only if a visitor would get the very same one, else as its strictest evidence.
final class DraftScopes {

    private final Drafting drafting;
    private final CouncilFiles files;

    DraftScopes(Drafting drafting, CouncilFiles files) {
        this.drafting = drafting;
        this.files = files;
    }

    Scope of(Access reader, Subject subject, Draft draft, long bodyId) {
        return of(reader, draft, bodyId, made(Access.anonymous(), subject));
    }

    /// @param visitors what a visitor would get
    Scope of(Access reader, Draft draft, long bodyId, Optional<Draft> visitors) {
        if (visitors.equals(Optional.of(draft))) {
            return Scope.PUBLIC;
        }
        Set<Scope> closed = files
                .find(
                        reader,
                        draft.citations().stream()
                                .map(Citation::file)
                                .map(file -> file.id())
                                .distinct()
                                .toList())
                .values()
                .stream()
                .map(CouncilFile::scope)
                .filter(scope -> !scope.equals(Scope.PUBLIC))
                .collect(Collectors.toSet());
        boolean one = closed.size() == 1;
        boolean internal = reader.covers(bodyId, Scope.INTERNAL);
        return one || (!internal && !closed.isEmpty()) ? closed.iterator().next() : own(reader, bodyId);
    }

    /// Internal, or for a reader who does not see what is internal a scope that he sees.
    private static Scope own(Access reader, long bodyId) {
        return reader.covers(bodyId, Scope.INTERNAL)
                ? Scope.INTERNAL
                : reader.grants().stream()
                        .map(grant -> grant.split(":", 2))
                        .filter(grant -> grant[0].equals("*") || grant[0].equals(String.valueOf(bodyId)))
                        .map(grant -> new Scope(grant[1]))
                        .filter(scope -> !scope.equals(Scope.PUBLIC))
                        .min(Comparator.comparing(Scope::key))
                        .orElse(Scope.INTERNAL);
    }

    /// Of which body the meeting or paper is.
    OptionalLong body(Access reader, Subject subject) {
        if (subject.topic().isPresent()) {
            return drafting.body(reader, subject.topic().get())
                    .map(body -> OptionalLong.of(body.id()))
                    .orElse(OptionalLong.empty());
        }
        return drafting.body(reader, subject.kind(), subject.object());
    }

    Optional<Draft> made(Access reader, Subject subject) {
        Locale language = Locale.forLanguageTag(subject.language());
        if (subject.topic().isPresent()) {
            return drafting.ofTopic(reader, subject.topic().get(), language);
        }
        return subject.kind() == Draft.Kind.PAPER
                ? drafting.ofPaper(reader, subject.object(), subject.length(), language)
                : drafting.ofMeeting(reader, subject.object(), subject.kind(), language);
    }

    /// With one item of the agenda alone, or none; the summary of a paper and a dossier are always whole.
    Optional<Draft> made(Access reader, Subject subject, Optional<UUID> item) {
        return subject.kind() == Draft.Kind.PAPER || subject.kind() == Draft.Kind.DOSSIER
                ? made(reader, subject)
                : drafting.ofMeeting(
                        reader,
                        subject.object(),
                        subject.kind(),
                        Locale.forLanguageTag(subject.language()),
                        one -> item.equals(Optional.of(one.id())));
    }
}
