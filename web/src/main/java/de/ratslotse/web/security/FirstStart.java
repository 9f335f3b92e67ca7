package de.ratslotse.web.security;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/// While nobody can sign in as administrator, each start prints a link that makes one.
///
/// It goes to standard error and not into the log: whoever reads logs shall not become administrator.
final class FirstStart implements ApplicationListener<ApplicationReadyEvent> {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final MessageSource messages;
    private final Environment environment;

    FirstStart(Accounts accounts, OneTimeLinks links, MessageSource messages, Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.messages = messages;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        boolean wanted = environment.getProperty("ratslotse.web.administrator-link", Boolean.class, false);
        boolean serves = environment.getProperty("ratslotse.web.first-start-link", Boolean.class, true);
        if (serves && (wanted || !accounts.administratorExists())) {
            String port = environment.getProperty("local.server.port", "8080");
            say("http://localhost:" + port + links.forAdministrator());
        }
    }

    private void say(String link) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Object[] arguments = {link, OneTimeLinks.VALID.toHours()};
        console.println(messages.getMessage("security.first-start", arguments, Locale.getDefault()));
    }
}
