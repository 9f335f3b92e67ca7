package de.ratslotse.ingest.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of organizations in their base form.
final class OrganizationNames {

    private static final Pattern GENITIVE =
            Pattern.compile("^(?:des|der|dem|vom|im)\\s+(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile(
            "^((?:\\p{L}+-?(?:,| und| u\\.)\\s)*(?:\\p{Lu}\\p{L}*(?:en)\\s)?)(\\p{L}*?(?:rat|beirat|ausschuss|ausschuß|vorstand|senat|kreistag|landtag|tag|gremium|kollegium))(?:e?s)(?=$|\\W)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADJECTIVE =
            Pattern.compile("^(\\p{Lu}\\p{L}+)en\\s(?=\\p{L}*(?:rat|ausschuss|ausschuß|senat)\\b)");

    private OrganizationNames() {}

    /// "Ortsrat Adensen" for "des Ortsrates Adensen".
    static String base(String printed) {
        String name = printed.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?:,| und)? (?:begrüßt|eröffnet|stellt|heißt|lädt|höflich|herzlich)\\b.*$", "")
                .replaceAll(
                        "(?i)^(?:(?:annual|ordinary|special|regular|monthly|extraordinary|statutory) )*meeting of (?:the )?",
                        "")
                .replaceAll("[\\s,;.:–-]+$", "");
        Matcher article = GENITIVE.matcher(name);
        if (article.matches()) {
            name = article.group(1);
        }
        Matcher noun = NOUN.matcher(name);
        if (noun.find()) {
            name = name.substring(0, noun.end(2)) + name.substring(noun.end());
        }
        Matcher adjective = ADJECTIVE.matcher(name);
        return adjective.find() ? adjective.group(1) + "er " + name.substring(adjective.end()) : titled(name);
    }

    /// Names in capitals are written as names.
    private static String titled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 5) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            boolean small = word.matches("(?i)of|and|the|und|der|des|für");
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            small && !text.isEmpty()
                                    ? word.toLowerCase(Locale.ROOT)
                                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
