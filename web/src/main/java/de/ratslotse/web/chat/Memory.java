package de.ratslotse.web.chat;

import java.util.List;
import java.util.UUID;

/// The conversations that are kept for the present caller beyond the session: none for visitors.
interface Memory {

    Memory NONE = new Memory() {
        @Override
        public void keep(UUID conversation, String question, UUID answer) {
            // visitors keep none
        }

        @Override
        public List<UUID> answers(UUID conversation) {
            return List.of();
        }
    };

    void keep(UUID conversation, String question, UUID answer);

    /// Oldest first; empty where it is nobody's or somebody else's.
    List<UUID> answers(UUID conversation);
}
