package de.ratslotse.retrieval.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a question asks for in so many words, and the words that an answer to it cannot do without.
enum Wanted {
    WHO_VOTED(
            "^\\W*who voted\\b|namentlich .{0,60}(?:gestimmt|stimmten)|(?:welche|which) (?:stadträt\\w*|ratsmitglieder|mitglieder|gemeinderät\\w*|abgeordnete\\w*|councillors|members).{0,80}(?:gestimmt|stimmten|voted)",
            "recorded vote|\\bnays?\\b|opposed|(?:gegen|nein|dagegen|enthalt|dafür|against|abstain|favou?r)\\P{L}.{0,160}\\b(?:StR|Stadtr\\w+|Herr|Frau|GR|Mag|Dr|Cllr|Councillor|Ratsherr|Ratsfrau|Mr|Mrs|Ms)\\b"
                    + "|\\b(?:StR|Stadtr\\w+|Herr|Frau|GR|Cllr|Councillor|Ratsherr|Ratsfrau|Mr|Mrs|Ms)\\b.{0,80}(?:stimmte?n? (?:da)?gegen|enthielt|voted against|abstained)"),
    PAY(
            "\\bverdien(?:t|en|te|st)\\b|\\bgeh[aä]lt\\p{L}*|\\bsalar(?:y|ies)\\b|\\bearns?\\b",
            "verdien(?:t|en|st)\\b|gehalt|gehält|besold|vergüt|bezüge|entlohn|\\blohn|löhne|entschädigung|salar|remunerat|\\bwages?\\b|\\bpay\\b|\\bpaid\\b|\\bearn|allowance|stipend|honorari"),
    PRICE_OF_AN_AREA(
            "\\bquadratmeterpreis\\p{L}*|\\bpreis\\p{L}* (?:je|pro) (?:quadratmeter|m²|qm)|\\bper square (?:metre|meter|foot)",
            "(?:je|pro|/)\\s?(?:m²|m2|qm|quadratmeter)|(?:€|euro)\\s?/\\s?m|per (?:square|sq)|/\\s?(?:m²|sq)"),
    AGE(
            "^\\W*(?:wie alt|how old)\\b",
            "\\d+(?:\\.|-)?\\s?(?:jahre?n?|jährig|years?)\\b|jährig|geboren|jahrgang|baujahr|gegründet|errichtet|erbaut|gebaut|gepflanzt|aus dem jahr|seit (?:19|20)\\d\\d|stammt|born|founded|built|planted|dates? (?:from|back)");

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private final Pattern question;
    private final Pattern answer;

    Wanted(String question, String answer) {
        this.question = Pattern.compile(question, WORDS);
        this.answer = Pattern.compile(answer, WORDS);
    }

    /// Whether one of these is asked for and no quote has its words.
    static boolean isMissed(Inquiry inquiry, List<Extract.Chosen> chosen) {
        return Arrays.stream(values())
                .filter(wanted -> wanted.question.matcher(inquiry.searchText()).find())
                .anyMatch(wanted -> chosen.stream()
                        .noneMatch(stretch ->
                                wanted.answer.matcher(Shortfall.text(stretch)).find()));
    }
}
