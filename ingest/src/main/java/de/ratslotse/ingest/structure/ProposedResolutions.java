package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text that a paper proposes to decide.
final class ProposedResolutions {

    private static final Pattern MOVED = Pattern.compile(
            "(?:\\b(?:beantrag(?:t|en)|möge (?:beschließen|folgendes beschließen)|stell(?:t|en) (?:daher |deshalb |hiermit )?(?:den |folgenden )\\p{L}*[Aa]ntrag|wird gebeten|fordern?\\b)[^.]{0,120}:$|^(?:Antrag|Antragstext)\\s?:$)");
    private static final Pattern END = Pattern.compile(
            "^(?:Mit freundlichen|Begründung|Sachverhalt|[Uu]nterzeichnet|[Gg]ez\\.|Nachrichtlich\\b|(?:Abbildung|Abb\\.|Tabelle)\\s\\d|Hochachtungsvoll|Freundliche Grüße|Unterschrift|Anlagen?\\s?:|Kind regards|Yours )");
    /// Labels of the form below the proposal that a narrow column breaks.
    private static final Pattern FORM =
            Pattern.compile("^(?:Finanzielle Auswirkung(?:en)?|Haushaltsmäßige Auswirkungen)\\b.{0,60}$|"
                    + Finances.BROKEN_HEADING.pattern());
    /// A form that has no label for it prints what is to be decided in short.
    private static final Pattern SHORT =
            Pattern.compile("^(?:(?:Beschlussantrag|Information) \\(Kurzfassung\\)|Kurzfassung|Information)\\s?:?$");
    private static final Pattern DECIDES = Pattern.compile(
            "^(?:1\\. )?(?:Der|Die|Das) (?:\\p{L}+ )?\\p{L}*(?:[Rr]at|[Aa]usschuss(?:es)?|beirat|vertretung|versammlung|[Kk]reistag|[Ss]enat|[Kk]ommission)\\b.{0,160}?\\b(?:beschließt|stimmt|nimmt|empfiehlt|genehmigt|wählt|beauftragt|stellt|billigt|bestellt|beruft|fasst|befürwortet|spricht|bestätigt|schlägt)\\b",
            Pattern.DOTALL);
    private static final Pattern SEE = Pattern.compile("(?i)^siehe\\b.*|^s\\. ?(?:o|u)\\..*");
    private static final Pattern REASONS =
            Pattern.compile("^(?:Begründung|Sachverhalt|Hintergrund|Problembeschreibung|Erläuterung)");
    /// What leads to a demand is none.
    private static final Pattern INTRODUCTION =
            Pattern.compile("^(?:Einleitung|Zielsetzung|Vorbemerkung|Anlass|Ausgangslage|Ziel|Thema)\\b.{0,40}:?$");
    private static final Pattern ADDRESSED =
            Pattern.compile("^(?:[IVX]+\\.\\s)?Antrag an (?:den|die|das)\\b[^.]{0,80}$");
    /// Who is to do something, or who wants it, at the beginning of a paragraph.
    private static final Pattern DEMAND = Pattern.compile(
            "^(?:(?:Die|Der|Das) (?:\\p{L}+ )?(?:Stadt(?: \\p{Lu}\\p{L}+)?|\\p{L}*[Vv]erwaltung|\\p{L}*[Rr]at|\\p{L}*[Bb]ürgermeister(?:in)?)\\b.{0,200}?\\b(?:möge|wird (?:gebeten|beauftragt|aufgefordert)|soll|prüft|legt|stellt|richtet|berichtet|beschließt)\\b"
                    + "|(?:Wir|Hiermit|Die .{2,60}[Ff]raktion(?:en)?)\\b.{0,120}?\\b(?:beantrag(?:en|t)|bitte[nt]|forder[nt]|stell(?:en|t) den Antrag)\\b)",
            Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*(?:\\.?\\p{Ll})?|\\p{Ll})[.)]\\s.*|^[-–•▪\\uf0b7]\\s.*");
    /// An address that goes on in the next line: "… und Ausschuss für Umwelt" above "und Gesundheit:".
    private static final Pattern ADDRESS_GOES_ON =
            Pattern.compile("^(?:und|sowie|mit|im|in|des|der|für|nach)\\b[^.]{0,78}$");
    /// It says that something is asked for, not what.
    private static final Pattern VOID = Pattern.compile(
            "^(?:Der|Die|Das) .{3,60} (?:wird|werden) um (?:Zustimmung|Kenntnisnahme|Beschlussfassung|Beratung) gebeten\\.?$");
    private static final Pattern PAGE_MARK = Pattern.compile("(?m)^[ \\t]*[–-]+ ?\\d+(?: of \\d+)? ?[–-]+[ \\t]*$");
    private static final int MOST = 60;

    /// The text with the lines it stands on.
    record Proposed(Printed<String> text, List<TextLine> lines) {}

    private ProposedResolutions() {}

    static Optional<Proposed> in(FileText text, FileKind kind) {
        return switch (kind) {
            case PROPOSAL ->
                finalResolution(text)
                        .map(found -> inFull(found, text))
                        .or(() -> labelled(text, Labels.PROPOSAL))
                        .or(() -> moved(text))
                        .or(() -> inShort(text));
            case MOTION, AMENDMENT ->
                labelled(text, Labels.PROPOSAL).or(() -> demanded(text)).or(() -> moved(text));
            case INFORMATION -> inShort(text).or(() -> finalResolution(text).filter(ProposedResolutions::decides));
            default -> Optional.empty();
        };
    }

    /// Forms repeat the proposal at their end under "Beschluss:".
    private static Optional<Proposed> finalResolution(FileText text) {
        Optional<Proposed> found = Optional.empty();
        for (int i = 0; i < text.size(); i++) {
            Optional<Label> label = Labels.at(text.line(i));
            if (label.isPresent()
                    && label.get().kind() == Labels.DECISION
                    && (text.line(i).text().matches("^Beschlu(?:ss|ß)\\s?:.*") || addresses(text, i))) {
                found = below(text, i, label.get().end()).or(() -> Optional.empty());
            }
        }
        return found;
    }

    /// "Beschluss" without a colon, above "Antrag an den Gemeinderat".
    private static boolean addresses(FileText text, int label) {
        return label + 2 < text.size()
                && ADDRESSED.matcher(text.line(label + 1).text()).find();
    }

    /// Only where it says of an organization what it decides or takes note of; else it tells what the paper is about.
    private static Optional<Proposed> inShort(FileText text) {
        for (int i = 0; i + 1 < Math.min(text.size(), MOST); i++) {
            if (SHORT.matcher(text.line(i).text()).matches()) {
                return below(text, i, text.line(i).text().length()).filter(ProposedResolutions::decides);
            }
        }
        return Optional.empty();
    }

    private static boolean decides(Proposed found) {
        return DECIDES.matcher(found.text().value()).find();
    }

    /// Where the end of a form only asks for consent, what is to be consented to stands in its short version.
    private static Proposed inFull(Proposed found, FileText text) {
        if (!VOID.matcher(found.text().value()).matches()) {
            return found;
        }
        for (int i = 0; i + 1 < Math.min(text.size(), MOST); i++) {
            if (SHORT.matcher(text.line(i).text()).matches()) {
                return below(text, i, text.line(i).text().length()).orElse(found);
            }
        }
        return found;
    }

    /// Forms print what a motion demands between their table and the reasons for it, with or without words that lead
    /// to it.
    private static Optional<Proposed> demanded(FileText text) {
        int from = Consultations.in(text).end();
        if (from == 0) {
            return Optional.empty();
        }
        int to = from;
        while (to < Math.min(text.size(), from + MOST)
                && !REASONS.matcher(text.line(to).text()).find()) {
            if (MOVED.matcher(text.line(to).text()).find()) {
                return below(text, to, text.line(to).text().length());
            }
            to++;
        }
        if (to > from && text.line(from).text().matches("Antrag|Antragstext")) {
            from++;
        }
        boolean parted = to > from
                && !INTRODUCTION.matcher(text.line(from).text()).matches()
                && to < Math.min(text.size(), from + MOST)
                && text.lines().subList(from, to).stream()
                        .noneMatch(line ->
                                isLabel(line) || END.matcher(line.text()).find());
        if (!parted && to < Math.min(text.size(), from + MOST)) {
            return beforeSignature(text.lines().subList(from, to));
        }
        return parted
                ? Optional.of(proposed(numbered(text.lines().subList(from, to), isMisplaced(text, to))))
                : to == Math.min(text.size(), from + MOST)
                        ? paragraph(text.lines().subList(from, to))
                        : Optional.empty();
    }

    /// Where the heading of the reasons stands behind the signature, or at the foot of a page with nothing below it,
    /// demand
    /// and reasons stand above it in one.
    private static Optional<Proposed> beforeSignature(List<TextLine> lines) {
        int end = 0;
        while (end < lines.size() && !END.matcher(lines.get(end).text()).find()) {
            end++;
        }
        List<TextLine> own = lines.subList(0, end);
        List<TextLine> listed = own.isEmpty() ? List.of() : numbered(own, true);
        return !listed.isEmpty() && listed.size() < own.size() ? Optional.of(proposed(listed)) : paragraph(own);
    }

    private static boolean isMisplaced(FileText text, int heading) {
        if (heading + 1 >= text.size()) {
            return true;
        }
        TextLine label = text.line(heading);
        TextLine next = text.line(heading + 1);
        return next.page() != label.page()
                || PAGE_MARK
                        .matcher(label.sheet().text().substring(label.end(), Math.max(label.end(), next.start())))
                        .find();
    }

    /// "3. Finanzierung:" is the third of several demands.
    private static boolean isLabel(TextLine line) {
        return Labels.at(line).isPresent() && !NUMBERED.matcher(line.text()).matches();
    }

    /// Numbered demands end where prose without a number follows after a space, and no number any more.
    ///
    /// @param mixed whether reasons stand in the same lines; then a line that ends early ends the demands as well
    private static List<TextLine> numbered(List<TextLine> lines, boolean mixed) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = NUMBERED.matcher(lines.get(i).text()).matches() ? i : last;
        }
        boolean listed = last >= 0 && NUMBERED.matcher(lines.getFirst().text()).matches();
        for (int i = last + 1; listed && i < lines.size(); i++) {
            boolean parted = lines.get(i).gap() || (mixed && endsEarly(lines, i - 1));
            if (parted && lines.get(i - 1).text().endsWith(".")) {
                return new ArrayList<>(lines.subList(0, i));
            }
        }
        return new ArrayList<>(lines);
    }

    private static boolean endsEarly(List<TextLine> lines, int index) {
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return lines.get(index).text().length() < 0.7 * longest
                && Character.isUpperCase(lines.get(index + 1).text().charAt(0));
    }

    /// Where no heading parts demand from reasons: the first paragraph that says who is to do something or wants it.
    private static Optional<Proposed> paragraph(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || lines.get(i).gap();
            int end = i + 1;
            while (end < lines.size()
                    && !lines.get(end).gap()
                    && !END.matcher(lines.get(end).text()).find()) {
                end++;
            }
            List<TextLine> paragraph = new ArrayList<>(lines.subList(i, end));
            if (begins && DEMAND.matcher(JoinedText.of(paragraph).toString()).find()) {
                return Optional.of(proposed(paragraph));
            }
        }
        return Optional.empty();
    }

    private static Optional<Proposed> labelled(FileText text, Labels kind) {
        for (int i = 0; i < text.size(); i++) {
            Optional<Label> label = Labels.at(text.line(i));
            if (label.isPresent() && label.get().kind() == kind) {
                Optional<Proposed> found = below(text, i, label.get().end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Proposed> moved(FileText text) {
        for (int i = 0; i < Math.min(text.size(), 120); i++) {
            if (MOVED.matcher(text.line(i).text()).find()) {
                return below(text, i, text.line(i).text().length());
            }
        }
        return Optional.empty();
    }

    private static Optional<Proposed> below(FileText text, int index, int offset) {
        List<TextLine> lines = new ArrayList<>();
        TextLine rest = text.line(index).from(offset);
        if (!rest.text().isEmpty()) {
            lines.add(rest);
        }
        for (int i = index + 1; i < Math.min(text.size(), index + MOST); i++) {
            TextLine line = text.line(i);
            if (END.matcher(line.text()).find()
                    || FORM.matcher(line.text()).find()
                    || Labels.at(line).isPresent()) {
                break;
            }
            lines.add(line);
        }
        if (lines.isEmpty() || SEE.matcher(lines.getFirst().text()).matches()) {
            return Optional.empty();
        }
        boolean addressed =
                lines.size() > 1 && ADDRESSED.matcher(lines.getFirst().text()).find();
        if (addressed) {
            String address = lines.removeFirst().text();
            boolean open = address.matches(".*\\b(?:im|in|und|sowie|den|der|dem|die|das|für)$")
                    || ADDRESS_GOES_ON.matcher(lines.getFirst().text()).matches();
            if (open && lines.size() > 1) {
                lines.removeFirst();
            }
        }
        return Optional.of(proposed(lines));
    }

    private static Proposed proposed(List<TextLine> lines) {
        String first = lines.getFirst().text();
        lines.set(
                0,
                lines.getFirst()
                        .from(first.length()
                                - first.replaceFirst("^[-–•▪\\uf0b7]\\s+", "").length()));
        return new Proposed(JoinedText.of(lines).printed(), lines);
    }
}
