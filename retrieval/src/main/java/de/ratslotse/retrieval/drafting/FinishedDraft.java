package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Standing;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A stored draft on its way into a document: as a draft, with its citations numbered in the order of the text, and in
/// words who wrote what, how far the work is and who answers for it.
public final class FinishedDraft {

    private final StoredDraft stored;
    private final DraftWords words;
    private final Map<Integer, Citation> cited = new LinkedHashMap<>();

    private FinishedDraft(StoredDraft stored) {
        this.stored = stored;
        this.words = new DraftWords(stored.locale());
    }

    public static Draft of(StoredDraft stored) {
        return new FinishedDraft(stored).draft();
    }

    private Draft draft() {
        List<Draft.Statement> head = new ArrayList<>();
        List<Draft.Item> items = new ArrayList<>();
        for (Part part : stored.parts()) {
            if (part.ordinal() == 0) {
                head.addAll(statements(part));
            } else {
                items.add(item(part));
            }
        }
        return new Draft(
                stored.subject().kind(),
                stored.subject().object(),
                stored.title().map(this::titled).orElseGet(() -> words.sentence("subject_gone")),
                stored.body(),
                stored.subject().language(),
                stored.provisional(),
                head,
                items,
                notes(),
                List.copyOf(cited.values()),
                stored.latest());
    }

    private String titled(String title) {
        return stored.easy().isPresent() ? words.sentence("easy_title", title) : title;
    }

    private Draft.Item item(Part part) {
        Content content = part.version().content();
        return new Draft.Item(
                part.number(),
                part.title().orElseGet(() -> words.sentence("title_gone")),
                part.isPublic(),
                statements(part),
                content.decision(),
                content.result(),
                content.vote(),
                Optional.empty());
    }

    private List<Draft.Statement> statements(Part part) {
        List<Draft.Statement> statements = new ArrayList<>();
        for (Written written : part.version().content().statements()) {
            List<Integer> numbers = written.citations().stream()
                    .flatMap(number -> Optional.ofNullable(stored.evidence().get(number)).stream())
                    .map(this::numbered)
                    .toList();
            statements.add(new Draft.Statement(written.topic(), told(written, numbers), numbers));
        }
        part.wording()
                .filter(Wording::isFailed)
                .ifPresent(wording -> statements.add(note("wording_" + wording.label())));
        if (part.pending()) {
            statements.add(note("pending"));
        }
        if (part.version().withdrawn()) {
            statements.add(note("erased"));
        }
        if (part.version().hidden() > 0) {
            statements.add(note("hidden"));
        }
        if (part.outdated()) {
            statements.add(note("outdated"));
        }
        return statements;
    }

    private Draft.Statement note(String key) {
        return new Draft.Statement(Draft.Topic.MISSING, words.sentence(key), List.of());
    }

    private String told(Written written, List<Integer> numbers) {
        return written.author()
                .map(author -> words.sentence(numbers.isEmpty() ? "written_by" : "edited_by", written.text(), author))
                .orElse(written.text());
    }

    private int numbered(Evidence evidence) {
        Citation citation = evidence.citation();
        Citation known = cited.get(citation.number());
        if (known != null) {
            return known.number();
        }
        int number = cited.size() + 1;
        cited.put(citation.number(), citation.numbered(number));
        return number;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(stored.notes());
        stored.easy().ifPresent(easy -> notes.add(words.sentence(easy.changed() ? "easy_changed" : "easy_note")));
        Standing standing = stored.standing();
        notes.add(words.sentence("state_" + standing.state().label(), standing.by(), words.moment(standing.at())));
        Set<String> authors = new LinkedHashSet<>();
        stored.parts().stream()
                .flatMap(part -> part.version().content().statements().stream())
                .forEach(written -> written.author().ifPresent(authors::add));
        if (!authors.isEmpty()) {
            notes.add(words.sentence("edited", String.join(", ", authors)));
        }
        Set<String> models = new LinkedHashSet<>();
        stored.parts().stream()
                .flatMap(part -> part.version().content().statements().stream())
                .forEach(written -> written.model().ifPresent(models::add));
        if (!models.isEmpty()) {
            notes.add(words.sentence("worded_by", String.join(", ", models)));
        }
        if (standing.state() != State.RELEASED) {
            notes.add(words.sentence("not_released"));
        }
        return notes;
    }
}
