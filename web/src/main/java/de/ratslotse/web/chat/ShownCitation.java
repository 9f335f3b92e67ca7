package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import java.util.Objects;

/// A citation with what its preview and links need.
///
/// @param before the end of what stands before the quote: tells it from the same words elsewhere on the page
/// @param after the beginning of what stands behind it
public record ShownCitation(Citation citation, String before, String after) {

    private static final int LEAD = 90;

    static ShownCitation of(Citation citation) {
        String context = citation.context();
        String quote = citation.quote();
        int at = context.indexOf(quote);
        if (at < 0 || context.indexOf(quote, at + 1) >= 0) {
            return new ShownCitation(citation, "", "");
        }
        String after = context.substring(at + quote.length());
        return new ShownCitation(
                citation, lead(context.substring(0, at)), after.substring(0, Math.min(LEAD, after.length())));
    }

    public int number() {
        return citation.number();
    }

    /// As printed, with its line breaks: so it is found again on the page.
    public String quote() {
        return citation.quote();
    }

    /// The quote as running text, to be read.
    public String words() {
        return running(citation.quote());
    }

    public String wordsBefore() {
        return running(before);
    }

    public String wordsAfter() {
        return running(after);
    }

    /// As the address of the page has it: 0 where the format has no pages.
    public int page() {
        return citation.page().orElse(0);
    }

    public boolean paged() {
        return citation.page().isPresent();
    }

    public boolean pdf() {
        return paged()
                && citation.file().name().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
    }

    /// The paper's name where it is known, else the file's.
    public String title() {
        return citation.paper()
                .map(paper -> paper.name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> citation.file().name());
    }

    public String kind() {
        return citation.statementKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean sameFile(ShownCitation other) {
        return Objects.equals(citation.file().id(), other.citation.file().id());
    }

    private static String lead(String text) {
        return text.length() <= LEAD ? text : text.substring(text.length() - LEAD);
    }

    private static String running(String text) {
        return text.replaceAll("(\\p{L})-\\s*\\n\\s*(\\p{Ll})", "$1$2").replaceAll("\\s+", " ");
    }
}
