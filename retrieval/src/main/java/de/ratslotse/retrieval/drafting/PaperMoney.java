package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperReasons;
import de.ratslotse.retrieval.briefing.PaperTexts.Held;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the forms of a paper say of money beside its main amount.
final class PaperMoney {

    /// One of several amounts below a label: "Friedhof: 32.000 €".
    private static final String BELOW =
            "\\s*\\n[ \\t]*(?!Gesamt|Jährlich|Finanzierung|[☐☒])[^\\n☐☒]{0,60}\\d[^\\n☐☒]*?(?:€|EUR|Euro)[^\\n☐☒]*";
    /// The lines of a form that say what comes every year or comes in, and those with a ticked box that say where the
    /// money is.
    static final Pattern MONEY = Pattern.compile(
            "(?m)^[ \\t]*(?:[☒☑⊠✗✘][ \\t]*(?:bereits |teilweise |nicht )?(?:vollständig )?budgetiert"
                    + "|[☒☑⊠✗✘][ \\t]*(?:Mehrerträge|Mehreinnahmen|Wegfall|Umschichtung)[^\\n☐☒]{0,60}"
                    + "|[^\\n:]{0,30}(?:Folgekosten|Ertrag|Erträge|Gesamteinzahlung(?:en)?)[^\\n:]{0,20}:(?:[ \\t]*\\S[^\\n]*\\d[^\\n]*|[^\\n\\d]{0,12}(?:"
                    + BELOW + "){1,4}))$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// The total, as a reply to a motion prints it.
    private static final Pattern TOTAL =
            Pattern.compile("(?m)^[ \\t]*Gesamtkosten[ \\t]*:[ \\t]*\\S[^\\n]*(?:\\n[ \\t]*\\p{Ll}[^\\n:]*)?$");
    private static final Pattern NO_IMPACT =
            Pattern.compile("Finanzielle Auswirkungen\\s+Ja[ \\t]*☐\\s*Nein[ \\t]*[☒☑⊠✗✘]");
    private static final Pattern BROKEN = Pattern.compile("\\s*(?:\\([^)]*|\\s\\p{L}+-)\\s*$");
    private static final int MOST = 4;

    private final Writer writer;

    PaperMoney(Writer writer) {
        this.writer = writer;
    }

    /// What the form of the main file says beside its amount.
    List<Quote> beside(List<Held> held) {
        return held.stream().limit(1).flatMap(main -> in(MONEY, main).stream()).toList();
    }

    /// What the reply to a motion says it costs.
    List<Quote> ofReply(List<Held> held) {
        List<Quote> money = new ArrayList<>();
        for (Held reply : held.stream().filter(PaperReasons::isReply).limit(1).toList()) {
            money.addAll(in(TOTAL, reply));
            money.addAll(in(MONEY, reply));
        }
        return money;
    }

    /// Where the reply says that it costs nothing.
    Optional<Quote> nothing(List<Held> held) {
        return held.stream()
                .filter(PaperReasons::isReply)
                .flatMap(reply -> in(NO_IMPACT, reply).stream())
                .findFirst();
    }

    private List<Quote> in(Pattern wanted, Held held) {
        List<Quote> money = new ArrayList<>();
        for (Passage passage : held.passages()) {
            for (MatchResult found : wanted.matcher(passage.text())
                    .results()
                    .limit(MOST - money.size())
                    .toList()) {
                int end = found.start() + whole(found.group());
                writer.quotes().of(held.file(), passage, found.start(), end).ifPresent(money::add);
            }
        }
        return money;
    }

    /// How far a line is whole: a form breaks it off within a word or within brackets.
    static int whole(String line) {
        Matcher broken = BROKEN.matcher(line);
        return broken.find() ? broken.start() : line.length();
    }
}
