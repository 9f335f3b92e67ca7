package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises amounts, numbers, dates, times, votes and references in German and English number forms.
///
/// `1.250.000,00 €`, `4,0 Mio. Euro`, `€ 12.700,--`, `£2,000.00`, `12:3`, `vier Ja-Stimmen`, `12. Mai 2023`.
final class Quantities {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER =
            "\\d{1,3}(?:[.,'’\u00a0\u2009\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3}(?: \\d{3})+(?:,\\d{2})?(?= ?(?:€|Euro|EUR))|\\d+(?:[.,]\\d+)?";

    private static final String CURRENCY =
            "€|EUR\\b|Euros?\\b|£|GBP\\b|pounds?\\b|\\$|USD\\b|CAD\\b|dollars?\\b|Franken\\b|CHF\\b|T€|TEUR\\b|TEuro\\b|Cent\\b|pence\\b";

    private static final String SCALE =
            "Mio\\.?|Million(?:en)?\\b|Mrd\\.?|Milliarden?\\b|Tsd\\.?|Tausend\\b|millions?\\b|billions?\\b|thousand\\b|bn\\b|k\\b";

    private static final Pattern AMOUNT_BEFORE = Pattern.compile(
            "(?<currency>€|EUR|Euro|£|GBP|\\$|USD|CAD|CHF|T€|TEUR)[ \u00a0]?(?<number>" + NUMBER
                    + ")(?:,-{1,2}|,–|\\.-{1,2})?(?: ?(?<scale>" + SCALE + "))?",
            WORDS);

    private static final Pattern AMOUNT_AFTER = Pattern.compile(
            "(?<![\\d.,])(?<number>" + NUMBER + ")(?:,-{1,2}|,–|\\.-{1,2})?[ \u00a0-]?(?:(?<scale>" + SCALE
                    + ")[ \u00a0-]?)?(?<currency>" + CURRENCY + ")",
            WORDS);

    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d.,])(?<number>" + NUMBER + ")[ \u00a0]?(?:%|Prozent\\b|v\\. ?H\\.|percent\\b|per cent\\b)", WORDS);

    private static final Pattern PLAIN = Pattern.compile(
            "(?<![\\p{L}\\d.,/])(?<number>" + NUMBER + ")(?:[ \u00a0](?<scale>" + SCALE + "))?(?![\\d])", WORDS);

    private static final Pattern NUMERIC_DATE = Pattern.compile(
            "(?<![\\d.])(?<day>[0-3]?\\d)\\. ?(?<month>[01]?\\d)\\. ?(?<year>(?:19|20)?\\d\\d)(?![\\d.:])");

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.(?![\\d])");

    private static final Pattern ISO_DATE =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)");

    private static final Pattern WORD_DATE = Pattern.compile(
            "(?<![\\d.])(?:(?<day>[0-3]?\\d)(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>" + Months.NAMES
                    + ")\\.?(?:\\s+(?<dayafter>[0-3]?\\d)(?:st|nd|rd|th)?(?=[,\\s.;)]|$)(?![.,]\\d{1,3}(?!\\d))(?!\\s*(?:%|€|Euro)))?(?:,?\\s+(?<year>(?:19|20)\\d\\d))?",
            WORDS);

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.,])(?:(?<hour>[0-2]?\\d)(?:[:.](?<minute>[0-5]\\d))?\\s*(?:Uhr\\b)|(?<hour12>1?\\d)(?:[:.](?<minute12>[0-5]\\d))?\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)",
            WORDS);

    private static final Pattern VOTES =
            Pattern.compile("(?<![\\d.,:])(?<yes>\\d{1,3})\\s?(?::|zu)\\s?(?<no>\\d{1,3})(?![\\d:])");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?=[\\p{L}\\d./-]*\\d{2})(?:[\\p{L}\\d]{1,8}(?:/[\\p{L}\\d.-]{1,12})+|[\\p{L}]{1,6}(?:-[\\p{L}\\d]{1,8}){2,6}|\\d{2,4}-\\d{3,5}(?:-\\d{1,3})?)(?![\\p{L}\\d/])");

    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?<!\\p{L})(?:" + NumberWords.PATTERN + ")(?!\\p{L})", WORDS);

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("t€", "EUR"),
            Map.entry("teur", "EUR"),
            Map.entry("teuro", "EUR"),
            Map.entry("cent", "CENT"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("pence", "PENCE"),
            Map.entry("chf", "CHF"),
            Map.entry("franken", "CHF"));

    private final String text;
    private final boolean german;
    private final boolean[] taken;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, Language language) {
        this.text = text;
        this.german = language == Language.GERMAN;
        this.taken = new boolean[text.length()];
    }

    /// Everything countable in the text, in its order, each stretch of text at most once.
    static List<Quantity> in(String text, Language language) {
        Quantities quantities = new Quantities(text, language);
        quantities.read();
        quantities.found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(quantities.found);
    }

    private void read() {
        each(ISO_DATE, match -> date(match, match.group("year"), match.group("month"), match.group("day")));
        each(NUMERIC_DATE, match -> date(match, match.group("year"), match.group("month"), match.group("day")));
        each(TIME, this::time);
        each(WORD_DATE, this::wordDate);
        each(AMOUNT_AFTER, this::amount);
        each(AMOUNT_BEFORE, this::amount);
        each(PERCENT, match -> add(match, Kind.PERCENT, number(match), ""));
        each(REFERENCE, this::reference);
        each(DAY_AND_MONTH, match -> date(match, "0", match.group("month"), match.group("day")));
        each(VOTES, match -> add(match, Kind.VOTES, match.group("yes") + ":" + match.group("no"), ""));
        each(PLAIN, match -> add(match, Kind.NUMBER, scaled(match), ""));
        each(NUMBER_WORD, match -> add(match, Kind.NUMBER, NumberWords.value(match.group()), ""));
        each(
                VoteWord.PATTERN,
                match -> add(match, Kind.RESULT, VoteWord.of(match.group()).name(), ""));
    }

    private void each(Pattern pattern, java.util.function.Consumer<Matcher> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isFree(matcher.start(), matcher.end())) {
                reader.accept(matcher);
            }
        }
    }

    private boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(Matcher match, Kind kind, String value, String unit) {
        found.add(new Quantity(kind, value, unit, match.start(), match.end()));
        for (int i = match.start(); i < match.end(); i++) {
            taken[i] = true;
        }
    }

    private void amount(Matcher match) {
        String currency = match.group("currency").toLowerCase(Locale.ROOT);
        String value = scaled(match);
        if (currency.startsWith("t")) {
            value = Quantity.plain(new BigDecimal(value).movePointRight(3));
        }
        add(match, Kind.AMOUNT, value, CURRENCIES.getOrDefault(currency, "USD"));
    }

    private void reference(Matcher match) {
        String value = match.group().toUpperCase(Locale.ROOT);
        boolean rangeOfYears = value.matches("(19|20)\\d\\d-(19|20)?\\d\\d(\\d\\d)?");
        if (!rangeOfYears && value.chars().filter(Character::isDigit).count() >= 3) {
            add(match, Kind.REFERENCE, value, "");
        }
    }

    private void time(Matcher match) {
        boolean twelve = match.group("hour12") != null;
        int hour = Integer.parseInt(match.group(twelve ? "hour12" : "hour"));
        String minute = match.group(twelve ? "minute12" : "minute");
        if (twelve) {
            hour = hour % 12 + (match.group("half").equalsIgnoreCase("p") ? 12 : 0);
        }
        add(match, Kind.TIME, "%d:%s".formatted(hour, minute == null ? "00" : minute), "");
    }

    private void wordDate(Matcher match) {
        String day = match.group("day") != null ? match.group("day") : match.group("dayafter");
        String year = match.group("year");
        boolean nameOnly = day == null && year == null;
        if (nameOnly && !Months.unmistakable(match.group("month"))) {
            return;
        }
        date(
                match,
                year == null ? "0" : year,
                String.valueOf(Months.number(match.group("month"))),
                day == null ? "0" : day);
    }

    private void date(Matcher match, String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || d > 31) {
            return;
        }
        int century = y == 0 || y >= 100 ? y : y + (y < 70 ? 2000 : 1900);
        add(match, Kind.DATE, "%d-%d-%d".formatted(century, m, d), "");
    }

    private String number(Matcher match) {
        return Quantity.plain(parsed(match.group("number")));
    }

    private String scaled(Matcher match) {
        BigDecimal number = parsed(match.group("number"));
        String scale = match.group("scale");
        return Quantity.plain(scale == null ? number : number.movePointRight(zeros(scale.toLowerCase(Locale.ROOT))));
    }

    private static int zeros(String scale) {
        if (scale.startsWith("mrd") || scale.startsWith("milliard") || scale.startsWith("b")) {
            return 9;
        }
        return scale.startsWith("mi") ? 6 : 3;
    }

    /// The value of digits with separators. A single separator before exactly three digits groups in its own language
    /// (`5.000` in German, `5,000` in English) and is a decimal mark in the other.
    private BigDecimal parsed(String digits) {
        String number = digits.replaceAll("['’ \u00a0\u2009\u202f]", "");
        int point = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return new BigDecimal(number);
        }
        int last = Math.max(point, comma);
        char mark = number.charAt(last);
        boolean several = number.indexOf(mark) != last;
        boolean both = point >= 0 && comma >= 0;
        boolean threeDigits = number.length() - last - 1 == 3;
        boolean groupsHere = (mark == '.') == german;
        boolean decimal = !several && (both || !threeDigits || !groupsHere);
        String whole = number.substring(0, last).replaceAll("[.,]", "");
        String rest = number.substring(last + 1);
        return new BigDecimal(decimal ? whole + "." + rest : whole + rest);
    }
}
