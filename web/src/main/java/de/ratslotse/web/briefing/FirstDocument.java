package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Writes a small Word document for nobody once after a start, in the background: the first one reads thousands of
/// classes,
/// for which nobody should wait.
final class FirstDocument implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDocument.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Thread.ofPlatform().daemon().name("first-document").start(FirstDocument::attempt);
    }

    /// What goes wrong here goes wrong for a reader too, who is told then.
    private static void attempt() {
        try {
            write();
        } catch (RuntimeException failed) {
            LOG.warn("The first document could not be written", failed);
        }
    }

    static void write() {
        WordDraft.of(DraftText.of(draft(), "http://localhost"));
    }

    private static Draft draft() {
        Statement said = new Statement(Topic.RESULT, "–", List.of(1));
        Item item = new Item(
                "1", "–", true, List.of(said), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Citation citation = new Citation(
                1,
                "–",
                Optional.of(1),
                new FileReference(new UUID(0, 0), "–", "–", "", "/"),
                StatementKind.DECISION,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return new Draft(
                Kind.AFTER,
                new UUID(0, 0),
                "–",
                "–",
                "de",
                false,
                List.of(said),
                List.of(item),
                List.of(),
                List.of(citation),
                Optional.empty());
    }
}
