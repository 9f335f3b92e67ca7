package de.ratslotse.web.chat;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What one session asked: its runs and its conversations. Keeps answers by id only, so that rights are checked anew
/// whenever one is shown.
///
/// Lives in the memory of one node for as long as the session does.
final class Visit {

    private static final String ATTRIBUTE = "ratslotse.visit";

    /// Enough for several windows; older ones are forgotten.
    private static final int KEPT = 20;

    private final Map<UUID, Run> runs = new Recent<>();
    private final Map<UUID, List<UUID>> conversations = new Recent<>();

    private Visit() {}

    static Visit of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof Visit visit) {
                return visit;
            }
            Visit visit = new Visit();
            session.setAttribute(ATTRIBUTE, visit);
            return visit;
        }
    }

    synchronized Run begin(Run run) {
        runs.put(run.id(), run);
        return run;
    }

    synchronized Optional<Run> run(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    synchronized void answered(Run run, UUID answer) {
        conversations
                .computeIfAbsent(run.conversation(), _ -> new ArrayList<>())
                .add(answer);
    }

    /// The ids of the answers, oldest first; empty for a conversation that is not this session's.
    synchronized List<UUID> conversation(UUID id) {
        return List.copyOf(conversations.getOrDefault(id, List.of()));
    }

    private static final class Recent<V> extends LinkedHashMap<UUID, V> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, V> eldest) {
            return size() > KEPT;
        }
    }
}
