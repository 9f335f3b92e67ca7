package de.ratslotse.retrieval.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that carry a dot without ending a sentence.
///
/// @param never lower case, always followed by what they belong to
/// @param sometimes lower case, may also stand at the end of a sentence
/// @param months lower case
/// @param openers as printed at the head of a sentence; they decide where the dot alone cannot
/// @param dottedOrdinals whether `3.` means the third
record Abbreviations(
        Set<String> never, Set<String> sometimes, Set<String> months, Set<String> openers, boolean dottedOrdinals) {

    private static final Abbreviations GERMAN = new Abbreviations(
            words("""
                    abs abschn abzgl allg amtl anl anm art aufl az bearb bes betr bez bgbl bl bspw bzgl bzw ca d.h dergl ders
                    dgl dipl-ing dipl.-ing dipl.-kfm dr dr.-ing dres dst ebd einschl entspr erg evtl exkl fa fam ff fr frl gde geb gem ges gez ggf ggfs
                    ggü hd hl hr hrn hrsg i.d.f i.d.r i.h.v i.s.d i.v.m inkl insb insbes kap kath kfm lfd lit lt max
                    m.w.v mind min mio mrd mtl nr nrn o.a o.g od öff örtl östl pers pos prof rd rdnr resp rn rspr s.a s.o s.u
                    sog st städt std stellv str tel teilw tsd u.a u.u ü.nn v.a v.h verf verw vgl vorl vors vz wg z.b
                    z.hd z.t z.zt zit ziff zus zzgl zzt
                    nördl südl westl z
                    mag vzbgm bgm drs bt-drs br-drs lt-drs circa jew pkt
                    abb flst flurst gbl insg jährl gr labg regr kommr mmag"""),
            words("a.d co e.v etc i.r jr m.a mbh n.n o.ä sen u.a.m u.ä u.dgl u.dgl.m usw usf"),
            words("""
                    januar jänner februar feber märz april mai juni juli august september oktober november dezember
                    jan feb mrz apr jun jul aug sep sept okt nov dez"""),
            words("""
                    Abstimmung Aber Alle Allerdings Alles Als Am An Anschließend Auch Auf Aus Außerdem Begründung Bei
                    Beim Beschluss Bis Da Dabei Dafür Daher Damit Danach Dann Darauf Darüber Das Dazu Dem Den Dennoch
                    Der Des Deshalb Die Dies Diese Diesem Diesen Dieser Dieses Dort Durch Ebenso Ein Eine Einem Einen
                    Einer Eines Er Es Ferner Frau Für Gegen Gemäß Haben Hat Herr Hier Hierbei Hierfür Hierzu Ich Ihr
                    Ihre Im In Insgesamt Ist Jede Jeder Jedes Kann Kein Keine Laut Man Mit Muss Nach Nicht Noch Nun Nur
                    Ob Oder Ohne Seine Seit Sie Sind So Soll Sollte Sollten Somit Sowohl Trotz Über Um Und Unsere Unter
                    Vom Von Vor Während War Was Wegen Weil Weiter Weitere Weiterhin Wenn Wer Werden Wie Wir Wird Wo
                    Wurde Wurden Zu Zudem Zum Zunächst Zur"""),
            true);

    private static final Abbreviations ENGLISH = new Abbreviations(
            words("""
                    al approx art c.f cf ch cl cllr cllrs col con dept dr e.g est fig fr gen hon i.e incl lt maj max
                    messrs min mr mrs ms mt mun no nos p para paras pp pt ref rep rev sec sen sgt st supt v viz vol
                    vs"""),
            words("a.m am ave b.a co corp esq etc inc jr ltd m.a p.m ph.d pm rd u.k u.s u.s.a"),
            words("january february march april may june july august september october november december"),
            words("""
                    After All Also An And Any Are As At Be Been Before Both But By Can Carried Could Council Councillor
                    Councillors During Each Every Following For From Further Furthermore Had Has Have He Her Here His
                    However If In It Its May Mayor Members Moved Mr Mrs Ms No Not Of On Or Our RESOLVED Resolved She
                    Should Since So Staff THAT That The Their Then There Therefore These They This Those Thus To Under
                    Was We Were When While Will With Without Would You"""),
            false);

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.(\\s?\\d{2,4})?\\b.*", Pattern.DOTALL);
    private static final Pattern FULL_DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");
    private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,2}\\.)+\\p{L}{1,3}");

    static Abbreviations in(String language) {
        return language.equals("en") ? ENGLISH : GERMAN;
    }

    /// Whether the text begins with a date like `3.6.2025` or `03.06.`.
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /// Whether a word with a dot is always followed by what it belongs to.
    boolean leadsOn(String before) {
        return never.contains(bare(before));
    }

    /// Whether a sentence may end with the dot between the two words.
    ///
    /// @param before the word before the dot, without it; `z. B` counts as one word
    /// @param after the next word; empty where something else follows
    boolean allowEnd(String before, String after) {
        String word = bare(before);
        if (word.isEmpty() || FULL_DATE.matcher(word).matches()) {
            return true;
        }
        if (NUMBER.matcher(word).matches()) {
            return numberEnds(word, after);
        }
        if (never.contains(word)) {
            return false;
        }
        boolean letters = word.length() == 1 || DOTTED.matcher(word).matches();
        return (!letters && !sometimes.contains(word)) || openers.contains(after);
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00ad]", "");
        String last = lower.substring(lower.lastIndexOf('/') + 1).replaceAll("^[-–(]+", "");
        return last.endsWith("-nr") ? "nr" : last;
    }

    /// `3. Juni` and `14. Änderung` go on; `im Jahr 2025. Die`, `zum TOP 3. Der` and `um 19.30. Er` end.
    private boolean numberEnds(String number, String after) {
        if (months.contains(after.toLowerCase(Locale.ROOT))) {
            return number.length() == 4;
        }
        return number.length() > 3 || !dottedOrdinals || openers.contains(after);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
