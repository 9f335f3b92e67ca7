package de.ratslotse.retrieval.drafting;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words around the quotes of a draft. They stand in `drafts.properties` beside this class.
public final class DraftWords {

    private final ResourceBundle sentences;
    private final Locale locale;

    /// English for English, else German.
    public DraftWords(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
        this.sentences = ResourceBundle.getBundle(
                "de.ratslotse.retrieval.drafting.drafts",
                this.locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String sentence(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), locale).format(arguments);
    }

    /// In the quotation marks of the language.
    public String quoted(String text) {
        return locale.equals(Locale.ENGLISH) ? "“" + text + "”" : "„" + text + "“";
    }

    public String day(LocalDate date) {
        String pattern = locale.equals(Locale.ENGLISH) ? "d MMMM uuuu" : "d.M.uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /// Day and minute, as on the wall of the town hall.
    public String moment(Instant at) {
        String pattern = locale.equals(Locale.ENGLISH) ? "d MMMM uuuu, HH:mm" : "d.M.uuuu, HH:mm 'Uhr'";
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }
}
