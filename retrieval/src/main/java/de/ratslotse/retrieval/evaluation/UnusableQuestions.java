package de.ratslotse.retrieval.evaluation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// A file that cannot be used as a question file, and why.
///
/// @param line from 1; 0 where no line is to blame
/// @param detail a field's name or a limit; may be empty
public record UnusableQuestions(Mistake mistake, int line, String detail) implements ReadQuestions {

    /// What can be wrong; the sentences stand in `questions.properties` beside this class.
    public enum Mistake {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        ENCODING,
        NO_TEXT,
        NO_JSON,
        NO_OBJECT,
        UNKNOWN_FORM,
        OTHER_FORM,
        FIELD_MISSING,
        FIELD_WRONG,
        FIELD_TOO_LONG,
        PARAGRAPHS,
        STRUCTURE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static UnusableQuestions of(Mistake mistake, int line, String detail) {
        return new UnusableQuestions(mistake, line, detail);
    }

    public static UnusableQuestions tooLarge() {
        return of(Mistake.TOO_LARGE, 0, String.valueOf(QuestionFiles.LARGEST / (1024 * 1024)));
    }

    /// Such files are measured where their originals lie beside them.
    public static UnusableQuestions structure() {
        return of(Mistake.STRUCTURE, 0, "");
    }

    /// One sentence or two in German, or in English for an English locale: what is wrong, where, what to do.
    public String text(Locale locale) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "de.ratslotse.retrieval.evaluation.questions",
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(sentences.getString(mistake.key()), locale)
                .format(new Object[] {String.valueOf(line), detail});
    }
}
