package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Chat.Ending;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a chat model write statements from numbered passages, and passes on only what the check lets through.
final class ModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWriter.class);

    static final int REPLY_TOKENS = 700;
    private static final int RESERVE = 200;
    private static final long WAIT_FOR_A_PLACE_SECONDS = 5;

    private final Chat chat;
    private final int contextTokens;
    private final Semaphore places;

    ModelWriter(Chat chat, int contextTokens, int requests) {
        this.chat = chat;
        this.contextTokens = contextTokens;
        this.places = new Semaphore(requests);
    }

    String model() {
        return chat.model();
    }

    /// What came of asking the model.
    sealed interface Written {

        record Answered(List<Statement> statements, List<Citation> citations) implements Written {
            public Answered {
                statements = List.copyOf(statements);
                citations = List.copyOf(citations);
            }
        }

        /// The model holds that the passages do not answer.
        record FoundNothing() implements Written {}

        /// @param note why, as a message key
        record Nothing(String note) implements Written {}
    }

    /// Asks what the room, in tokens, has a place for.
    Written write(IntFunction<Chat.Request> request, CheckedStatements checked, BooleanSupplier stopped) {
        if (!place()) {
            return new Written.Nothing("answer.note.busy");
        }
        try {
            return written(request.apply(contextTokens - REPLY_TOKENS - RESERVE), checked, stopped);
        } catch (ChatModelUnavailable e) {
            LOG.warn("{}", e.getMessage());
            return new Written.Nothing("answer.note.unavailable");
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(WAIT_FOR_A_PLACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Written written(Chat.Request request, CheckedStatements checked, BooleanSupplier stopped) {
        StatementParser parser = new StatementParser();
        Ending ending = chat.ask(
                request,
                piece -> parser.add(piece).forEach(checked::add),
                () -> stopped.getAsBoolean() || checked.full());
        parser.end().forEach(checked::add);
        LOG.info(
                "{} of {} statements passed the check, failed: {}",
                checked.statements().size(),
                checked.stated(),
                checked.flaws());
        return switch (ending) {
            case COMPLETE -> complete(checked);
            case CUT_OFF -> new Written.Nothing("answer.note.cut-off");
            case TOO_SLOW, OUT_OF_TIME -> new Written.Nothing("answer.note.slow");
            case STOPPED -> new Written.Nothing(checked.full() ? "answer.note.unchecked" : "answer.note.stopped");
        };
    }

    private static Written complete(CheckedStatements checked) {
        if (checked.stated() == 0) {
            return new Written.FoundNothing();
        }
        boolean mostlyRight = checked.statements().size() * 2 >= checked.weighed();
        if (checked.statements().isEmpty() || !mostlyRight) {
            return new Written.Nothing("answer.note.unchecked");
        }
        return new Written.Answered(checked.statements(), checked.citations());
    }
}
