package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a paper, which forms print without a label: the first lines below the form's own.
final class PaperTitles {

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:Betreff|Betrifft|Titel|Bezeichnung|Thema|Gegenstand|Subject|Re|Antrag|Anfrage|Änderungsantrag|Stellungnahme zum Antrag)\\s*:\\s*(\\p{Lu}.{6,})$");
    /// "Mitteilungsvorlage 2026/0052: title"
    private static final Pattern TYPED =
            Pattern.compile("^\\p{L}*(?:[Vv]orlage|[Aa]ntrag|[Aa]nfrage|Drucksache)(?:\\sNr\\.?)?\\s"
                    + References.NUMBER + "\\s?(?::|\\s[–-])\\s(\\p{Lu}.{6,})$");
    private static final Pattern FORM = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L} .-]{2,30},\\s(?:den |dem |der )?(?iu:"
                    + Dates.DATE
                    + ")|Beschlussvorlage,.{0,30}|(?:STADT|Stadt|GEMEINDE|Gemeinde|Markt|Landkreis)\\b.{0,40}|(?:Der|Die) (?:Ober)?[Bb]ürgermeister(?:in)?.*|.{0,40}:\\s*|.{0,40}: ?[^ ]{0,30}|öffentlich|nichtöffentlich|Öffentlich\\s+Nichtöffentlich|\\d[\\d./ -]*|(?:Dez\\.|Dezernat|Amt|Fachbereich|Referat)\\s.{0,40}|Beratung in .*|Vorlage\\b.*|Drucksache\\b.*|DS\\s.*|Antrag|ANTRAG.*|Anfrage|ANFRAGE.*|Beschlussvorlage|BESCHLUSSVORLAGE|\\p{L}{4,15}vorlage|STELLUNGNAHME.*|Stellungnahme z.*|samen Anfrage|Änderungsantrag.*|Antrag (?:Nr|der|des|von)\\b.*|Anfrage (?:Nr|der|des|von)\\b.*|TOP.*|Sitzung\\b.*\\d.*|Gremi(?:um|en)\\b.*|Beratungsfolge.*|[xX☒☐ ]+|[Vv]erantwortlich.*|Dienststelle.*|vom:?\\s.*|eingegangen.*|Eingang.*|Seite.*|Gedruckt auf.*|(?:Prozent )?Recyclingpapier|Kurzfassung|\\([\\p{L} ./-]{2,25}\\)|Telefon.*|Auskunft.*|Sehr geehrte.*|An d.*|BITTE AUSTAUSCHEN.*|\\d+\\. (?:Plenars|S)itzung.*|Fraktion .*|\\S{0,20}[Ff]raktion\\b.*|Stadtr[aä]t(?:in)?\\s.*|Ratsherr.*|Ratsfrau.*)$");

    private static final Pattern OFFICE =
            Pattern.compile("(?:Dienststelle|Verantwortlich|Fachbereich|Federführend\\p{L}*[^:]{0,20}):");

    /// Names and offices that no form's pattern knows; a stressed line may still follow.
    private static final int MOST_SKIPPED = 3;

    private final FileText text;

    PaperTitles(FileText text) {
        this.text = text;
    }

    /// @param from the line below what the form prints before the title
    Optional<Printed<String>> title(int from) {
        Optional<Printed<String>> labelled = labelled(from > 0);
        if (labelled.isPresent()) {
            return labelled;
        }
        int officeEnd = 0;
        int skipped = 0;
        for (int i = from; i < Math.min(text.size(), 45); i++) {
            TextLine line = text.line(i);
            if (Labels.at(line).isPresent()) {
                return Optional.empty();
            }
            if (OFFICE.matcher(line.text()).find()) {
                officeEnd = PaperForm.officeEnd(text.lines(), i);
            }
            if (i >= officeEnd
                    && !PaperForm.MOVED_BY.matcher(line.text()).matches()
                    && !FORM.matcher(line.text()).matches()
                    && line.text().length() > 5
                    && Character.isLetterOrDigit(line.text().charAt(0))) {
                if (isTitle(line)) {
                    return Optional.of(lines(i));
                }
                skipped++;
            }
            if (skipped > MOST_SKIPPED) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A page with layout stresses its title.
    private boolean isTitle(TextLine line) {
        return !line.hasLayout() || line.bold() || line.fontSize() > 11.5f;
    }

    /// @param form whether the paper is a form that prints its number
    private Optional<Printed<String>> labelled(boolean form) {
        for (int i = 0; i < Math.min(text.size(), 25); i++) {
            String line = text.line(i).text().replace('\t', ' ');
            Matcher typed = TYPED.matcher(line);
            Matcher matcher = typed.matches() ? typed : LABELLED.matcher(line);
            boolean mover = PaperForm.MOVED_BY.matcher(text.line(i).text()).matches() && form;
            if (matcher.matches() && !mover) {
                List<TextLine> lines = new ArrayList<>(following(i));
                lines.set(0, lines.getFirst().from(matcher.start(1)));
                return Optional.of(JoinedText.of(lines).printed().as(ItemTitles::bare));
            }
        }
        return Optional.empty();
    }

    private Printed<String> lines(int from) {
        return JoinedText.of(following(from)).printed().as(ItemTitles::bare);
    }

    private List<TextLine> following(int from) {
        TextLine first = text.line(from);
        int end = from + 1;
        while (end < Math.min(text.size(), from + 4) && goesOn(first, text.line(end - 1), text.line(end))) {
            end++;
        }
        return text.lines().subList(from, end);
    }

    private boolean goesOn(TextLine first, TextLine last, TextLine next) {
        if (next.gap()
                || Labels.at(next).isPresent()
                || PaperForm.WORDY_GROUP.matcher(next.text()).matches()
                || FORM.matcher(next.text()).matches()) {
            return false;
        }
        if (next.hasLayout()) {
            return next.bold() == first.bold() && Math.abs(next.fontSize() - first.fontSize()) < 0.6f;
        }
        return text.isFull(last)
                || last.text().matches(".*[;,:–-]$")
                || Character.isLowerCase(next.text().charAt(0))
                || next.text().startsWith("-");
    }
}
