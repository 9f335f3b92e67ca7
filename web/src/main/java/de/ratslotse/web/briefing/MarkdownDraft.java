package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// A draft as Markdown with footnotes.
final class MarkdownDraft {

    private MarkdownDraft() {}

    static String of(DraftText text) {
        StringBuilder markdown =
                new StringBuilder("# ").append(plain(text.title())).append("\n\n");
        statements(markdown, text, text.draft().head());
        for (Item item : text.draft().items()) {
            markdown.append("## ").append(plain(text.heading(item))).append("\n\n");
            statements(markdown, text, item.statements());
            if (item.statements().isEmpty()) {
                markdown.append(plain(text.nothing())).append("\n\n");
            }
        }
        markdown.append("---\n\n");
        text.closing().forEach(line -> markdown.append(plain(line)).append("\n\n"));
        for (Citation citation : text.draft().citations()) {
            markdown.append("[^%d]: [%s](%s): %s%n"
                    .formatted(
                            citation.number(),
                            plain(text.place(citation)),
                            text.link(citation),
                            text.words().quoted(plain(citation.quote()))));
        }
        return markdown.toString();
    }

    private static void statements(StringBuilder markdown, DraftText text, List<Statement> statements) {
        for (Statement statement : statements) {
            String marks =
                    statement.citations().stream().map("[^%d]"::formatted).collect(Collectors.joining());
            String lead = text.lead(statement).isEmpty() ? "" : "**" + text.lead(statement) + "** ";
            markdown.append("- %s%s%s%n".formatted(lead, plain(statement.text()), marks.isEmpty() ? "" : " " + marks));
        }
        markdown.append('\n');
    }

    /// Text of documents is text: no sign of it becomes a mark.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
