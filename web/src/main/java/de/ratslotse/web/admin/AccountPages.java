package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.ApiKey;
import de.ratslotse.web.security.ApiKeys;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.OneTimeLinks;
import de.ratslotse.web.security.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Accounts, what each may do and see, and their keys.
///
/// A new account, and one whose passphrase is forgotten, gets a one-time link that the administrator hands over. It is
/// shown once.
@Controller
class AccountPages {

    private final People people;
    private final BodyNames bodies;
    private final Acts acts;

    AccountPages(People people, BodyNames bodies, Acts acts) {
        this.people = people;
        this.bodies = bodies;
        this.acts = acts;
    }

    @GetMapping("/admin/accounts")
    String accounts(Model model) {
        return page(model, "", "");
    }

    @PostMapping("/admin/accounts")
    String create(
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(required = false) Optional<Set<String>> grants,
            Model model,
            HttpServletResponse response) {
        if (!Accounts.isName(name.strip())) {
            return mistake("security.mistake.name", model, response);
        }
        Set<String> chosen = known(grants.orElse(Set.of()));
        Optional<Account> account = people.accounts().create(name.strip(), role(role), chosen);
        if (account.isEmpty()) {
            return mistake("security.mistake.taken", model, response);
        }
        acts.note(AuditLog.Act.ACCOUNT_CREATED, "%s: %s %s".formatted(name.strip(), role, chosen));
        return page(model, "", link(account.get()));
    }

    @PostMapping("/admin/accounts/{id}")
    String change(
            @PathVariable long id,
            @RequestParam String role,
            @RequestParam(defaultValue = "false") boolean enabled,
            @RequestParam(required = false) Optional<Set<String>> grants,
            Model model,
            HttpServletResponse response) {
        Account account = find(id);
        Set<String> chosen = known(grants.orElse(Set.of()));
        if (!people.accounts().change(id, role(role), enabled, chosen)) {
            return mistake("admin.mistake.last", model, response);
        }
        acts.note(
                AuditLog.Act.ACCOUNT_CHANGED,
                "%s: %s %s %s".formatted(account.name(), role, enabled ? "enabled" : "disabled", chosen));
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{id}/link")
    String link(@PathVariable long id, Model model) {
        return page(model, "", link(find(id)));
    }

    @PostMapping("/admin/accounts/{id}/sessions")
    String endSessions(@PathVariable long id) {
        acts.note(AuditLog.Act.SESSIONS_ENDED, find(id).name());
        people.accounts().endSessions(id);
        return "redirect:/admin/accounts";
    }

    @PostMapping("/admin/accounts/{id}/keys/{key}")
    String withdrawKey(@PathVariable long id, @PathVariable long key) {
        ApiKey withdrawn =
                people.keys().withdraw(id, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        acts.note(AuditLog.Act.KEY_WITHDRAWN, withdrawn.prefix());
        return "redirect:/admin/accounts";
    }

    private String link(Account account) {
        acts.note(AuditLog.Act.LINK_ISSUED, account.name());
        return people.links().forAccount(account.id());
    }

    private Account find(long id) {
        return people.accounts().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Role role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /// Only what the form offers.
    private Set<String> known(Set<String> chosen) {
        Set<String> known = new HashSet<>(chosen);
        known.retainAll(grants().stream().map(GrantChoice::entry).toList());
        return known;
    }

    private List<GrantChoice> grants() {
        List<GrantChoice> choices = new ArrayList<>();
        choices.add(new GrantChoice("*:*", ""));
        bodies.byId().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(body ->
                        choices.add(new GrantChoice(body.getKey() + ":" + Scope.INTERNAL.key(), body.getValue())));
        return choices;
    }

    private String mistake(String mistake, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(model, mistake, "");
    }

    private String page(Model model, String mistake, String link) {
        model.addAttribute("accounts", people.accounts().all());
        model.addAttribute("keys", people.keys().all());
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::key).toList());
        model.addAttribute("grants", grants());
        model.addAttribute("mistake", mistake);
        model.addAttribute("link", link);
        return "admin/accounts";
    }

    /// What an account may be allowed to see beyond the public.
    ///
    /// @param body empty for everything
    record GrantChoice(String entry, String body) {}

    /// What these pages change.
    record People(Accounts accounts, ApiKeys keys, OneTimeLinks links) {}
}
