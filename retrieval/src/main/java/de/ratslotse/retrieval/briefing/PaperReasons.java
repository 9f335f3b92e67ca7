package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.PaperTexts.Held;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a paper wants something, and what the administration replies to a motion or question.
public final class PaperReasons {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int REASONS = 3;
    private static final int REPLY = 3;
    private static final Pattern REASON = Pattern.compile(
            "begründung|sachverhalt|sachdarstellung|sachstand|erläuterung|anlass|ausgangslage|problem|hintergrund|\\breasons?\\b|background|purpose|rationale|analysis",
            WORDS);
    /// A line of its own that heads the reasons, where the splitter saw no heading. "Erläuterungen zu finanziellen
    /// Auswirkungen" heads none.
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:Ergänzende )?Erläuterungen|(?:Sachverhalt|Begründung)(?:[ \\t]*/[ \\t]*\\p{L}+)?)[ \\t]*:?[ \\t]*$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SHORT =
            Pattern.compile("(?m)^[ \\t]*Kurzfassung[ \\t]*:?[ \\t]*$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FORM = Pattern.compile("(?m)^[ \\t]*(?:Finanzielle Auswirkung|Beschluss\\b)");
    /// What the reply comes to.
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:Die (?:Stadt|Gemeinde)?[Vv]erwaltung (?:empfiehlt|bittet|schlägt)|(?:Es )?wird (?:daher |deshalb )?empfohlen|(?:Daher |Deshalb )?(?:empfiehlt|bittet) die (?:Stadt|Gemeinde)?[Vv]erwaltung)\\b.*",
            WORDS | Pattern.DOTALL);
    /// It says that reasons will be given, and gives none.
    private static final Pattern LATER =
            Pattern.compile("(?:Weitere |Die )?(?:Erläuterung|Begründung)(?:en)? .{0,30}mündlich.{0,20}", WORDS);

    private final PaperTexts texts;

    public PaperReasons(PaperTexts texts) {
        this.texts = texts;
    }

    /// Whether its heading says so.
    public static boolean givesReasons(Passage passage) {
        return REASON.matcher(PaperTexts.lastHeading(passage)).find();
    }

    /// The first sentences of the section that gives the reasons; those of a reply are not the reasons of who moved.
    ///
    /// @param answered whether the paper is one that the administration replies to
    public List<Quote> reasons(List<Held> held, boolean answered) {
        List<Held> own =
                held.stream().filter(one -> !(answered && isReply(one))).toList();
        for (Held one : own) {
            List<Quote> reasons = new ArrayList<>();
            one.passages().stream()
                    .filter(PaperReasons::givesReasons)
                    .forEach(passage -> texts.take(one, passage, reasons, REASONS, PaperReasons::isReason));
            if (reasons.isEmpty()) {
                below(LINE, one, reasons);
            }
            if (reasons.isEmpty()) {
                below(SHORT, one, reasons);
            }
            if (!reasons.isEmpty()) {
                return reasons;
            }
        }
        return List.of();
    }

    private static boolean isReason(String text) {
        return PaperTexts.replies(text) && !LATER.matcher(text).matches();
    }

    /// Sentences from below a line on, up to the next part of the form.
    private void below(Pattern line, Held one, List<Quote> taken) {
        boolean begun = false;
        for (Passage passage : one.passages()) {
            Matcher heading = line.matcher(passage.text());
            int from = begun ? 0 : heading.find() ? heading.end() : -1;
            Matcher form = FORM.matcher(passage.text());
            boolean ends = from >= 0 && form.find(from);
            if (from >= 0) {
                int end = ends ? form.start() : passage.text().length();
                texts.take(one, passage, new Span(from, end), taken, REASONS, PaperReasons::isReason);
            }
            if (ends) {
                return;
            }
            begun = from >= 0;
        }
    }

    /// The first sentences of what the administration answers to the motion or question in the same bundle of files,
    /// and
    /// what it advises.
    ///
    /// @param isNew whether a sentence is not the motion's own, repeated in the reply
    public List<Quote> reply(List<Held> held, Predicate<String> isNew) {
        for (Held one : held) {
            List<Quote> reply = sentences(one, REPLY, text -> PaperTexts.replies(text) && isNew.test(text));
            if (!reply.isEmpty()) {
                sentences(
                                one,
                                1,
                                text -> PaperTexts.replies(text)
                                        && ADVICE.matcher(text).lookingAt())
                        .stream()
                        .filter(advice ->
                                reply.stream().noneMatch(said -> said.text().equals(advice.text())))
                        .forEach(advice -> reply.set(reply.size() - 1, advice));
                return reply;
            }
        }
        return List.of();
    }

    private List<Quote> sentences(Held one, int most, Predicate<String> wanted) {
        List<Quote> found = new ArrayList<>();
        one.passages().stream()
                .filter(passage -> isReply(one))
                .forEach(passage -> texts.take(one, passage, found, most, wanted));
        return found;
    }

    /// Whether it answers a motion or question.
    public static boolean isReply(Held one) {
        return one.passages().stream().anyMatch(passage -> passage.kind() == StatementKind.ANSWER);
    }
}
