package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperReasons;
import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.DossierDocuments.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the documents of a paper ask, answer, wish for and say of money, in their own sentences.
final class DossierQuotes {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 500;
    private static final int QUESTIONS = 3;
    private static final int POINTS = 3;
    private static final int ANSWERS = 2;
    private static final int AMOUNTS = 2;

    static final Pattern AMOUNT = Pattern.compile(
            "\\d[\\d.,]*\\s?(?:Mio\\.?|Mrd\\.?|Millionen|Milliarden|Tausend|Tsd\\.?|million|billion)?\\s?(?:€|T€|Euro\\b|EUR\\b|TEUR\\b|CHF\\b)"
                    + "|(?:€|£|\\$|CHF|EUR)\\s?\\d[\\d.,]*",
            WORDS);
    private static final Pattern OF_MONEY = Pattern.compile(
            "kosten|kostet|mittel\\b|zuschuss|zuschüsse|förder|haushalt|finanzier|invest|auszahlung|aufwand|aufwend|auftragssumme|vergabe|betrag|beträgt|budget|preis|ausgaben|erträge|einnahmen|defizit|cost|grant|funding|expenditure|price",
            WORDS);
    private static final Pattern WISH = Pattern.compile(
            "\\bbeantrag|\\bmöge\\b|\\bgebeten\\b|\\bbeauftragt\\b|\\baufgefordert\\b|\\bbitte[nt]\\b|\\bforder(?:n|t)\\b|\\brequests?\\b|\\bresolve",
            WORDS);
    /// What has no words in lower case is a heading or the field of a form.
    private static final Pattern SAYING = Pattern.compile("(?:(?<!\\p{L})\\p{Ll}{3,}(?!\\p{L}).*?){3}", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}|\\p{L})[.)]\\s.*", Pattern.DOTALL);
    private static final Set<StatementKind> ASKING = EnumSet.of(StatementKind.QUESTION);
    private static final Set<StatementKind> ANSWERING = EnumSet.of(StatementKind.ANSWER);
    private static final Set<StatementKind> RECOMMENDING = EnumSet.of(StatementKind.RECOMMENDATION);
    private static final Set<StatementKind> WISHING = EnumSet.of(StatementKind.MOTION, StatementKind.AMENDMENT);
    private static final Set<StatementKind> TELLING =
            EnumSet.of(StatementKind.PROPOSAL, StatementKind.INFORMATION, StatementKind.ANSWER, StatementKind.REPORT);

    private final Writer writer;
    private final DossierDocuments documents;
    private final TopicWords words;

    DossierQuotes(Writer writer, DossierDocuments documents, TopicWords words) {
        this.writer = writer;
        this.documents = documents;
        this.words = words;
    }

    private record Candidate(Document document, Passage passage, Span span, String text) {}

    /// The questions of a question, as they are put.
    List<Quote> asked(Paper paper) {
        List<Candidate> sentences = sentences(paper, ASKING);
        List<Quote> asked = first(sentences, QUESTIONS, text -> text.endsWith("?"));
        return asked.isEmpty() ? first(sentences, 1, _ -> true) : asked;
    }

    /// What a motion begins with, before its reasons, where no proposed decision was recognised: one sentence, or the
    /// first of its numbered points.
    List<Quote> wished(Paper paper) {
        List<Candidate> sentences = sentences(paper, WISHING).stream()
                .takeWhile(one -> !PaperReasons.givesReasons(one.passage()))
                .toList();
        boolean listed = sentences.stream()
                .findFirst()
                .filter(one -> NUMBERED.matcher(one.text()).matches())
                .isPresent();
        if (listed) {
            return first(sentences, POINTS, text -> NUMBERED.matcher(text).matches());
        }
        List<Quote> wished = first(sentences, 1, text -> WISH.matcher(text).find());
        return wished.isEmpty() ? first(sentences, 1, _ -> true) : wished;
    }

    /// What is recommended, and the sentences of an answer that tell most of what it speaks of.
    List<Quote> answered(Paper paper) {
        List<Quote> answered = new ArrayList<>(first(sentences(paper, RECOMMENDING), 1, _ -> true));
        List<Candidate> sentences = sentences(paper, ANSWERING).stream()
                .filter(one -> one.text().matches("(?s).*[.!“\"]"))
                .filter(one -> !one.text().contains(paper.name()))
                .toList();
        answered.addAll(best(sentences, ANSWERS - answered.size()));
        return answered;
    }

    /// Amounts with what they are for.
    List<Quote> money(Paper paper) {
        List<Candidate> sentences = sentences(paper, TELLING).stream()
                .filter(one -> AMOUNT.matcher(one.text()).find())
                .filter(one -> OF_MONEY.matcher(one.text()).find())
                .filter(one -> words.in(one.passage().headingPath() + " " + paper.name() + " "
                                + one.passage().text())
                        .any())
                .toList();
        return best(sentences, AMOUNTS);
    }

    private List<Quote> best(List<Candidate> sentences, int most) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Document document = sentences.getFirst().document();
        WordWeights weights =
                WordWeights.of(document.passages(), document.file().language());
        return sentences.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> -weights.of(one.text())))
                .filter(new Begun()::first)
                .limit(most)
                .sorted(Comparator.comparingInt(sentences::indexOf))
                .flatMap(one -> quote(one).stream())
                .toList();
    }

    /// Two files of a paper may be versions of one text.
    private static final class Begun {

        private static final int BEGINNING = 60;

        private final Set<String> begun = new HashSet<>();

        boolean first(Candidate one) {
            String text = one.text().replaceAll("\\s+", " ");
            return begun.add(text.substring(0, Math.min(BEGINNING, text.length())));
        }
    }

    /// With what follows a sentence that only announces it: the next one, or the numbered points.
    private List<Quote> first(List<Candidate> sentences, int most, Predicate<String> wanted) {
        List<Quote> quotes = new ArrayList<>();
        boolean announced = false;
        for (Candidate one : sentences) {
            boolean numbered = NUMBERED.matcher(one.text()).matches();
            boolean begun = quotes.size() < most && wanted.test(one.text());
            if (begun || (announced && quotes.size() < most + POINTS)) {
                quote(one).ifPresent(quotes::add);
            }
            announced = (begun && one.text().endsWith(":")) || (announced && numbered);
        }
        return quotes;
    }

    private Optional<Quote> quote(Candidate one) {
        return writer.quotes()
                .of(
                        one.document().file(),
                        one.passage(),
                        one.span().start(),
                        one.span().end());
    }

    private List<Candidate> sentences(Paper paper, Set<StatementKind> kinds) {
        List<Candidate> sentences = new ArrayList<>();
        for (Document document : documents.of(paper)) {
            for (Passage passage : document.of(kinds)) {
                List<Span> spans = Sentences.of(passage.text(), document.file().language());
                for (Span span : document.continues(passage) ? spans.subList(1, spans.size()) : spans) {
                    String text = span.of(passage.text()).strip();
                    if (text.length() <= LONGEST
                            && PaperTexts.isSentence(text)
                            && SAYING.matcher(text).find()) {
                        sentences.add(new Candidate(document, passage, span, text));
                    }
                }
            }
        }
        return sentences;
    }
}
