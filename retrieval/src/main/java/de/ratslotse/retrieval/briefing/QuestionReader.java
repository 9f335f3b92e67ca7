package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a question, for a follow-up together with the turns before it. Deterministic, without a model.
final class QuestionReader {

    /// A question with so few words of its own is about what was spoken of before.
    private static final int FEW_WORDS = 3;

    /// What a short question is about stands in the one before it.
    private static final double FROM_QUESTION_BEFORE = 1;

    /// A second part with words enough of its own may be about something else.
    private static final double FROM_FIRST_PART = 0.7;

    private static final double FROM_ANSWER_BEFORE = 0.3;

    /// "Haushalt 2024/2025" tells when: of that time every second paper has these words.
    private static final double OF_BUDGET = 0.3;

    /// Months and years stand in every other passage: which are of that time is known without the words.
    private static final double OF_TIME = 0.6;

    private static final Pattern TIME =
            Pattern.compile("(?:19|20)\\d\\d|" + Months.NAMES, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:und|aber|and|but|also|what about|how about)\\b|\\b(?:da|dort|dabei|dafür|dagegen|davon|dazu|damit|daran|darauf|darüber|hierzu|deren|dessen|diese[rsmn]?|ihn|ihm|er|sie|es|das|it|its|they|them|their|there|this|that|those|these)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Words that stand in half of all council papers: they find little.
    private static final Set<String> COMMON = common(
            "Stadt Gemeinde Rat Gemeinderat Stadtrat Beirat Stadtteilbeirat Ausschuss Kreistag Sitzung Antrag Beschluss Verwaltung "
                    + "Jahr Abstimmung Ergebnis Punkt Tagesordnung Tagesordnungspunkt Thema Frage Höhe Zeitraum Leute Geld Uhr "
                    + "abgestimmt beschlossen genehmigt abgelehnt angenommen zugestimmt beantragt passiert ausgegangen ausgehen gefordert kosten gekostet bezahlt beschließen "
                    + "council township parish committee meeting motion resolution report year item decision decide decided vote approve approved adopted accepted rejected carried "
                    + "money cost costs said people town city");

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

    /// Those of one for what happened.
    private static final String PAST =
            "war|waren|wurde|wurden|wurd|hat|haben|hatte|hatten|gab|durfte|musste|konnte|sollte|stimmte|(?:was|were) (?:the|there|it|this|that|any|an?|they|he|she)|did|has|have|had";

    private static final Pattern CLOSED = Pattern.compile(
            PresentState.FIRST + "(?:" + PresentState.VERBS + "|" + PAST + ")\\b.*\\?\\s*$"
                    + "|,\\s*oder(?: nicht)?\\?\\s*$|\\b(?:oder nicht|or not)\\?\\s*$",
            WORDS);

    /// What is newer than this tells the present state.
    private static final int RECENT_MONTHS = 18;

    /// A follow-up is about what was told before, however few words it has.
    private static final int WITH_ALL_BEFORE = Integer.MAX_VALUE;

    private final Clock clock;

    QuestionReader(Clock clock) {
        this.clock = clock;
    }

    Inquiry read(Question asked) {
        Question question = asked.saying(Years.inFull(asked.text()));
        Language language = Language.ofText(question.text(), Language.of(question.language()));
        Map<String, Term> own = terms(question.text(), language, 1, true);
        Set<Asked> kinds = Asked.in(question.text());
        List<Question.Turn> history = question.history();
        boolean goesOn = !history.isEmpty() && history.getLast().role().equals("user");
        boolean followUp = goesOn || (!history.isEmpty() && pointsBack(question.text(), own));
        LocalDate today = LocalDate.now(clock);
        List<Period> periods = Period.in(question.text(), today);
        if (!followUp) {
            return new Inquiry(
                    question.text(),
                    language,
                    List.copyOf(own.values()),
                    kinds,
                    periods,
                    isClosed(question.text()),
                    since(question.text(), own.size(), periods, today),
                    false);
        }
        String before = last(history, "user");
        String answered = goesOn ? "" : last(history, "assistant");
        boolean asksItself = goesOn && own.size() >= FEW_WORDS;
        double share = asksItself ? FROM_FIRST_PART : FROM_QUESTION_BEFORE;
        terms(before, language, share, false).forEach(own::putIfAbsent);
        terms(answered, language, FROM_ANSWER_BEFORE, false).forEach(own::putIfAbsent);
        return new Inquiry(
                question.text() + " " + before + " " + telling(answered),
                language,
                List.copyOf(own.values()),
                kinds.isEmpty() && !asksItself ? Asked.in(before) : kinds,
                periods.isEmpty() ? Period.in(before, today) : periods,
                isClosed(question.text()),
                since(question.text(), WITH_ALL_BEFORE, periods, today),
                true);
    }

    /// A question that begins with its verb, and no order: "Wird der Platz autofrei?", not "Nenne alle Anträge".
    private static boolean isClosed(String question) {
        return CLOSED.matcher(question.strip()).find();
    }

    /// Asked without a time, and how things stand.
    private static Optional<LocalDate> since(String question, int telling, List<Period> periods, LocalDate today) {
        boolean now = periods.isEmpty() && PresentState.isAskedFor(question, telling);
        return now ? Optional.of(today.minusMonths(RECENT_MONTHS)) : Optional.empty();
    }

    private static boolean pointsBack(String text, Map<String, Term> own) {
        return own.size() <= FEW_WORDS || POINTS_BACK.matcher(text).find();
    }

    private static String last(List<Question.Turn> history, String role) {
        return history.reversed().stream()
                .filter(turn -> turn.role().equals(role))
                .map(Question.Turn::content)
                .findFirst()
                .orElse("");
    }

    /// Of an earlier answer, the words with a capital or a digit: names and numbers, without citation marks.
    private static String telling(String answer) {
        List<String> telling = new ArrayList<>();
        for (String word : answer.replaceAll("\\[\\d+]", "").split("\\s+", -1)) {
            if (!word.isEmpty() && telling.size() < 12 && !Character.isLowerCase(word.charAt(0))) {
                telling.add(word);
            }
        }
        return String.join(" ", telling);
    }

    private static Map<String, Term> terms(String text, Language language, double share, boolean own) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Set<String> topical = stems(language, Period.withoutBudgets(text));
        List<Language.Word> words = language.words(text);
        List<List<String>> foreign = BilingualWords.of(text, words, language);
        for (int i = 0; i < words.size(); i++) {
            Language.Word word = words.get(i);
            String surface = text.substring(word.start(), word.end());
            boolean letter = surface.length() < 2 && !Character.isDigit(surface.charAt(0));
            boolean silent = letter || language.silent().contains(word.stem());
            if (!silent) {
                double counts = topical.contains(word.stem()) ? share : share * OF_BUDGET;
                Term term = term(surface, language, counts, own, word.start() > 0);
                terms.putIfAbsent(word.stem(), term.called(foreign.get(i)));
            }
        }
        return terms;
    }

    private static Term term(String surface, Language language, double share, boolean own, boolean inside) {
        String german = stem(Language.GERMAN, surface);
        String english = stem(Language.ENGLISH, surface);
        double weight = Math.min(surface.length(), 12) / 12.0 + 0.5;
        if (Character.isDigit(surface.charAt(0))) {
            weight = surface.length() >= 3 ? 1.2 : 0.8;
        }
        boolean name = inside && Character.isUpperCase(surface.charAt(0));
        if (TIME.matcher(surface).matches()) {
            weight *= OF_TIME;
        }
        if (name) {
            weight *= language == Language.GERMAN ? 1.3 : 1.5;
        }
        if (COMMON.contains(german) || COMMON.contains(english)) {
            weight *= 0.4;
        }
        return new Term(surface, language, german, english, weight * share, own, List.of());
    }

    private static Set<String> stems(Language language, String text) {
        return language.words(text).stream().map(Language.Word::stem).collect(Collectors.toSet());
    }

    private static String stem(Language language, String word) {
        return language.words(word).stream()
                .map(Language.Word::stem)
                .findFirst()
                .orElse(word);
    }

    private static Set<String> common(String words) {
        Set<String> stems = new java.util.HashSet<>();
        for (Language language : Language.values()) {
            language.words(words).forEach(word -> stems.add(word.stem()));
        }
        return Set.copyOf(stems);
    }
}
