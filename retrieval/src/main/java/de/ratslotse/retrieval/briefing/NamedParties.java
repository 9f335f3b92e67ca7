package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bodies, groups and persons that a text names.
final class NamedParties {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final String TITLES =
            "Herrn?|Frau|Mag\\.?|Mr|Mrs|Ms|Mayor|Reeve|Deputy|Councillor|Councilor|Coun|Cllr|(?:Ober)?[Bb]ürgermeister(?:in|s)?|Landr(?:at|ätin)"
                    + "|Stadtr(?:at|ätin)|GRin|GR|Ratsherrn?|Ratsfrau|Ratsmitglied|Vorsitzende[rn]?|Beigeordnete[rn]?|Ortsvorsteher(?:in)?|Kämmerer(?:in)?";
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:" + TITLES
                    + ")\\.?\\s+(?:(?:Dr|Prof|Mag|Ing|Dipl-Ing)\\.?\\s+|\\p{Lu}\\.\\s+)*(?<name>\\p{Lu}[\\p{L}'-]+)",
            WORDS);
    private static final Pattern SPEAKER = Pattern.compile(PERSON.pattern() + "(?:\\s+\\([^)]{1,40}\\))?", WORDS);
    private static final String COUNCILS =
            "(?:[Gg]emeinde|[Ss]tadt|[Oo]rts|[Oo]rtschafts|[Kk]reis|[Bb]ezirks|[Aa]ufsichts|[Vv]erwaltungs|\\p{L}*[Bb]ei)?";
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:\\p{L}*[Aa]usschuss(?:es)?|" + COUNCILS
                    + "[Rr]at(?:e?s)?|Kreistag(?:e?s)?|\\p{L}+versammlung|\\p{L}*[Kk]ommission"
                    + "|(?:\\p{Lu}\\p{L}+ )?(?:Committee|Board|Commission)|[Cc]ouncil)\\b",
            WORDS);
    private static final Pattern GROUP = Pattern.compile(
            "\\bFraktion(?:en)?\\s+(?:der\\s+)?(?<after>\\p{Lu}[\\p{L}/]+)|(?<before>\\p{Lu}[\\p{L}/]*)-(?:(?:Rats|Stadtrats|Gemeinderats|Kreistags)?[Ff]raktion|Gruppe|Antrag)",
            WORDS);
    /// What the council of a municipality is called.
    private static final Set<String> COUNCIL =
            Set.of("rat", "gemeinderat", "stadtrat", "council", "gemeindevertretung");

    private NamedParties() {}

    /// Whether every body, group and person of the statement stands in the text.
    ///
    /// @param near the quote with its headings, its file's name and who spoke last before it
    static boolean stand(Stated stated, String near) {
        String where = near.toLowerCase(Locale.ROOT);
        return persons(stated).stream().allMatch(name -> where.contains(name.toLowerCase(Locale.ROOT)))
                && groups(stated.text()).stream().allMatch(name -> where.contains(name.toLowerCase(Locale.ROOT)))
                && bodies(stated.text()).stream().allMatch(body -> stands(body, near));
    }

    /// A body is named in full or by the end of its name: `Ausschuss` for `Bauausschuss`; a council by any word for it,
    /// and where no body is named at all.
    private static boolean stands(String body, String near) {
        List<String> here = bodies(near);
        if (COUNCIL.contains(body)) {
            return here.isEmpty() || here.stream().anyMatch(COUNCIL::contains);
        }
        return here.stream().anyMatch(other -> other.endsWith(body));
    }

    private static List<String> bodies(String text) {
        List<String> bodies = new ArrayList<>();
        Matcher body = BODY.matcher(text);
        while (body.find()) {
            bodies.add(body.group()
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("(?<=ausschuss|ta?g)es$", "")
                    .replaceFirst("(?<=rat)e?s$", ""));
        }
        return bodies;
    }

    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            groups.add(group.group("after") == null ? group.group("before") : group.group("after"));
        }
        return groups;
    }

    /// The last person named before a place in a text: who speaks there. Empty where nobody is.
    static String lastPerson(String text) {
        String last = "";
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            last = person.group();
        }
        return last;
    }

    /// A text without the persons that it names with a title, and the groups behind them in brackets.
    static String withoutPersons(String text) {
        return SPEAKER.matcher(text).replaceAll("");
    }

    /// The persons that a question names with a title: "Frau Muster", "Cllr Rivers".
    static List<String> persons(String question) {
        List<String> names = new ArrayList<>();
        Matcher titled = PERSON.matcher(question);
        while (titled.find()) {
            names.add(titled.group("name"));
        }
        return names;
    }

    /// Names after a title, and in English every capital inside the sentence; German nouns are counted among the words.
    private static List<String> persons(Stated stated) {
        List<String> names = persons(stated.text());
        if (stated.language() == Language.ENGLISH) {
            names.addAll(capitals(stated));
        }
        return names;
    }

    private static List<String> capitals(Stated stated) {
        List<String> names = new ArrayList<>();
        String text = stated.text();
        Matcher capital = Pattern.compile("\\p{Lu}[\\p{L}-]+").matcher(text);
        while (capital.find()) {
            boolean inside = capital.start() > 0 && ".!?:".indexOf(text.charAt(Math.max(0, capital.start() - 2))) < 0;
            boolean counted = stated.quantities().stream()
                    .anyMatch(q -> q.start() <= capital.start() && capital.end() <= q.end());
            if (inside && !counted) {
                names.add(capital.group());
            }
        }
        return names;
    }
}
