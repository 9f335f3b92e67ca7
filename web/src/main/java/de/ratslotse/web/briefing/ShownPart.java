package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.DraftWords;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.drafting.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An item of a stored draft on its page.
///
/// @param mine what the writer sent when somebody else had saved in between; empty as a rule
public record ShownPart(StoredDraft draft, Part part, DraftWords words, List<Wanted> mine) {

    public ShownPart {
        mine = List.copyOf(mine);
    }

    /// A row of the form.
    ///
    /// @param from as [Wanted#from]
    public record Row(int from, String topic, String label, String text, List<Choice> choices) {

        /// How many lines the field shows.
        public int lines() {
            return Math.clamp(text.length() / 70L + 1, 2, 14);
        }
    }

    /// A citation that can be chosen for a statement.
    public record Choice(int number, String place, String quote, boolean chosen) {}

    /// @param model which model worded it
    public record Said(
            String topic,
            String label,
            String text,
            Optional<String> author,
            Optional<String> model,
            List<Integer> citations) {}

    /// Why a model's text is missing.
    public Optional<String> missing() {
        return part.wording().filter(Wording::isFailed).map(wording -> words.sentence("wording_" + wording.label()));
    }

    public boolean conflict() {
        return !mine.isEmpty();
    }

    public String heading() {
        if (part.ordinal() == 0) {
            return words.sentence("whole");
        }
        String number = part.number().isEmpty() ? "" : part.number() + " ";
        String closed = part.isPublic() ? "" : " (" + words.sentence("non_public") + ")";
        return number + part.title().orElseGet(() -> words.sentence("title_gone")) + closed;
    }

    public List<Said> said() {
        return part.version().content().statements().stream().map(this::said).toList();
    }

    private Said said(Written written) {
        List<Integer> citations = written.citations().stream()
                .filter(draft.evidence()::containsKey)
                .toList();
        return new Said(
                written.topic().label(),
                label(written.topic()),
                written.text(),
                written.author(),
                written.model(),
                citations);
    }

    /// Whether the citation of this number points to a file that has changed.
    public boolean changed(int number) {
        Evidence evidence = draft.evidence().get(number);
        return evidence != null && evidence.changed();
    }

    /// The rows of the form, and an empty one for a new statement.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (conflict()) {
            mine.stream()
                    .filter(wanted -> !wanted.text().isBlank())
                    .map(wanted -> row(again(wanted), wanted.topic(), wanted.text(), wanted.citations()))
                    .forEach(rows::add);
        } else {
            List<Written> statements = part.version().content().statements();
            for (int i = 0; i < statements.size(); i++) {
                Written written = statements.get(i);
                rows.add(row(i, written.topic(), written.text(), written.citations()));
            }
        }
        rows.add(new Row(Wanted.NEW, Topic.CONTENT.label(), words.sentence("new_statement"), "", choices(List.of())));
        return rows;
    }

    /// The statement that has the same words now, if there is one.
    private int again(Wanted wanted) {
        List<Written> statements = part.version().content().statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements
                    .get(i)
                    .text()
                    .equals(wanted.text().replace("\r\n", "\n").strip())) {
                return i;
            }
        }
        return Wanted.ANY;
    }

    private Row row(int from, Topic topic, String text, List<Integer> chosen) {
        return new Row(from, topic.label(), label(topic), text, choices(chosen));
    }

    private List<Choice> choices(List<Integer> chosen) {
        return part.offered().stream()
                .flatMap(number -> Optional.ofNullable(draft.evidence().get(number)).stream()
                        .map(Evidence::citation)
                        .map(citation ->
                                new Choice(number, place(citation), citation.quote(), chosen.contains(number))))
                .toList();
    }

    private String place(Citation citation) {
        return citation.file().name()
                + citation.page()
                        .map(page -> ", " + words.sentence("page", page))
                        .orElse("");
    }

    /// What is different from the version before; empty where there is none.
    public List<WordChanges.Piece> changes() {
        return part.previous()
                .map(before -> WordChanges.between(
                        flat(before.content()), flat(part.version().content())))
                .orElse(List.of());
    }

    private String flat(Content content) {
        return content.statements().stream()
                .map(written -> label(written.topic()) + ": " + written.text() + marks(written))
                .collect(Collectors.joining("\n"));
    }

    private static String marks(Written written) {
        return written.citations().stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }

    private String label(Topic topic) {
        return words.sentence("topic_" + topic.label());
    }
}
