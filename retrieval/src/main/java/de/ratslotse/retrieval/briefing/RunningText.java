package de.ratslotse.retrieval.briefing;

import de.ratslotse.prompts.Prompt;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.ModelWriter.Written;
import de.ratslotse.retrieval.briefing.StatementCheck.Flaw;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Running text about one item of a draft by the chat model, if one is configured: each statement checked against the
/// passage it cites as in answers. What counts is never the model's: a statement that tells a vote, an amount, another
/// number, a date or a decision is thrown away; these stand beside it from data and quotes.
public final class RunningText {

    /// How a matter may end other than by a decision.
    private static final Pattern ENDED = Pattern.compile(
            "zurückgezogen|zur kenntnis|verwiesen|überwiesen|\\bgewählt|vertag|withdrawn|\\bnoted\\b|referred|postponed|deferred|\\belected",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Library library;
    private final Optional<ModelWriter> writer;

    RunningText(Library library, Optional<ModelWriter> writer) {
        this.library = library;
        this.writer = writer;
    }

    /// How an item is told: each manner has a file of rules in `prompts/`.
    public enum Manner {
        /// of the agenda of a meeting
        ITEM,
        /// of a paper
        SECTION,
        /// of a dossier
        MATTER,
        /// in easy language, with its rules for each sentence
        EASY;

        private String rules() {
            return name().toLowerCase(Locale.ROOT) + "-rules";
        }
    }

    /// What is to be told.
    ///
    /// @param heading of the item
    /// @param sources most important first; only they may be cited
    public record Item(String heading, List<Source> sources, Locale language, Manner manner) {
        public Item {
            sources = List.copyOf(sources);
        }
    }

    public record Source(CouncilFile file, Passage passage) {}

    /// What came of it.
    public sealed interface Outcome {

        /// @param model its name
        record Told(String model, List<Statement> statements, List<Citation> citations) implements Outcome {
            public Told {
                statements = List.copyOf(statements);
                citations = List.copyOf(citations);
            }
        }

        /// The model found nothing to say, or there is nothing to say anything about.
        record Silent() implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    /// Why there is no text.
    public enum Failure {
        /// Others are being answered.
        BUSY,
        UNAVAILABLE,
        SLOW,
        /// The reply ended in the middle.
        CUT_OFF,
        /// Too little of it passed the check.
        UNCHECKED,
        STOPPED
    }

    /// Whether there is a model.
    public boolean isConfigured() {
        return writer.isPresent();
    }

    /// @param stopped asked several times a second
    public Outcome about(Access reader, Item item, BooleanSupplier stopped) {
        if (writer.isEmpty()) {
            return new Outcome.Failed(Failure.UNAVAILABLE);
        }
        if (item.sources().isEmpty()) {
            return new Outcome.Silent();
        }
        List<UUID> files = item.sources().stream()
                .map(source -> source.file().id())
                .distinct()
                .toList();
        Language language = Language.of(item.language());
        CheckedStatements checked = new CheckedStatements(
                new Citations(library, reader, files),
                AnswerListener.SILENT,
                text -> further(text, language, item.manner() == Manner.EASY));
        ModelWriter model = writer.get();
        Written written = model.write(room -> request(item, language, checked, room), checked, stopped);
        return switch (written) {
            case Written.Answered answered ->
                new Outcome.Told(model.model(), answered.statements(), answered.citations());
            case Written.FoundNothing _ -> new Outcome.Silent();
            case Written.Nothing nothing -> new Outcome.Failed(failure(nothing.note()));
        };
    }

    private static Optional<Flaw> further(String statement, Language language, boolean easy) {
        return easy && !EasySentence.is(statement) ? Optional.of(Flaw.NOT_EASY) : reserved(statement, language);
    }

    private static Optional<Flaw> reserved(String statement, Language language) {
        Language own = Language.ofText(statement, language);
        boolean counts = !Tally.in(statement).isEmpty()
                || Quantities.in(statement, own).stream()
                        .anyMatch(quantity -> quantity.kind() != Quantity.Kind.REFERENCE);
        return counts
                        || ToldOutcome.isToldIn(statement)
                        || ENDED.matcher(statement).find()
                ? Optional.of(Flaw.RESERVED)
                : Optional.empty();
    }

    private static Chat.Request request(Item item, Language language, CheckedStatements checked, int room) {
        String suffix = language == Language.GERMAN ? ".de" : ".en";
        String rules = Prompt.named(item.manner().rules() + suffix).filled(Map.of());
        Prompt task = Prompt.named("item-task" + suffix);
        int used = NumberedEvidence.tokens(rules + task.template() + item.heading());
        NumberedEvidence evidence = NumberedEvidence.of(
                item.sources().stream().map(source -> weighed(source)).toList(), room - used);
        checked.against(evidence.passages());
        return new Chat.Request(
                rules,
                task.filled(Map.of("passages", evidence.text(), "heading", NumberedEvidence.harmless(item.heading()))),
                ModelWriter.REPLY_TOKENS);
    }

    private static Weighed weighed(Source source) {
        Language language = Language.of(source.file().language());
        RankedPassage ranked = new RankedPassage(1, 1, Set.of(), 0, 0, source.passage(), source.file());
        ReadPassage read = ReadPassage.of(ranked, new WordMatch(List.of(), language), language);
        return new Weighed(read, 0, SentenceScore.NONE, 0, 0, 0, 0);
    }

    private static Failure failure(String note) {
        return switch (note) {
            case "answer.note.busy" -> Failure.BUSY;
            case "answer.note.slow" -> Failure.SLOW;
            case "answer.note.cut-off" -> Failure.CUT_OFF;
            case "answer.note.unchecked" -> Failure.UNCHECKED;
            case "answer.note.stopped" -> Failure.STOPPED;
            default -> Failure.UNAVAILABLE;
        };
    }
}
