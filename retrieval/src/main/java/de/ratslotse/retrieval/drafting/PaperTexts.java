package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the documents of a paper say: why, by when.
final class PaperTexts {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int SHORTEST = 30;
    private static final int REASONS = 3;
    private static final int DEADLINES = 2;
    private static final int REPLY = 3;
    /// The words below a picture run into the sentence behind them.
    private static final Pattern CAPTION =
            Pattern.compile("^(?:Abb(?:ildung|\\.)|Tab(?:elle|\\.)|Figure|Table|Foto|Quelle)\\b.*", Pattern.DOTALL);

    private static final Pattern REASON = Pattern.compile(
            "begründung|sachverhalt|sachdarstellung|sachstand|erläuterung|anlass|ausgangslage|problem|hintergrund|\\breasons?\\b|background|purpose|rationale|analysis",
            WORDS);
    private static final Pattern DEADLINE = Pattern.compile(
            "(?=.*\\b(?:frist|bis (?:zum|spätestens|ende)|spätestens|deadline|no later than|by \\d|expires?|läuft .* ab)\\b)"
                    + "(?=.*(?:\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{2,4}|\\b20\\d\\d\\b)).*",
            WORDS | Pattern.DOTALL);

    /// The lines of a form that say what comes every year, and those with a ticked box that say where the money is.
    static final Pattern MONEY = Pattern.compile(
            "(?m)^[ \\t]*(?:[☒☑⊠✗✘][ \\t]*(?:bereits |teilweise |nicht )?(?:vollständig )?budgetiert"
                    + "|[☒☑⊠✗✘][ \\t]*(?:Mehrerträge|Mehreinnahmen|Wegfall|Umschichtung)[^\\n☐☒]{0,60}"
                    + "|[^\\n:]{0,30}(?:Folgekosten|Ertrag|Erträge|Gesamteinzahlung(?:en)?)[^\\n:]{0,20}:[ \\t]*\\S[^\\n]*\\d[^\\n]*)$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHOLE = Pattern.compile("[\\p{Lu}„\"(].*[.!?][“”\")]?", Pattern.DOTALL);
    private static final Pattern FORM_LINE =
            Pattern.compile("\\b(?:Vorlagen?[ -]?Nr\\.?|Verantwortlich|Dienststelle)\\s?:");
    private static final int MOST_MONEY = 4;

    private final Writer writer;

    PaperTexts(Writer writer) {
        this.writer = writer;
    }

    /// A file of the paper that is held, with its passages.
    record Held(AttachedFile attached, CouncilFile file, List<Passage> passages) {}

    /// The main file first.
    List<Held> held(Paper paper) {
        List<Held> held = new ArrayList<>();
        for (AttachedFile attached : attached(paper)) {
            attached.fileId()
                    .flatMap(id -> writer.shelf().files().find(writer.reader(), id))
                    .map(file ->
                            new Held(attached, file, writer.shelf().passages().ofFile(writer.reader(), file.id())))
                    .ifPresent(held::add);
        }
        return held;
    }

    /// Those that a list names but nobody has here.
    List<AttachedFile> missing(Paper paper) {
        return attached(paper).stream().filter(file -> file.fileId().isEmpty()).toList();
    }

    private List<AttachedFile> attached(Paper paper) {
        return writer.shelf().attached().of(writer.reader(), paper.id()).stream()
                .sorted(java.util.Comparator.comparing(
                        (AttachedFile file) -> !file.role().equals("mainFile")))
                .toList();
    }

    static boolean givesReasons(Passage passage) {
        return REASON.matcher(lastHeading(passage)).find();
    }

    /// The first sentences of the section that gives the reasons; those of a reply are not the reasons of who moved.
    ///
    /// @param answered whether the paper is one that the administration replies to
    List<Quote> reasons(List<Held> held, boolean answered) {
        for (Held one : held) {
            List<Quote> reasons = new ArrayList<>();
            one.passages().stream()
                    .filter(passage -> !(answered && isReply(one)) && givesReasons(passage))
                    .forEach(passage -> take(one, passage, reasons, REASONS, PaperTexts::isWhole));
            if (!reasons.isEmpty()) {
                return reasons;
            }
        }
        return List.of();
    }

    /// The first sentences of what the administration answers to the motion or question in the same bundle of files.
    List<Quote> reply(List<Held> held) {
        for (Held one : held) {
            List<Quote> reply = new ArrayList<>();
            one.passages().stream()
                    .filter(passage -> isReply(one))
                    .forEach(passage -> take(one, passage, reply, REPLY, PaperTexts::replies));
            if (!reply.isEmpty()) {
                return reply;
            }
        }
        return List.of();
    }

    private static boolean isReply(Held one) {
        return one.passages().stream().anyMatch(passage -> passage.kind() == StatementKind.ANSWER);
    }

    /// Sentences that name a day until which something must be done, from this day on.
    List<Quote> deadlines(List<Held> held, LocalDate from) {
        List<Quote> deadlines = new ArrayList<>();
        for (Held one : held) {
            one.passages()
                    .forEach(passage -> take(
                            one,
                            passage,
                            deadlines,
                            DEADLINES,
                            text -> DEADLINE.matcher(text).matches()
                                    && !CAPTION.matcher(text).matches()
                                    && Days.in(text).stream().anyMatch(day -> !day.isBefore(from))));
        }
        return deadlines;
    }

    /// What the form of the main file says of money beside its amount.
    List<Quote> money(List<Held> held) {
        List<Quote> money = new ArrayList<>();
        for (Held main : held.stream().limit(1).toList()) {
            for (Passage passage : main.passages()) {
                MONEY.matcher(passage.text())
                        .results()
                        .limit(MOST_MONEY - money.size())
                        .map(found -> writer.quotes().of(main.file(), passage, found.start(), found.end()))
                        .flatMap(Optional::stream)
                        .forEach(money::add);
            }
        }
        return money;
    }

    static String lastHeading(Passage passage) {
        String path = passage.headingPath();
        return path.substring(path.lastIndexOf('›') + 1).strip();
    }

    private void take(
            Held held, Passage passage, List<Quote> taken, int most, java.util.function.Predicate<String> wanted) {
        for (Span sentence : Sentences.of(passage.text(), held.file().language())) {
            String text = sentence.of(passage.text());
            if (taken.size() < most && isSentence(text) && wanted.test(text)) {
                Optional<Quote> quote = writer.quotes().of(held.file(), passage, sentence.start(), sentence.end());
                quote.ifPresent(taken::add);
            }
        }
    }

    /// A reply repeats what it was asked, and begins with the lines of its form.
    static boolean replies(String text) {
        return isWhole(text)
                && !text.strip().endsWith("?")
                && !FORM_LINE.matcher(text).find();
    }

    /// Whether a sentence says all it says: what ends in a colon goes on in a list, what begins with a number began
    /// before it.
    static boolean isWhole(String text) {
        return WHOLE.matcher(text.strip()).matches() && !CAPTION.matcher(text).matches();
    }

    /// Ends like one, and is no heading, row or list mark.
    static boolean isSentence(String text) {
        String trimmed = text.strip();
        return trimmed.length() >= SHORTEST
                && trimmed.matches("(?s)[\\p{Lu}\\d„\"(].*[.!?:“\"]")
                && trimmed.split("\\s+", -1).length >= 5;
    }
}
