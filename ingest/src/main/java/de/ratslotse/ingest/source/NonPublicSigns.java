package de.ratslotse.ingest.source;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs that a file is not meant for the public: in its path, or as a stamp on its first pages. A mention in running
/// text is no sign, nor is the heading of an agenda's non-public part.
public final class NonPublicSigns {

    /// `ffentlich` after `nicht` and at most two characters: ö, oe, o with its dots apart, and what broken archives
    /// make of it.
    private static final String NON_PUBLIC =
            "(?:nicht[\\s\\p{Punct}\\p{Pd}]{0,4}.{1,2}ffentlich|non?t?[\\s_.-]{0,2}public)";

    private static final Pattern IN_PATH = Pattern.compile(NON_PUBLIC + "|vertraulich|confidential");

    private static final String STAMP_WORDS = "(?:(?:streng|strictly)\\s+)?(?:vertraulich|confidential" + "|"
            + NON_PUBLIC + "(?:e[rsnm]?)?|not\\s+for\\s+publication|nur\\s+für\\s+den\\s+dienstgebrauch)";

    /// A line that says nothing else, perhaps with a label: `Status: nichtöffentlich`.
    private static final Pattern STAMP =
            Pattern.compile("[^\\p{L}\\d]*(?:\\p{L}[\\p{L} /.-]{0,40}:\\s*)?" + STAMP_WORDS + "[^\\p{L}\\d]*");

    private static final Pattern STAMP_WITHIN = Pattern.compile("\\b" + STAMP_WORDS + "\\b");

    /// What a title says: `Nichtöffentliche Sitzung des Bauausschusses`.
    private static final Pattern TITLE = Pattern.compile("\\b" + NON_PUBLIC
            + "e[rnsm]?\\s+(?:teil|sitzung|niederschrift|protokoll|tagesordnung|beschlussvorlage|vorlage|mitteilung"
            + "|drucksache|anlage|unterlage|meeting|session|minutes|report|agenda)");

    /// A heading of a public part, or a cell that says "öffentlich".
    private static final Pattern PUBLIC_COUNTERPART = Pattern.compile(
            "(?<![\\p{L}-])(?<!nicht )(?:ö|oe)ffentliche[rnsm]?\\s+(?:teil|sitzung|tagesordnung|beratung|und\\s+nicht)"
                    + "|^[^\\p{L}\\d]*(?:\\p{L}[\\p{L} /.-]{0,40}:\\s*)?(?:ö|oe)ffentlich(?:e[rnsm]?)?[^\\p{L}\\d]*$"
                    + "|\\bpublic\\s+(?:part|session|meeting)",
            Pattern.MULTILINE);

    private static final Pattern SENTENCE = Pattern.compile(
            ".*\\b(?:im anschluss|anschließend|findet|folgt|statt|wurde|werden|wird|ist|sind|soll)\\b.*|.*[\\p{L})]\\.\\s*");

    private static final Pattern AGENDA_ITEM =
            Pattern.compile("(?:top|punkt|item|zu)?\\s*(?:[öon]\\s*)?\\d{1,3}(?:\\.\\d{1,2})*[.):]?(?:\\s+\\S.*)?");

    private static final int PAGES = 2;
    private static final int TITLE_LINES = 12;
    private static final int TOP_LINES = 5;
    private static final int STAMP_LINES = 60;

    private NonPublicSigns() {}

    /// The sign in a path, if there is one.
    public static Optional<Reason> inPath(String path) {
        for (String part : path.split("/", -1)) {
            if (IN_PATH.matcher(plain(part)).find()
                    || IN_PATH.matcher(plain(decoded(part))).find()) {
                return Optional.of(Reason.of("review.path", part));
            }
        }
        return Optional.empty();
    }

    /// The stamp on the first pages, if there is one.
    public static Optional<Reason> inPages(List<Page> pages) {
        List<Page> first = pages.subList(0, Math.min(PAGES, pages.size()));
        boolean counterpart = first.stream()
                .anyMatch(page -> PUBLIC_COUNTERPART.matcher(plain(page.text())).find());
        for (int i = 0; i < first.size(); i++) {
            Optional<String> sign = sign(lines(first.get(i)), i == 0, counterpart);
            if (sign.isPresent()) {
                return Optional.of(Reason.of("review.stamp", sign.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sign(List<Line> lines, boolean firstPage, boolean counterpart) {
        boolean titles = firstPage;
        for (int i = 0; i < Math.min(lines.size(), STAMP_LINES); i++) {
            Line line = lines.get(i);
            titles = titles
                    && i < TITLE_LINES
                    && !AGENDA_ITEM.matcher(line.plain()).matches();
            if (isStamp(line, i < TOP_LINES, counterpart) || (titles && isTitle(line.plain(), counterpart))) {
                return Optional.of(line.text());
            }
        }
        return Optional.empty();
    }

    /// In the middle of a page that also says "öffentlich", such a line is a cell of a table of consultations.
    private static boolean isStamp(Line line, boolean atTop, boolean counterpart) {
        if (line.margin() && line.text().length() <= 60) {
            return STAMP_WITHIN.matcher(line.plain()).find() && !isPublicCounterpart(line);
        }
        return STAMP.matcher(line.plain()).matches() && (atTop || line.shouted() || !counterpart);
    }

    private static boolean isTitle(String line, boolean counterpart) {
        Matcher title = TITLE.matcher(line);
        return !counterpart
                && line.length() <= 120
                && title.find()
                && !SENTENCE.matcher(line).matches();
    }

    private static boolean isPublicCounterpart(Line line) {
        return PUBLIC_COUNTERPART.matcher(line.plain()).find()
                && !SENTENCE.matcher(line.plain()).matches();
    }

    private static List<Line> lines(Page page) {
        List<Line> lines = new ArrayList<>();
        if (page.lines().isEmpty()) {
            page.text().lines().forEach(text -> add(lines, text, false));
        }
        for (Page.Line line : page.lines()) {
            boolean margin = line.role() == Page.Role.HEADER || line.role() == Page.Role.FOOTER;
            add(lines, page.text().substring(line.start(), line.end()), margin);
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, boolean margin) {
        if (!text.isBlank()) {
            lines.add(new Line(text.strip(), plain(text.strip()), margin));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private record Line(String text, String plain, boolean margin) {
        boolean shouted() {
            return text.equals(text.toUpperCase(Locale.ROOT));
        }
    }
}
