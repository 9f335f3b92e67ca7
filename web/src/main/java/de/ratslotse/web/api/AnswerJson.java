package de.ratslotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.ratslotse.retrieval.briefing.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer as the API writes it. What is not known is null.
public record AnswerJson(
        UUID id,
        String outcome,
        String text,
        List<StatementJson> statements,
        List<CitationJson> citations,
        SearchedJson searched,
        List<CitationJson> nearest,
        AnsweredByJson answeredBy,
        long tookMillis,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DataJson data) {

    static AnswerJson of(Answer answer) {
        return new AnswerJson(
                answer.id(),
                Words.of(answer.outcome()),
                answer.text(),
                answer.statements().stream().map(StatementJson::of).toList(),
                answer.citations().stream().map(CitationJson::of).toList(),
                SearchedJson.of(answer.searched()),
                answer.nearest().stream().map(CitationJson::of).toList(),
                AnsweredByJson.of(answer.answeredBy()),
                answer.tookMillis(),
                answer.data().map(DataJson::of).orElse(null));
    }

    /// A complete list or number from the council's data; absent where passages answer.
    ///
    /// @param undetermined how many more there are for which the data do not carry a criterion
    /// @param rows the first of them
    /// @param url of the page with the whole list; null where the rows are all
    public record DataJson(
            List<String> criteria,
            int total,
            int undetermined,
            List<RowJson> rows,
            @Nullable String url) {
        static DataJson of(Answer.Data data) {
            return new DataJson(
                    data.criteria(),
                    data.total(),
                    data.undetermined(),
                    data.rows().stream().map(RowJson::of).toList(),
                    data.url().orElse(null));
        }
    }

    /// @param kind `paper`, `meeting`, `agenda_item`
    /// @param url of its page on this service
    public record RowJson(String kind, UUID id, String text, String url, List<Integer> citations) {
        static RowJson of(Answer.DataRow row) {
            return new RowJson(row.kind().label(), row.object(), row.text(), row.url(), row.citations());
        }
    }

    /// @param citations numbers of citations
    public record StatementJson(String text, List<Integer> citations) {
        static StatementJson of(Answer.Statement statement) {
            return new StatementJson(statement.text(), statement.citations());
        }
    }

    /// @param page null only where the format has no pages
    public record CitationJson(
            int number,
            String quote,
            @Nullable Integer page,
            FileJson file,
            String statementKind,
            boolean provisional,
            @Nullable PaperJson paper,
            @Nullable MeetingJson meeting,
            @Nullable String organization,
            @Nullable LocalDate date) {
        public static CitationJson of(Answer.Citation citation) {
            return new CitationJson(
                    citation.number(),
                    citation.quote(),
                    citation.page().orElse(null),
                    FileJson.of(citation.file()),
                    Words.of(citation.statementKind()),
                    citation.provisional(),
                    citation.paper()
                            .map(paper -> new PaperJson(paper.reference(), paper.name()))
                            .orElse(null),
                    citation.meeting()
                            .map(meeting -> new MeetingJson(meeting.name(), meeting.start()))
                            .orElse(null),
                    citation.organization().orElse(null),
                    citation.date().orElse(null));
        }
    }

    /// @param path relative to the ingested folder
    /// @param url on this service, with the page
    public record FileJson(UUID id, String name, String path, String sha256, String url) {
        static FileJson of(Answer.FileReference file) {
            return new FileJson(file.id(), file.name(), file.path(), file.sha256(), file.url());
        }
    }

    public record PaperJson(String reference, String name) {}

    public record MeetingJson(String name, LocalDate start) {}

    /// @param body null when all bodies that the caller may see were searched
    /// @param semantic whether meaning took part, or words alone
    /// @param reach `part` while the word index is being built, `none` where no passage was searched; else absent
    public record SearchedJson(
            @Nullable String body,
            int files,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean semantic,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reach) {
        static SearchedJson of(Answer.Searched searched) {
            return new SearchedJson(
                    searched.body().orElse(null),
                    searched.files(),
                    searched.from().orElse(null),
                    searched.to().orElse(null),
                    searched.semantic(),
                    searched.reach() == Answer.Reach.ALL ? null : Words.of(searched.reach()));
        }
    }

    /// @param mode `extractive` or `model`
    /// @param note why the configured model did not write the answer; absent when all went well
    public record AnsweredByJson(
            String mode,
            @Nullable String model,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {
        static AnsweredByJson of(Answer.AnsweredBy by) {
            return new AnsweredByJson(
                    Words.of(by.mode()), by.model().orElse(null), by.note().orElse(null));
        }
    }
}
