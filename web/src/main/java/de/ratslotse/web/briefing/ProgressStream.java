package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.DraftQueue;
import de.ratslotse.retrieval.drafting.Drafts;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.StoredDraft;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells as events how far a draft is, whenever that changes, until it is made or nobody listens.
final class ProgressStream {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int LOOKS_PER_SIGN = 30;

    private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    private final Drafts drafts;
    private final DraftQueue queue;
    private final Access reader;
    private final UUID draft;
    private final BooleanSupplier allowed;
    private volatile boolean over;

    /// @param allowed whether the caller still has the rights of the beginning
    ProgressStream(Drafts drafts, DraftQueue queue, Access reader, UUID draft, BooleanSupplier allowed) {
        this.drafts = drafts;
        this.queue = queue;
        this.reader = reader;
        this.draft = draft;
        this.allowed = allowed;
        emitter.onCompletion(() -> over = true);
        emitter.onTimeout(() -> over = true);
        emitter.onError(_ -> over = true);
    }

    SseEmitter begun() {
        Thread.ofVirtual().name("draft-progress").start(this::follow);
        return emitter;
    }

    private void follow() {
        try {
            followed();
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            over = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            emitter.completeWithError(e);
        }
    }

    private void followed() throws IOException, InterruptedException {
        Optional<Progress> told = Optional.empty();
        for (int look = 0; !over && allowed.getAsBoolean(); look++) {
            Optional<Progress> now = Optional.ofNullable(queue.progress(reader).get(draft));
            if (now.isEmpty()) {
                made();
                return;
            }
            if (!now.equals(told)) {
                send("progress", StoredDraftJson.WorkJson.of(now.get()));
                told = now;
            } else if (look % LOOKS_PER_SIGN == 0) {
                emitter.send(SseEmitter.event().comment("still here"));
            }
            Thread.sleep(LOOK);
        }
    }

    private void made() throws IOException {
        Optional<StoredDraft> found = drafts.find(reader, draft);
        if (found.isPresent()) {
            send("draft", StoredDraftJson.of(found.get(), Optional.empty()));
        }
    }

    private void send(String event, Object data) throws IOException {
        emitter.send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
    }
}
