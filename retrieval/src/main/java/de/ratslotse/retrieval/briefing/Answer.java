package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// An answer with its citations, or the designed refusal. Mirrors the answer API field by field.
///
/// @param text the statements as running text with citation marks like `[1]`, or the sentence of the refusal
/// @param nearest for a refusal: the nearest passages, as citations
/// @param data what the council's data say, where the answer comes from them and not from a search
public record Answer(
        UUID id,
        Outcome outcome,
        String text,
        List<Statement> statements,
        List<Citation> citations,
        Searched searched,
        List<Citation> nearest,
        AnsweredBy answeredBy,
        long tookMillis,
        Optional<Data> data) {

    public Answer {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        nearest = List.copyOf(nearest);
        data = Objects.requireNonNullElse(data, Optional.empty());
    }

    /// The same by code alone, with why a configured model's answer is not here.
    ///
    /// @param note a message key
    Answer noting(String note) {
        AnsweredBy noted = new AnsweredBy(Mode.EXTRACTIVE, Optional.empty(), Optional.of(note));
        return new Answer(id, outcome, text, statements, citations, searched, nearest, noted, tookMillis, data);
    }

    /// How a question ended. The API writes these names in lower case.
    public enum Outcome {
        ANSWERED,
        NOT_FOUND,
        PREMISE_CONTRADICTED
    }

    /// One statement.
    ///
    /// @param citations numbers of citations; in an answer from data empty for a sum, and for what only a feed
    ///     tells: then the text says so
    public record Statement(String text, List<Integer> citations) {
        public Statement {
            citations = List.copyOf(citations);
        }

        /// The same where so many citations stand before its own.
        Statement behind(int others) {
            return new Statement(
                    text, citations.stream().map(number -> number + others).toList());
        }
    }

    /// A complete list or number from the council's data, never the best of a search.
    ///
    /// @param criteria in words
    /// @param total counted over everything the caller may see
    /// @param undetermined how many more there are for which the data do not carry a criterion
    /// @param rows the first of them
    /// @param url of the page with the whole list; empty where the rows are all
    public record Data(List<String> criteria, int total, int undetermined, List<DataRow> rows, Optional<String> url) {
        public Data {
            criteria = List.copyOf(criteria);
            rows = List.copyOf(rows);
        }
    }

    /// A paper, an item or a meeting of the list.
    ///
    /// @param url of its page
    public record DataRow(ObjectKind kind, UUID object, String text, String url, List<Integer> citations) {
        public DataRow {
            citations = List.copyOf(citations);
        }
    }

    /// A pointer from a statement to a passage on a page, found there by code.
    ///
    /// @param number from 1
    /// @param quote stands word for word on the page
    /// @param page counts from 1; empty only where the format has no pages
    /// @param context the passage around the quote, for the preview
    public record Citation(
            int number,
            String quote,
            Optional<Integer> page,
            FileReference file,
            StatementKind statementKind,
            boolean provisional,
            Optional<PaperReference> paper,
            Optional<MeetingReference> meeting,
            Optional<String> organization,
            Optional<LocalDate> date,
            String context) {

        /// The same under another number.
        public Citation numbered(int other) {
            return new Citation(
                    other, quote, page, file, statementKind, provisional, paper, meeting, organization, date, context);
        }
    }

    /// The original a citation points into.
    ///
    /// @param url `/files/<id>#page=<n>`
    public record FileReference(UUID id, String name, String path, String sha256, String url) {}

    public record PaperReference(String reference, String name) {}

    public record MeetingReference(String name, LocalDate start) {}

    /// What was searched and how far the data reach.
    ///
    /// @param body empty when all bodies the caller may see were searched
    /// @param semantic whether meaning took part, or words alone
    public record Searched(
            Optional<String> body,
            int files,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean semantic,
            Reach reach) {

        public Searched {
            reach = Objects.requireNonNullElse(reach, Reach.ALL);
        }
    }

    /// How much of the passages was searched. The API writes these names in lower case.
    public enum Reach {
        ALL,
        /// The word index is still being built: what is missing may stand in what it does not hold yet.
        PART,
        /// No passage was searched: the answer comes from the council's data, or the question asks for none.
        NONE
    }

    /// Who wrote the answer: code alone, or a model whose sentences were checked.
    ///
    /// @param note why a configured model's answer is not here, as a message key; empty when all went well
    public record AnsweredBy(Mode mode, Optional<String> model, Optional<String> note) {}

    /// The API writes these names in lower case.
    public enum Mode {
        EXTRACTIVE,
        MODEL
    }
}
