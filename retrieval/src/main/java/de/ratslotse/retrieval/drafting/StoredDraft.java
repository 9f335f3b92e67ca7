package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A draft that staff keeps and works on, as one reader sees it: what rests on files that he may not see is not in it.
///
/// @param title empty where the meeting or paper is not there for the reader
/// @param parts in order; the first may have ordinal 0: what is said of the whole
/// @param evidence by number; what citations point to
/// @param latest the newest document held when it was made
/// @param easy where it is the version of another one in easy language
public record StoredDraft(
        UUID id,
        Subject subject,
        Optional<String> title,
        String body,
        boolean provisional,
        List<String> notes,
        Optional<LocalDate> latest,
        Standing standing,
        String createdBy,
        Instant created,
        List<Part> parts,
        Map<Integer, Evidence> evidence,
        Optional<Easy> easy) {

    public StoredDraft {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }

    public Optional<Part> part(long id) {
        return parts.stream().filter(part -> part.id() == id).findFirst();
    }

    public Locale locale() {
        return subject.locale();
    }

    /// Whether some of it is not made yet.
    public boolean pending() {
        return parts.stream().anyMatch(Part::pending);
    }

    /// Whether a model's text is missing that is still to come or could be tried again.
    public boolean unworded() {
        return parts.stream()
                .filter(part -> part.ordinal() > 0)
                .anyMatch(part -> part.wording()
                        .map(wording -> wording.isFailed() || wording == Wording.CANCELLED)
                        .orElse(true));
    }

    /// Whether something cited has changed since.
    public boolean outdated() {
        return parts.stream().anyMatch(Part::outdated);
    }

    /// Of which draft this is the version in easy language.
    ///
    /// @param changed whether that one was written in since
    public record Easy(UUID original, boolean changed) {}

    /// How far the work on it is.
    public enum State {
        DRAFT,
        IN_REVIEW,
        RELEASED;

        /// The name in data that leave the program.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param by who brought it into this state; for a released one who answers for it
    public record Standing(State state, String by, Instant at) {}

    /// A citation of the draft.
    ///
    /// @param changed whether the file is another one now than when it was cited
    public record Evidence(Citation citation, boolean changed) {}

    /// A statement as it stands in a draft.
    ///
    /// @param author who wrote the words; empty where they are the documents', the rules' or a model's
    /// @param files whose words these may be, also where nothing is cited any more
    /// @param model which model put it into these words, or did before somebody changed them
    public record Written(
            Topic topic,
            String text,
            List<Integer> citations,
            Optional<String> author,
            List<UUID> files,
            Optional<String> model) {
        public Written {
            model = Objects.requireNonNullElse(model, Optional.empty());
            citations = List.copyOf(citations);
            files = List.copyOf(files);
        }
    }

    /// What an item says.
    ///
    /// @param decision the official words, with result and vote, as the data had them when the item was made
    public record Content(
            List<Written> statements, Optional<String> decision, Optional<ItemResult> result, Optional<Vote> vote) {
        public Content {
            statements = List.copyOf(statements);
        }

        /// What an item says that is not made yet, or of which nothing is known any more.
        static final Content NOTHING = new Content(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// How a version came about.
    public enum Cause {
        MADE,
        EDITED,
        AUTOSAVED,
        REMADE,
        UNDONE,
        /// by a model
        WORDED
    }

    /// A saved text of an item.
    ///
    /// @param withdrawn whether something was erased from it because a file was withdrawn
    /// @param hidden how many statements rest on files that this reader may not see
    public record Version(
            int number, Content content, String author, Instant at, Cause cause, boolean withdrawn, int hidden) {}

    /// @param author who said it
    public record Comment(long id, String text, String author, Instant at) {}

    /// An item with its history.
    ///
    /// @param ordinal 0 for what is said of the whole
    /// @param title empty where it is not there for the reader
    /// @param revision what a writer names to show which text he saw
    /// @param outdated whether a cited file, or the official title, has changed since
    /// @param previous the version that undoing goes back to
    /// @param offered numbers of the evidence that this item has or had
    /// @param wording what came of a model's text; empty where that is still to come
    public record Part(
            long id,
            int ordinal,
            String number,
            Optional<String> title,
            boolean isPublic,
            int revision,
            Version version,
            Optional<Version> previous,
            boolean outdated,
            List<Integer> offered,
            Optional<Wording> wording,
            List<Comment> comments) {
        public Part {
            offered = List.copyOf(offered);
            comments = List.copyOf(comments);
        }

        /// Whether it is not made yet: it has its heading alone.
        public boolean pending() {
            return version.number() == 0;
        }
    }
}
