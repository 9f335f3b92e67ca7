package de.ratslotse.web.chat;

import de.ratslotse.web.conversation.KeptConversations;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.CurrentAccess;
import java.util.List;
import java.util.UUID;

/// The conversations of the account that is signed in.
record AccountMemory(CurrentAccess current, KeptConversations kept) implements Memory {

    @Override
    public void keep(UUID conversation, String question, UUID answer) {
        current.account().ifPresent(account -> kept.keep(account.id(), conversation, question, answer));
    }

    @Override
    public List<UUID> answers(UUID conversation) {
        return current.account()
                .map(Account::id)
                .map(account -> kept.answers(account, conversation))
                .orElse(List.of());
    }
}
