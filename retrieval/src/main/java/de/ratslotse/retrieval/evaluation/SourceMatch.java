package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import java.util.Locale;
import java.util.Optional;

/// Whether a citation points at a gold source.
final class SourceMatch {

    private SourceMatch() {}

    /// The file is the gold one, and so is the page where the gold names one.
    static boolean matches(GoldQuestion.Source source, Citation citation) {
        boolean page = source.page().isEmpty() || source.page().equals(citation.page());
        return page && file(source, citation);
    }

    static boolean file(GoldQuestion.Source source, Citation citation) {
        return names(source.file(), citation) || names(source.path(), citation) || paper(source.paper(), citation);
    }

    private static boolean names(Optional<String> gold, Citation citation) {
        if (gold.isEmpty()) {
            return false;
        }
        String path = citation.file().path();
        String name = citation.file().name();
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        return path.equals(gold.get())
                || path.endsWith("/" + gold.get())
                || gold.get().endsWith("/" + path)
                || bare.equals(gold.get())
                || path.endsWith("/" + gold.get().replaceFirst("^.*?/bodies/", "bodies/"));
    }

    private static boolean paper(Optional<String> gold, Citation citation) {
        return gold.isPresent()
                && citation.paper()
                        .map(paper -> paper.reference().equalsIgnoreCase(gold.get()))
                        .orElse(false);
    }

    /// Whether a citation of this file and quote must carry a kind, and does not.
    static boolean wrongKind(GoldQuestion.Source source, Citation citation) {
        if (source.statementKind().isEmpty() || !matches(source, citation) || !sharesQuote(source, citation)) {
            return false;
        }
        return !source.statementKind()
                .get()
                .equals(citation.statementKind().name().toLowerCase(Locale.ROOT));
    }

    /// Whether the source names a kind and the citation quotes it.
    static boolean asksKind(GoldQuestion.Source source, Citation citation) {
        return source.statementKind().isPresent() && matches(source, citation) && sharesQuote(source, citation);
    }

    private static boolean sharesQuote(GoldQuestion.Source source, Citation citation) {
        String gold = bare(source.quote().orElse(""));
        String quote = bare(citation.quote());
        return quote.contains(gold) || gold.contains(quote);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00ad-]+", "").toLowerCase(Locale.ROOT);
    }
}
