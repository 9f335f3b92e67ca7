package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Extract.Chosen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What minutes begin and end with: who was there, when it began, that all were invited as they should be, who signs.
/// Behind the first quote it says nothing, unless that is what is asked for.
final class HeadOfMinutes {

    /// So much of a quote at least is of the head: a line of it may be wrapped, or the town's name.
    private static final double MOSTLY = 0.6;

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Set<Asked> TOLD_THERE = EnumSet.of(Asked.WHO, Asked.DATE, Asked.DURATION, Asked.PLACE);

    private static final Pattern ASKED_FOR = Pattern.compile(
            "anwesen|teilgenommen|teilnehm|entschuldigt|fehl(?:t|te|ten|en)\\b|vorsitz|schriftführ|protokollführ|beschlussfähig|tagesordnung|ladung"
                    + "|\\bpresent\\b|attend|absent|apolog|\\bchair|quorum|agenda",
            WORDS);

    /// Alone they stand in other papers too.
    private static final Pattern AROUND = Pattern.compile(
            "^(?:P ?r ?o ?t ?o ?k ?o ?l ?l|N ?i ?e ?d ?e ?r ?s ?c ?h ?r ?i ?f ?t|Sitzungsprotokoll|Verhandlungsschrift|Minutes of)(?!\\p{L})"
                    + "|^(?:der|über die|zur) (?:\\p{L}+ )?Sitzung (?:des|der) |^am (?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)\\p{L}*, "
                    + "|^(?:Sitzungs(?:tag|ort|datum|raum|saal)|Datum|Ort|Raum|Tag|Uhrzeit|Date|Time|Place|Location):"
                    + "|^(?:\\d+[.)]? *|[-–•] *)?(?:Eröffnung(?: der Sitzung| und Begrüßung|$)|Feststellung der |Genehmigung (?:des Protokolls|der Niederschrift)"
                    + "|Beschlussfassung über Anträge zur Tagesordnung|Tagesordnung:?$|Call to order|Adoption of (?:the )?(?:agenda|minutes)|Adjournment)",
            WORDS);

    private static final Pattern WHO_AND_WHEN = Pattern.compile(
            "^(?:(?:Beginn|Ende)(?: der (?:\\p{L}+ )?Sitzung)?:|Es (?:sind|waren) anwesend|(?:Anwesen|Abwesen)\\p{L}*(?: (?:sind|waren))?:"
                    + "|Es fehl(?:t|en|ten)|Entschuldigt\\p{L}*:|Teilnehme\\p{L}*(?: der Verwaltung)?:|(?:Von der )?Verwaltung:|(?:Vorsitz|Protokollführ|Schriftführ|Gäste)\\p{L}*:"
                    + "|(?:Members? )?(?:present|in attendance|absent|apologies|regrets)\\b.{0,30}:)"
                    + "|,? *(?:Protokoll|Schrift)führer(?:in)?\\)?$|^\\((?:\\p{L}+)\\)(?: *\\(\\p{L}+\\))*$|^Genehmigungsvermerk|^gesehen:",
            WORDS);

    private static final Pattern FORMAL = Pattern.compile(
            "eröffnete? (?:um .{0,20} )?die (?:\\p{L}+ )?Sitzung|(?:frist|ordnungs|form)gemäße? (?:Ladung|Einladung|einberufen|eingeladen)"
                    + "|Beschlussfähigkeit (?:des|der|wird|ist)|(?:ist|sei) beschlussfähig|called (?:the meeting )?to order|quorum (?:was|is|being) present",
            WORDS);

    private static final Pattern PERSON = Pattern.compile(
            "^(?:Herrn?|Frau|Mr|Mrs|Ms|Cllr|Councill?or|Mayor|Reeve|Rats(?:herr|frau|mitglied)|(?:Ober|Orts)?[Bb]ürgermeister(?:in)?|(?:Stadt|Gemeinde)r(?:at|ätin)|Mitglied|Beigeordnete[r]?)(?!\\p{L})[^.!?:;]{2,90}$");

    private final Inquiry inquiry;

    HeadOfMinutes(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// The first quote stays in any case.
    List<Chosen> without(List<Chosen> chosen) {
        boolean asked = inquiry.asked().stream().anyMatch(TOLD_THERE::contains)
                || ASKED_FOR.matcher(inquiry.searchText()).find();
        return asked
                ? chosen
                : chosen.stream()
                        .filter(quote -> quote.equals(chosen.getFirst()) || !isHead(said(quote)))
                        .toList();
    }

    private static List<String> said(Chosen quote) {
        ReadPassage passage = quote.best().passage();
        String text = passage.source().passage().text();
        return passage.pieces().stream()
                .map(ReadPassage.Piece::span)
                .filter(span -> span.start() >= quote.start() && span.end() <= quote.end())
                .map(span -> span.of(text))
                .toList();
    }

    /// @param pieces sentences or blocks of lines, as they are printed
    static boolean isHead(List<String> pieces) {
        int all = 0;
        int head = 0;
        boolean telling = false;
        for (String piece : pieces) {
            boolean formal = FORMAL.matcher(piece.replaceAll("\\s+", " ")).find();
            telling |= formal;
            for (String printed : piece.lines().toList()) {
                String line = printed.strip();
                boolean when = WHO_AND_WHEN.matcher(line).find();
                boolean ofHead = formal
                        || when
                        || AROUND.matcher(line).find()
                        || PERSON.matcher(line).find();
                telling |= when;
                all += line.length();
                head += ofHead ? line.length() : 0;
            }
        }
        return telling && head >= MOSTLY * all;
    }
}
