package de.ratslotse.ingest.structure;

import java.util.regex.Pattern;

/// Lines that open a speech or an account of one.
final class Speeches {

    private static final String TITLES =
            "(?:Stadtr[aä]t(?:in)?|Ratsherr|Ratsfrau|Ratsmitglied|Herr|Frau|Hr\\.|Fr\\.|GR\\.|StR\\.|Bgm\\.|Vzbgm\\.|Bürgermeister(?:in)?|Oberbürgermeister(?:in)?|(?:Erster |Erste )?(?:Beigeordnete[rs]?|Bürgermeister(?:in)?)|(?:Der|Die) Vorsitzende[rs]?|(?:Ausschuss)?[Vv]orsitzende[rs]?|SR(?:in)?|RM|RH|RF|AM|StV\\.?|GR(?:in)?\\.?|Abg\\.|OB|OBM|Bgm(?:in)?\\.?|Councill?or|Cllr\\.?|Mayor|Chair(?:man|person)?|Alderman|Commissioner|Zusatzfrage)";

    /// "Stadträtin Döring (KAL): …", "GR. Hufnagl, MBA: …".
    private static final Pattern SPEAKER = Pattern.compile(
            "^(?:" + TITLES
                    + ")\\b[^:.!?]{0,70}(?:\\([^)]{1,30}\\))?(?:, \\p{Lu}{2,4}\\w*)?:(?:\\s|$)|^Vzbgm\\. [^:]{2,50}:|^(?:GR|StR|Bgm)\\. [^:]{2,50}:");
    private static final Pattern ACCOUNT = Pattern.compile("^(?:" + TITLES + ")\\s.{3,}|^Der Vorsitzende ruft\\b");

    private Speeches() {}

    /// Whether a speech is printed from here on.
    static boolean isSpeaker(TextLine line) {
        return line.text().indexOf(':') > 0 && SPEAKER.matcher(line.text()).find();
    }

    /// Whether this tells of somebody who speaks, in whatever form.
    static boolean opens(TextLine line) {
        return isSpeaker(line) || ACCOUNT.matcher(line.text()).find();
    }
}
