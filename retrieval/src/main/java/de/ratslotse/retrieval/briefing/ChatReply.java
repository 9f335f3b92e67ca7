package de.ratslotse.retrieval.briefing;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Follows one reply from the thread that asked, with a limit for the first piece, for each pause, and in total.
///
/// Whatever the library calls, and however often, only the first end counts; what comes after it is thrown away. A
/// stream that simply ends looks complete to the library: without a reason why the model finished it is cut off.
final class ChatReply implements StreamingChatResponseHandler {

    private static final Duration TICK = Duration.ofMillis(50);

    private sealed interface Event {
        record Piece(String text) implements Event {}

        record Complete(@Nullable FinishReason reason) implements Event {}

        record Failure(Throwable cause) implements Event {}
    }

    /// The reply ended with an error before its first piece.
    static final class Failed extends RuntimeException {
        Failed(Throwable cause) {
            super(cause);
        }
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Duration pause;
    private final Duration total;
    private volatile boolean over;
    private volatile @Nullable StreamingHandle handle;

    ChatReply(Duration pause, Duration total) {
        this.pause = pause;
        this.total = total;
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        handle = context.streamingHandle();
        if (over) {
            context.streamingHandle().cancel();
            return;
        }
        events.add(new Event.Piece(partial.text()));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        events.add(new Event.Complete(response.metadata() == null ? null : response.finishReason()));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Event.Failure(error));
    }

    /// @throws Failed if an error comes before the first piece
    Chat.Ending follow(Consumer<String> pieces, BooleanSupplier stopped) {
        try {
            return followed(pieces, stopped);
        } finally {
            over = true;
            StreamingHandle open = handle;
            if (open != null) {
                open.cancel();
            }
        }
    }

    private Chat.Ending followed(Consumer<String> pieces, BooleanSupplier stopped) {
        long started = System.nanoTime();
        long lastPiece = started;
        boolean any = false;
        while (!stopped.getAsBoolean()) {
            long now = System.nanoTime();
            if (now - started > total.toNanos()) {
                return Chat.Ending.OUT_OF_TIME;
            }
            if (now - lastPiece > pause.toNanos()) {
                return Chat.Ending.TOO_SLOW;
            }
            switch (next()) {
                case null -> {}
                case Event.Piece piece -> {
                    any = true;
                    lastPiece = System.nanoTime();
                    pieces.accept(piece.text());
                }
                case Event.Complete complete -> {
                    return complete.reason() == FinishReason.STOP ? Chat.Ending.COMPLETE : Chat.Ending.CUT_OFF;
                }
                case Event.Failure failure -> {
                    if (!any) {
                        throw new Failed(failure.cause());
                    }
                    return Chat.Ending.CUT_OFF;
                }
            }
        }
        return Chat.Ending.STOPPED;
    }

    private @Nullable Event next() {
        try {
            return events.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Event.Complete(null);
        }
    }
}
