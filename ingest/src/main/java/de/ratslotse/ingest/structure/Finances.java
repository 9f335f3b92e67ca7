package de.ratslotse.ingest.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The block of a paper about money: the box that is ticked and the main amount.
final class Finances {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:Finanzielle Auswirkung(?:en)?|Finanzierung|Haushaltsmäßige Auswirkungen|Kosten und Finanzierung|Financial [Ii]mplications)\\b");
    private static final Pattern END = Pattern.compile(
            "^(?:Haushaltsmittel|Kontierungsobjekt|ISEK|IQ-relevant|Anhörung|Beratungsergebnis|Begründung|Problembeschreibung|Sachverhalt|CO2|Abstimmung mit|Korridorthema|Anlagen?\\b)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:€|EUR|\\$|£)\\s?)?(?<![\\d.,])(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:,(\\d{2}|--?|–|\\d))?\\s?((?:Mio\\.|Millionen|Mrd\\.|T)\\s?)?(?:€|EUR\\b|Euro\\b|TEUR\\b)");
    private static final int MOST = 30;

    private Finances() {}

    static Optional<PrintedFinance> in(FileText text) {
        for (int i = 0; i < text.size(); i++) {
            if (HEADING.matcher(text.line(i).text()).find()
                    && text.line(i).text().length() < 110) {
                return block(text.lines().subList(i, end(text, i)));
            }
        }
        return Optional.empty();
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
        for (int i = 0; i < lines.size() && amount.isEmpty(); i++) {
            Matcher matcher = AMOUNT.matcher(lines.get(i).text());
            if (matcher.find()) {
                amount = Optional.of(value(matcher));
                boolean sentence = i > 0
                        && Character.isLetter(lines.get(i - 1).text().charAt(0))
                        && lines.get(i - 1).text().length() > 60;
                words = Optional.of(JoinedText.of(lines.subList(sentence ? i - 1 : i, i + 1))
                        .printed());
            }
        }
        return amount.isEmpty() && impact.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedFinance(amount, impact, words));
    }

    /// The box before or after its word, on the same line or one above.
    private static Optional<Boolean> impact(List<TextLine> lines) {
        String box = JoinedText.of(lines.subList(0, Math.min(5, lines.size()))).toString();
        boolean yes = box.matches("(?is).*(?:\\bja\\s?[☒⊠✗✘]|[☒⊠✗✘]\\s?ja\\b|\\b[x]\\s+ja\\b|\\byes\\s?[☒]).*");
        boolean no = box.matches(
                "(?is).*(?:\\bnein\\s?[☒⊠✗✘]|[☒⊠✗✘]\\s?nein\\b|\\b[x]\\s+nein\\b|auswirkungen:?\\s*keine\\b|\\bno\\s?[☒]).*");
        if (yes && no && box.matches("(?is).*nein\\s?[☒⊠✗✘].*") != box.matches("(?is).*\\bja\\s?[☒⊠✗✘].*")) {
            return Optional.of(box.matches("(?is).*\\bja\\s?[☒⊠✗✘].*"));
        }
        return yes == no ? Optional.empty() : Optional.of(yes);
    }

    private static BigDecimal value(Matcher matcher) {
        String whole = matcher.group(1).replaceAll("[. ]", "");
        String cents = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\D", "");
        BigDecimal amount = new BigDecimal(cents.isEmpty() ? whole : whole + "." + cents);
        String unit = matcher.group(3) == null ? "" : matcher.group(3).strip();
        return switch (unit) {
            case "Mio.", "Millionen" -> amount.movePointRight(6);
            case "Mrd." -> amount.movePointRight(9);
            case "T" -> amount.movePointRight(3);
            default -> amount;
        };
    }
}
