package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Turns stretches of passages into citations, each only after its quote was found on its page.
final class Citations {

    private static final int CONTEXT = 700;

    private final PageTexts pages;
    private final Access access;
    private final Map<String, Optional<String>> seen = new HashMap<>();

    Citations(PageTexts pages, Access access) {
        this.pages = pages;
        this.access = access;
    }

    /// The citation, or empty where the page does not carry the quote word for word.
    ///
    /// @param start where the quote begins in the passage's text
    /// @param end one past its last character
    Optional<Citation> cite(int number, RankedPassage source, int start, int end) {
        Passage passage = source.passage();
        String quote = PrintedText.collapsed(passage.text().substring(start, end));
        if (quote.isEmpty() || !standsOnPage(passage, quote)) {
            return Optional.empty();
        }
        CouncilFile file = source.file();
        Optional<Integer> page = passage.page() == 0 ? Optional.empty() : Optional.of(passage.page());
        String url = "/files/" + file.id() + page.map(n -> "#page=" + n).orElse("");
        return Optional.of(new Citation(
                number,
                quote,
                page,
                new FileReference(file.id(), file.name(), file.path(), file.sha256(), url),
                StatementKinds.of(source, start, end),
                passage.provisional(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FileDates.of(file),
                context(passage.text(), start, end)));
    }

    private boolean standsOnPage(Passage passage, String quote) {
        String key = passage.fileId() + "#" + passage.page();
        return seen.computeIfAbsent(
                        key,
                        k -> pages.find(access, passage.fileId(), passage.page())
                                .map(PrintedText::collapsed))
                .filter(text -> text.contains(quote))
                .isPresent();
    }

    private static String context(String text, int start, int end) {
        int room = Math.max(0, CONTEXT - (end - start)) / 2;
        int from = Math.max(0, start - room);
        int to = Math.min(text.length(), end + room);
        return PrintedText.collapsed(text.substring(from, to));
    }
}
