package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Drafting;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Makes drafts and writes them in every format.
final class DraftDocuments {

    private final Drafting drafting;
    private final JsonMapper json;

    DraftDocuments(Drafting drafting, JsonMapper json) {
        this.drafting = drafting;
        this.json = json;
    }

    /// Empty where the reader may not see what it is about, or where that is gone.
    Optional<Draft> draft(Access reader, DraftId id) {
        Locale language = Locale.forLanguageTag(id.language());
        return id.kind() == Kind.PAPER
                ? drafting.ofPaper(reader, id.subject(), id.length(), language)
                : drafting.ofMeeting(reader, id.subject(), id.kind(), language);
    }

    byte[] written(DraftId id, Draft draft, DraftFormat format, String base) {
        DraftText text = DraftText.of(draft, base);
        return switch (format) {
            case JSON -> json.writeValueAsBytes(DraftJson.of(id, draft));
            case MD -> MarkdownDraft.of(text).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlDraft.of(text).getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordDraft.of(text);
            case PDF -> PdfDraft.of(text);
        };
    }
}
