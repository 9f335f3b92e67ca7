package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a one-time link leads: its holder sets a passphrase and is signed in.
///
/// Opening the link uses nothing up, so that a preview of it by a mail program does no harm; setting the passphrase
/// does.
@Controller
class WelcomePages {

    private static final Set<String> EVERYTHING = Set.of("*:*");

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final WelcomedAccount welcomed;

    WelcomePages(OneTimeLinks links, Accounts accounts, Passphrases passphrases, WelcomedAccount welcomed) {
        this.links = links;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.welcomed = welcomed;
    }

    @GetMapping("/welcome")
    String welcome(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return links.find(token).map(link -> form(link, token, "", model)).orElseGet(() -> expired(response));
    }

    @PostMapping("/welcome")
    String set(Form form, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<OneTimeLinks.Link> link = links.find(form.token());
        if (link.isEmpty()) {
            return expired(response);
        }
        String name = nameOf(link.get(), form);
        Optional<String> mistake = mistake(link.get(), name, form);
        if (mistake.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(link.get(), form.token(), mistake.get(), model);
        }
        if (links.redeem(form.token()).isEmpty()) {
            return expired(response);
        }
        Account account = account(link.get(), name);
        passphrases.set(account.id(), form.passphrase());
        welcomed.signIn(account, request, response);
        return account.role() == Role.READER ? "redirect:/" : "redirect:/admin";
    }

    private Account account(OneTimeLinks.Link link, String name) {
        return link.account().isPresent()
                ? accounts.find(link.account().getAsLong()).orElseThrow()
                : accounts.create(name, Role.ADMINISTRATOR, EVERYTHING).orElseThrow();
    }

    private String nameOf(OneTimeLinks.Link link, Form form) {
        return link.account().isPresent()
                ? accounts.find(link.account().getAsLong()).map(Account::name).orElse("")
                : form.name().strip();
    }

    /// The message that tells what is wrong with the form.
    private Optional<String> mistake(OneTimeLinks.Link link, String name, Form form) {
        if (!Accounts.isName(name)) {
            return Optional.of("security.mistake.name");
        }
        if (link.account().isEmpty() && accounts.named(name).isPresent()) {
            return Optional.of("security.mistake.taken");
        }
        return NewPassphrase.mistake(form.passphrase(), form.again(), name);
    }

    private String form(OneTimeLinks.Link link, String token, String mistake, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("mistake", mistake);
        model.addAttribute("shortest", Passphrases.SHORTEST);
        model.addAttribute(
                "account",
                link.account().isPresent()
                        ? accounts.find(link.account().getAsLong())
                                .map(Account::name)
                                .orElse("")
                        : "");
        return "security/welcome";
    }

    private static String expired(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "security/expired";
    }

    /// What the page posts.
    record Form(String token, String name, String passphrase, String again) {
        @SuppressWarnings("NullAway") // a field that the browser does not send
        Form {
            token = token == null ? "" : token;
            name = name == null ? "" : name;
            passphrase = passphrase == null ? "" : passphrase;
            again = again == null ? "" : again;
        }
    }
}
