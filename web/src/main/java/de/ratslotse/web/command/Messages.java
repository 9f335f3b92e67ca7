package de.ratslotse.web.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the commands say, in German, or in English where the terminal's language is English.
final class Messages {

    private Messages() {}

    /// German first: a terminal without a language (`LANG=C`) is spoken to in German.
    static void chooseLanguage() {
        Locale.setDefault(language().startsWith("en") ? Locale.ENGLISH : Locale.GERMAN);
    }

    private static String language() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    static String text(String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("de.ratslotse.web.command.commands").getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
