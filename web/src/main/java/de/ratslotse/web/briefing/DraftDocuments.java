package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Drafting;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
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
        return drafting.of(reader, id.subject());
    }

    /// As an answer to the present request: a file with the draft's title.
    ///
    /// @param data what stands in the JSON
    ResponseEntity<byte[]> sent(Draft draft, DraftFormat format, Supplier<Object> data) {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return format == DraftFormat.JSON
                ? format.attached(draft.title(), json.writeValueAsBytes(data.get()))
                : sent(DraftText.of(draft, base), format);
    }

    /// @param format any but JSON
    ResponseEntity<byte[]> sent(DraftText text, DraftFormat format) {
        byte[] document = switch (format) {
            case JSON -> throw new IllegalArgumentException("JSON is not written from words");
            case MD -> MarkdownDraft.of(text).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlDraft.of(text).getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordDraft.of(text);
            case PDF -> PdfDraft.of(text);
        };
        return format.attached(text.draft().title(), document);
    }
}
