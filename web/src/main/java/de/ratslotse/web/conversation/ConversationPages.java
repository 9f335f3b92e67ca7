package de.ratslotse.web.conversation;

import de.ratslotse.web.conversation.KeptConversations.Kept;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.CurrentAccess;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One's own conversations: find, rename, delete.
@Controller
class ConversationPages {

    private static final int SHEET = 50;

    private final KeptConversations conversations;
    private final CurrentAccess current;

    ConversationPages(KeptConversations conversations, CurrentAccess current) {
        this.conversations = conversations;
        this.current = current;
    }

    @GetMapping("/conversations")
    String list(
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") int sheet, Model model) {
        int offset = (Math.clamp(sheet, 1, 10_000) - 1) * SHEET;
        List<Kept> found = conversations.list(account(), words.strip(), offset, SHEET + 1);
        model.addAttribute("conversations", found.subList(0, Math.min(SHEET, found.size())));
        model.addAttribute("more", found.size() > SHEET);
        model.addAttribute("sheet", Math.clamp(sheet, 1, 10_000));
        model.addAttribute("words", words.strip());
        return "conversation/list";
    }

    @PostMapping("/conversations/{id}/title")
    String rename(@PathVariable UUID id, @RequestParam(defaultValue = "") String title) {
        boolean renamed = !title.isBlank() && conversations.rename(account(), id, title);
        if (!renamed && !title.isBlank()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/conversations";
    }

    @PostMapping("/conversations/{id}/delete")
    String delete(@PathVariable UUID id) {
        if (!conversations.delete(account(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/conversations";
    }

    private long account() {
        return current.account().map(Account::id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
