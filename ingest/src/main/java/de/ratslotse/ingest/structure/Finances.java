package de.ratslotse.ingest.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The block of a paper about money: the box that is ticked and the main amount.
final class Finances {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:Finanzielle Auswirkung(?:en)?|Finanzierung|Haushaltsmäßige Auswirkungen|Kosten und Finanzierung|Financial [Ii]mplications)\\b");
    static final Pattern BROKEN_HEADING =
            Pattern.compile("^(?:Finanzielle(?: Auswir\\p{L}*-)?|Haushaltsmäßige|Financial)$");
    private static final Pattern END = Pattern.compile(
            "^(?:Haushaltsmittel|Kontierungsobjekt|ISEK|IQ-relevant|Anhörung|Beratungsergebnis|Begründung|Problembeschreibung|Sachverhalt|CO2|Abstimmung mit|Korridorthema|Anlagen?\\b)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:€|EUR|\\$|£)\\s?)?(?<![\\d.,])(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:,(\\d{2}|--?|–|\\d))?\\s?((?:Mio\\.?|Millionen|Mrd\\.?|T)\\s?)?(?:€|EUR(?:O)?\\b|Euro\\b|TEUR\\b)");
    /// A form's line for what comes in, not for what is spent.
    private static final Pattern INCOME =
            Pattern.compile("^(?:Gesamteinzahlung(?:en)?|Jährliche[rs]? (?:Ertrag|Erträge)|Zuschüsse)\\b");
    private static final Pattern TOTAL = Pattern.compile("^Gesamtkosten\\s?:");
    /// Any other line of the form: the amounts of the one above it end here.
    private static final Pattern NEXT_LINE =
            Pattern.compile("^(?:Gesamt|Jährlich|Finanzierung\\b|Gegenfinanzierung\\b|[☐☒☑⊠✗✘])");
    private static final Pattern BARE_TOTAL =
            Pattern.compile("^Gesamtkosten\\s?:\\s*(\\d{1,3}(?:[. ]\\d{3})+|\\d{4,})(?:,(\\d{2}))?()$");
    private static final Pattern NONE = Pattern.compile("(?i)^.{0,40}auswirkung(?:en)?:?\\s*keine\\b");
    /// Boxes, and the words they stand beside.
    private static final Pattern MARKS = Pattern.compile("(?iu)[☐☒☑⊠✗✘□]|\\b(?:ja|nein|yes|no)\\b");
    private static final Pattern TICKED = Pattern.compile("[☒☑⊠✗✘]");
    /// A letter in place of a box stands before its word.
    private static final Pattern LETTER = Pattern.compile("(?iu)\\bx\\s+(ja|nein|yes|no)\\b");
    private static final Pattern ANSWERS =
            Pattern.compile("(?iu)\\b(?:ja\\b.*\\bnein|nein\\b.*\\bja|yes\\b.*\\bno)\\b");
    private static final int MOST_ABOVE_BOX = 3;
    private static final int MOST = 30;

    private Finances() {}

    static Optional<PrintedFinance> in(FileText text) {
        for (int i = 0; i < text.size(); i++) {
            if (isHeading(text, i)) {
                return block(text.lines().subList(i, end(text, i)));
            }
        }
        return Optional.empty();
    }

    /// A narrow column breaks it: "Finanzielle" above "Auswirkungen".
    private static boolean isHeading(FileText text, int i) {
        String line = text.line(i).text();
        boolean whole = HEADING.matcher(line).find() && line.length() < 110;
        return whole || (BROKEN_HEADING.matcher(line).matches() && i + 1 < text.size());
    }

    private static int end(FileText text, int heading) {
        int i = heading + 1;
        while (i < text.size()
                && i < heading + MOST
                && !END.matcher(text.line(i).text()).find()) {
            i++;
        }
        return i;
    }

    private static Optional<PrintedFinance> block(List<TextLine> lines) {
        Optional<Boolean> impact = impact(lines);
        Optional<BigDecimal> amount = Optional.empty();
        Optional<Printed<String>> words = Optional.empty();
        boolean income = false;
        for (int i = 0; i < lines.size() && words.isEmpty(); i++) {
            String line = lines.get(i).text();
            income = INCOME.matcher(line).find()
                    || (income && !NEXT_LINE.matcher(line).find());
            Optional<Matcher> found = income ? Optional.empty() : amount(line);
            if (found.isPresent()) {
                int end = end(lines, i);
                amount = end > i + 1 ? Optional.empty() : Optional.of(value(found.get()));
                words = Optional.of(JoinedText.of(lines.subList(isSentence(lines, i) ? i - 1 : i, end))
                        .printed());
            }
        }
        return words.isEmpty() && impact.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedFinance(amount, impact, words, impact.map(ticked -> box(lines))));
    }

    private static Optional<Matcher> amount(String line) {
        Matcher bare = BARE_TOTAL.matcher(line);
        Matcher amount = AMOUNT.matcher(line);
        return bare.matches() ? Optional.of(bare) : amount.find() ? Optional.of(amount) : Optional.empty();
    }

    private static boolean isSentence(List<TextLine> lines, int i) {
        return i > 0
                && Character.isLetter(lines.get(i - 1).text().charAt(0))
                && lines.get(i - 1).text().length() > 60;
    }

    /// Below "Gesamtkosten:" a form may print an amount for each of several things: then none of them is the main one.
    private static int end(List<TextLine> lines, int first) {
        int end = first + 1;
        boolean below = first > 0 && TOTAL.matcher(lines.get(first - 1).text()).matches();
        while (below
                && end < lines.size()
                && !NEXT_LINE.matcher(lines.get(end).text()).find()
                && AMOUNT.matcher(lines.get(end).text()).find()) {
            end++;
        }
        return end;
    }

    /// The box before or after its word. What a form asks first counts: below it, it asks whether the money is there.
    private static Optional<Boolean> impact(List<TextLine> lines) {
        String box = JoinedText.of(lines).toString();
        if (NONE.matcher(box).find()) {
            return Optional.of(false);
        }
        Matcher letter = LETTER.matcher(box);
        if (letter.find() && !TICKED.matcher(box).find()) {
            return Optional.of(isYes(letter.group(1)));
        }
        List<String> marks =
                MARKS.matcher(box).results().map(MatchResult::group).toList();
        int first = 0;
        while (first < marks.size() && !isWord(marks.get(first))) {
            first++;
        }
        boolean boxesFirst = first > 0 && first < marks.size();
        int from = boxesFirst ? first - 1 : first;
        for (int i = from; i + 1 < Math.min(marks.size(), from + 4); i += 2) {
            String word = marks.get(boxesFirst ? i + 1 : i);
            String mark = marks.get(boxesFirst ? i : i + 1);
            if (isWord(word) && TICKED.matcher(mark).matches()) {
                return Optional.of(isYes(word));
            }
        }
        return Optional.empty();
    }

    /// As far as the line on which both words stand, or else the heading.
    private static Printed<String> box(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (ANSWERS.matcher(lines.get(i).text()).find()) {
                boolean near = i < MOST_ABOVE_BOX;
                return JoinedText.of(lines.subList(near ? 0 : i, i + 1)).printed();
            }
        }
        return lines.getFirst().printed();
    }

    private static boolean isYes(String word) {
        return word.toLowerCase(Locale.ROOT).matches("ja|yes");
    }

    private static boolean isWord(String mark) {
        return mark.length() > 1;
    }

    private static BigDecimal value(Matcher matcher) {
        String whole = matcher.group(1).replaceAll("[. ]", "");
        String cents = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\D", "");
        BigDecimal amount = new BigDecimal(cents.isEmpty() ? whole : whole + "." + cents);
        String unit = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return switch (unit) {
            case "Mio", "Mio.", "Millionen" -> amount.movePointRight(6);
            case "Mrd", "Mrd." -> amount.movePointRight(9);
            case "T" -> amount.movePointRight(3);
            default -> amount;
        };
    }
}
