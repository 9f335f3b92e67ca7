package de.ratslotse.ingest.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of papers and files as they are printed.
final class References {

    private static final String LABELS =
            "(?:DS|Drs\\.?|Drucksachen?(?:nummer|-?\\s?Nr\\.?)?|Drucks\\.|(?:Beschluss|Sitzungs|Verwaltungs|Mitteilungs|Informations)?[Vv]orlagen?(?:-?\\s?Nr\\.?|nummer)?|[Vv]orl\\.?-?\\s?Nr\\.?|Antrag|Anfrage|BV|MV|IV|AN|AF|V)";

    /// `2019/1140`, `2024/0287/1`, `49/2012`, `20-1234`, `DHH/2023/4133`, `XVI/0123`.
    static final String NUMBER =
            "(?:[A-Z]{1,5}[-/ ]?)?(?:(?:19|20)\\d{2}[/-]\\d{2,5}(?:[/-]\\d{1,3})?|\\d{1,4}/(?:19|20)\\d{2}(?:/\\d{1,3})?(?:\\s\\d\\.\\sErgänzung)?|\\d{2}[-/]\\d{3,5}(?:[-/]\\d{1,3})?|[IVX]{2,6}/\\d{2,5}(?:/\\d{1,3})?)";

    /// File numbers with letters, digits and several hyphens: `BauR-269-06-9-2020`, `SO-SenB-100.000-2021`.
    private static final String FILE_NUMBER = "[A-Z][A-Za-zÄÖÜäöü]{1,6}(?:-[A-Za-zÄÖÜäöü0-9.]{1,8}){2,6}(?:/\\d{1,4})?";

    /// A reference alone on its line, perhaps in brackets.
    private static final Pattern ALONE =
            Pattern.compile("^\\(?(?:siehe |s\\. |vgl\\. )?(?:" + LABELS + "[:\\s]\\s*)?((?:DS\\s)?" + NUMBER + "|"
                    + FILE_NUMBER + ")(?:,.{0,60})?\\)?(?:\\s*miterledigt:.*)?\\s*(?:- ?\\p{L}+ ?-)?$");

    private static final Pattern LABELLED =
            Pattern.compile("(?:^|[\\s(])" + LABELS + "\\s*[:.]?\\s*((?:DS\\s)?" + NUMBER + ")");

    private static final Pattern DS = Pattern.compile("\\b(DS\\s" + NUMBER + ")");

    private static final Pattern BRACKETED_END = Pattern.compile(
            "\\s*\\((?:siehe |s\\. )?(?:" + LABELS + "[:\\s]\\s*)?((?:DS\\s)?" + NUMBER + ")[^)]*\\)\\s*$");

    private References() {}

    /// The number on a line that says nothing else.
    static Optional<Printed<String>> alone(TextLine line) {
        Matcher matcher = ALONE.matcher(line.text());
        if (!matcher.matches() || !matcher.group(1).matches(".*\\d.*")) {
            return Optional.empty();
        }
        return Optional.of(withLabel(line, matcher));
    }

    /// The number behind "Vorlage:", "Drucksache Nr." and the like.
    static Optional<Printed<String>> labelled(TextLine line) {
        Matcher ds = DS.matcher(line.text());
        if (ds.find()) {
            return Optional.of(at(line, ds.start(1), ds.end(1)));
        }
        Matcher matcher = LABELLED.matcher(line.text());
        return matcher.find() ? Optional.of(at(line, matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /// The number in a bracket that ends the line.
    static Optional<Printed<String>> bracketed(TextLine line) {
        Matcher matcher = BRACKETED_END.matcher(line.text());
        return matcher.find() ? Optional.of(at(line, matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /// Where a bracket with a number begins that ends the line; -1 where none does.
    static int bracketAtEnd(String text) {
        Matcher matcher = BRACKETED_END.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Printed<String> withLabel(TextLine line, Matcher matcher) {
        Matcher ds = DS.matcher(line.text());
        return ds.find() ? at(line, ds.start(1), ds.end(1)) : at(line, matcher.start(1), matcher.end(1));
    }

    private static Printed<String> at(TextLine line, int from, int to) {
        String value = line.text().substring(from, to);
        return new Printed<>(value, line.page(), line.start() + from, line.start() + to, value);
    }
}
