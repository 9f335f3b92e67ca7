package de.ratslotse.ingest.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parliamentary groups that a letterhead names. Persons and offices are none.
final class GroupNames {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern GROUP_WORD = Pattern.compile(
            "(?:^|(?<=[\\s/-]))(?:(?:gemeinde|stadt|kreis|orts?|ortschafts|bezirks|markt)?(?:rats|tags|verordneten)?-?fraktion(?:en)?|ratsgruppe|stadtratsgruppe|wählergruppe|fraktionsgemeinschaft|(?:council|political) group)(?=$|[\\s,.:])",
            FLAGS);
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:im|in|der|des|vom|von)\\s+(?:gemeinderat|stadtrat|kreistag|rat|ortsrat|ortschaftsrat|stadt|gemeinde).*$",
            FLAGS);
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}(?:[/|]\\p{Lu}{2,6})?");
    private static final Pattern VERB = Pattern.compile("\\s+(?:beantrag|frag|bitte|stell)\\p{L}*\\b.*$", FLAGS);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,30})\\)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|\\n|\\s\\+\\s|\\sund\\s|\\ssowie\\s|\\sand\\s|\\s&\\s|\\s\\|\\s)\\s*", FLAGS);

    /// Parties that are named without a word for their group: key, and what else they are called.
    private static final Map<String, Pattern> PARTIES = parties();

    private GroupNames() {}

    private static Map<String, Pattern> parties() {
        Map<String, Pattern> parties = new LinkedHashMap<>();
        party(parties, "grüne", "(?:bündnis ?90|b[’'‘]?90)?[ /-]*(?:die[ -])?grünen?(?: alternative liste)?");
        party(parties, "cdu", "cdu");
        party(parties, "csu", "csu");
        party(parties, "spd", "spd");
        party(parties, "fdp", "fdp|freie demokraten");
        party(parties, "afd", "afd|alternative für deutschland");
        party(parties, "linke", "(?:die )?linke\\.?");
        party(parties, "freie wähler", "(?:die )?freien? wähler(?:gemeinschaft)?|fw|fwg");
        party(parties, "bsw", "bsw|bündnis sahra wagenknecht");
        party(parties, "ödp", "ödp");
        party(parties, "volt", "volt");
        party(parties, "piraten", "piraten(?:partei)?");
        party(parties, "partei", "die partei");
        party(parties, "övp", "övp");
        party(parties, "spö", "spö");
        party(parties, "fpö", "fpö");
        party(parties, "neos", "neos");
        party(parties, "kpö", "kpö");
        return parties;
    }

    private static void party(Map<String, Pattern> parties, String key, String names) {
        parties.put(key, Pattern.compile("(?:" + names + ")", FLAGS));
    }

    /// A group.
    ///
    /// @param key the same for every way of writing it
    record Group(String key, String name) {}

    /// The groups in the order in which they are named.
    static List<Group> in(String originator) {
        List<Group> groups = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(originator);
        while (brackets.find()) {
            group(brackets.group(1), false)
                    .filter(group -> !groups.contains(group))
                    .ifPresent(groups::add);
        }
        if (!groups.isEmpty()) {
            return groups;
        }
        String[] parts = BETWEEN.split(originator, -1);
        boolean named = GROUP_WORD.matcher(originator).find();
        for (String part : parts) {
            group(part, named)
                    .filter(group ->
                            groups.stream().noneMatch(other -> other.key().equals(group.key())))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    /// @param named whether the text that the part stands in speaks of groups
    private static Optional<Group> group(String part, boolean named) {
        boolean here = GROUP_WORD.matcher(part).find();
        String bare = GROUP_WORD
                .matcher(VERB.matcher(TAIL.matcher(part).replaceFirst("")).replaceFirst(""))
                .replaceAll(" ")
                .replaceAll("-\\s+", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*/\\s*", "/");
        String name = bare.replaceAll("^[\\s.:–-]+|[\\s.,:–-]+$", "")
                .replaceFirst("(?i)^(?:antrag|anfrage|der|die|von)\\s+(?!linke|partei|grünen)", "")
                .strip();
        for (Map.Entry<String, Pattern> party : PARTIES.entrySet()) {
            if (party.getValue().matcher(name).matches()) {
                return Optional.of(new Group(party.getKey(), name));
            }
        }
        boolean short_ = name.length() >= 2 && name.length() <= 40 && name.split(" ", -1).length <= 5;
        // names in capitals are groups where groups are spoken of, and abbreviations everywhere
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        boolean spoken =
                here || (capitals && (named || ABBREVIATION.matcher(name).matches()));
        return spoken && short_ && Character.isUpperCase(name.charAt(0))
                ? Optional.of(new Group(Names.key(name), name))
                : Optional.empty();
    }
}
