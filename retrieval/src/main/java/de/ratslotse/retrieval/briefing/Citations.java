package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns stretches of passages and pages into citations, each only after its quote was found on its page, with what its
/// file belongs to.
final class Citations {

    private static final int CONTEXT = 700;

    private final PageTexts pages;
    private final CouncilContexts contexts;
    private final Access access;
    private final Set<UUID> unasked;
    private final Map<UUID, CouncilContext> known = new HashMap<>();
    private final Map<String, Optional<String>> seen = new HashMap<>();

    /// @param files that are likely to be cited: what they belong to is asked for all at once
    Citations(Library library, Access access, Collection<UUID> files) {
        this.pages = library.pages();
        this.contexts = library.contexts();
        this.access = access;
        this.unasked = new HashSet<>(files);
    }

    /// The citation, or empty where the page does not carry the quote word for word.
    ///
    /// @param start where the quote begins in the passage's text
    /// @param end one past its last character
    Optional<Citation> cite(int number, RankedPassage source, int start, int end) {
        Passage passage = source.passage();
        String quote = PrintedText.collapsed(passage.text().substring(start, end));
        if (quote.isEmpty() || !text(passage.fileId(), passage.page()).contains(quote)) {
            return Optional.empty();
        }
        return Optional.of(citation(
                number,
                quote,
                passage.page(),
                source.file(),
                StatementKinds.of(source, start, end),
                passage.provisional(),
                context(passage.text(), start, end)));
    }

    /// The citation of a place on a page, or empty where it does not stand there.
    Optional<Citation> cite(int number, Place place) {
        String quote = PrintedText.collapsed(place.quote());
        String text = text(place.file().id(), place.page());
        int start = text.indexOf(quote);
        if (quote.isEmpty() || start < 0) {
            return Optional.empty();
        }
        return Optional.of(citation(
                number,
                quote,
                place.page(),
                place.file(),
                place.kind(),
                place.provisional(),
                context(text, start, start + quote.length())));
    }

    /// Words on a page.
    ///
    /// @param page 0 where the format has no pages
    record Place(CouncilFile file, int page, String quote, StatementKind kind, boolean provisional) {

        Place of(StatementKind other) {
            return new Place(file, page, quote, other, provisional);
        }

        boolean isAdvice() {
            return kind == StatementKind.RECOMMENDATION;
        }
    }

    private Citation citation(
            int number,
            String quote,
            int page,
            CouncilFile file,
            StatementKind kind,
            boolean provisional,
            String context) {
        Optional<Integer> shown = page == 0 ? Optional.empty() : Optional.of(page);
        String url = "/files/" + file.id() + shown.map(n -> "#page=" + n).orElse("");
        CouncilContext council = council(file.id());
        return new Citation(
                number,
                quote,
                shown,
                new FileReference(file.id(), file.name(), file.path(), file.sha256(), url),
                kind,
                provisional,
                council.paper(),
                council.meeting(),
                council.organization(),
                council.date().or(() -> FileDates.of(file)),
                context);
    }

    private CouncilContext council(UUID file) {
        if (!known.containsKey(file)) {
            unasked.add(file);
            List<UUID> asked = List.copyOf(unasked);
            unasked.clear();
            Map<UUID, CouncilContext> told = contexts.of(access, asked);
            asked.forEach(id -> known.put(id, told.getOrDefault(id, CouncilContext.NONE)));
        }
        return known.getOrDefault(file, CouncilContext.NONE);
    }

    private String text(UUID file, int page) {
        return seen.computeIfAbsent(
                        file + "#" + page, k -> pages.find(access, file, page).map(PrintedText::collapsed))
                .orElse("");
    }

    private static String context(String text, int start, int end) {
        int room = Math.max(0, CONTEXT - (end - start)) / 2;
        int from = Math.max(0, start - room);
        int to = Math.min(text.length(), end + room);
        return PrintedText.collapsed(text.substring(from, to));
    }
}
