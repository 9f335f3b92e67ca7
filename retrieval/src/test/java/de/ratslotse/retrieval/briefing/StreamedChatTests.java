package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ratslotse.retrieval.briefing.Chat.Ending;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A real client against a server that behaves as servers do.
@Timeout(20)
class StreamedChatTests {

    private final StringBuilder heard = new StringBuilder();

    @Test
    void hearsEveryPiece() {
        try (FakeChatServer server =
                new FakeChatServer(reply -> reply.write("Guten ", "Tag").finish())) {
            assertThat(ask(server)).isEqualTo(Ending.COMPLETE);
            assertThat(heard).hasToString("Guten Tag");
            assertThat(server.requests().getFirst()).contains("json_schema").contains("\"stream\" : true");
        }
    }

    @Test
    void givesUpOnASlowFirstToken() {
        try (FakeChatServer server = new FakeChatServer(reply -> {
            reply.line(": waiting").stall(Duration.ofSeconds(10));
            reply.write("zu spät").finish();
        })) {
            assertThat(ask(server)).isEqualTo(Ending.TOO_SLOW);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        try (FakeChatServer server = new FakeChatServer(reply -> reply.stall(Duration.ofSeconds(10)))) {
            long started = System.nanoTime();
            try {
                assertThat(ask(server)).isEqualTo(Ending.TOO_SLOW);
            } catch (ChatModelUnavailable e) {
                assertThat(e.status()).isZero();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void givesUpOnAStallAfterTheFirstToken() {
        try (FakeChatServer server =
                new FakeChatServer(reply -> reply.write("Halb").stall(Duration.ofSeconds(10)))) {
            assertThat(ask(server)).isEqualTo(Ending.TOO_SLOW);
            assertThat(heard).hasToString("Halb");
        }
    }

    @Test
    void aStreamWithoutItsEndIsCutOff() {
        try (FakeChatServer server = new FakeChatServer(reply -> reply.write("Nur ein Stück"))) {
            assertThat(ask(server)).isEqualTo(Ending.CUT_OFF);
        }
    }

    @Test
    void aReplyThatRanOutOfTokensIsCutOff() {
        try (FakeChatServer server =
                new FakeChatServer(reply -> reply.write("Viel zu lang").finish("length"))) {
            assertThat(ask(server)).isEqualTo(Ending.CUT_OFF);
        }
    }

    @Test
    void aGarbageLineIsNotAnAnswer() {
        try (FakeChatServer server = new FakeChatServer(reply ->
                reply.write("Eins").line("data: {garbage").write("Zwei").finish())) {
            assertThat(ask(server)).isNotEqualTo(Ending.COMPLETE);
        }
    }

    @Test
    void anErrorObjectInsteadOfAReplyIsNeverComplete() {
        try (FakeChatServer server =
                new FakeChatServer(reply -> reply.line("data: {\"error\": {\"message\": \"out of memory\"}}"))) {
            assertThat(ask(server)).isNotEqualTo(Ending.COMPLETE);
        }
    }

    @Test
    void anErrorStatusIsUnavailableAndTriedOnce() {
        try (FakeChatServer server = new FakeChatServer(reply -> reply.status(500, "{}"))) {
            assertThatThrownBy(() -> ask(server))
                    .isInstanceOfSatisfying(
                            ChatModelUnavailable.class,
                            e -> assertThat(e.status()).isEqualTo(500));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void nobodyListeningIsUnavailable() {
        FakeChatServer server = new FakeChatServer(reply -> {});
        Chat chat = server.chat();
        server.close();
        assertThatThrownBy(() -> chat.ask(request(), heard::append, () -> false))
                .isInstanceOf(ChatModelUnavailable.class);
    }

    @Test
    void endlessTalkEndsWithTheTotalTime() {
        try (FakeChatServer server = new FakeChatServer(StreamedChatTests::talkOn)) {
            assertThat(ask(server)).isEqualTo(Ending.OUT_OF_TIME);
        }
    }

    @Test
    void stopsWhenTheReaderHasGone() {
        AtomicBoolean gone = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        AtomicBoolean closedByUs = new AtomicBoolean();
        try (FakeChatServer server = new FakeChatServer(reply -> {
            try {
                while (written.incrementAndGet() < 500) {
                    reply.write("weiter ");
                    reply.stall(Duration.ofMillis(20));
                }
            } catch (IOException e) {
                closedByUs.set(true);
            }
        })) {
            Ending ending = server.chat()
                    .ask(
                            request(),
                            piece -> {
                                heard.append(piece);
                                gone.set(heard.length() > 30);
                            },
                            gone::get);
            assertThat(ending).isEqualTo(Ending.STOPPED);
            for (int i = 0; i < 100 && !closedByUs.get(); i++) {
                sleep();
            }
            assertThat(closedByUs).isTrue();
        }
    }

    @Test
    void aServerThatKnowsNoSchemaIsAskedWithout() {
        try (FakeChatServer server = new FakeChatServer(reply -> {
            if (reply.request().contains("json_schema")) {
                reply.status(400, "{\"error\":{\"message\":\"response_format is not supported\"}}");
            } else {
                reply.write("Antwort").finish();
            }
        })) {
            Chat chat = server.chat();
            assertThat(chat.ask(request(), heard::append, () -> false)).isEqualTo(Ending.COMPLETE);
            assertThat(chat.ask(request(), heard::append, () -> false)).isEqualTo(Ending.COMPLETE);
            assertThat(server.requests()).hasSize(3);
        }
    }

    private Ending ask(FakeChatServer server) {
        return server.chat().ask(request(), heard::append, () -> false);
    }

    private static Chat.Request request() {
        return new Chat.Request("Regeln", "Aufgabe", 100);
    }

    private static void talkOn(FakeChatServer.Reply reply) throws InterruptedException {
        try {
            for (int i = 0; i < 2000; i++) {
                reply.write("und noch ein Wort ");
                reply.stall(Duration.ofMillis(20));
            }
        } catch (IOException e) {
            // the client has gone, as it should
            return;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
