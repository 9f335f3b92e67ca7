package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One's own account: passphrase, sessions, API keys.
@Controller
class OwnAccountPages {

    private static final int LONGEST_KEY_NAME = 60;

    private final CurrentAccess current;
    private final ApiKeys keys;
    private final AuditLog audit;
    private final OwnPassphrase passphrase;

    OwnAccountPages(CurrentAccess current, ApiKeys keys, AuditLog audit, OwnPassphrase passphrase) {
        this.current = current;
        this.keys = keys;
        this.audit = audit;
        this.passphrase = passphrase;
    }

    @GetMapping("/account")
    String account(Model model) {
        return page(model, "", "");
    }

    @PostMapping("/account/keys")
    String createKey(@RequestParam String name, Model model, HttpServletResponse response) {
        String label = name.strip().replaceAll("\\p{C}", "");
        if (label.isEmpty() || label.length() > LONGEST_KEY_NAME) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(model, "", "account.mistake.keyname");
        }
        Optional<String> key = keys.create(own().id(), label);
        key.ifPresent(_ -> audit.record(current.caller(), AuditLog.Act.KEY_CREATED, label));
        return page(model, key.orElse(""), key.isPresent() ? "" : "account.mistake.keys");
    }

    @PostMapping("/account/keys/{id}")
    String withdrawKey(@PathVariable long id) {
        ApiKey withdrawn =
                keys.withdraw(own().id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(current.caller(), AuditLog.Act.KEY_WITHDRAWN, withdrawn.prefix());
        return "redirect:/account";
    }

    @PostMapping("/account/passphrase")
    String changePassphrase(
            @RequestParam(name = "current") String now,
            @RequestParam String passphrase,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        OwnPassphrase.Change change = new OwnPassphrase.Change(now, passphrase, again);
        Optional<String> mistake = this.passphrase.change(own(), change, request, response);
        if (mistake.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(model, "", mistake.get());
        }
        return "redirect:/account?changed=passphrase";
    }

    /// Signs out everywhere, here as well.
    @PostMapping("/account/sessions")
    String endSessions() {
        passphrase.endSessions(own());
        audit.record(current.caller(), AuditLog.Act.SESSIONS_ENDED, own().name());
        return "redirect:/";
    }

    private Account own() {
        return current.account().orElseThrow();
    }

    private String page(Model model, String newKey, String mistake) {
        model.addAttribute("account", own());
        model.addAttribute("keys", keys.of(own().id()));
        model.addAttribute("newKey", newKey);
        model.addAttribute("mistake", mistake);
        model.addAttribute("shortest", Passphrases.SHORTEST);
        return "security/account";
    }
}
