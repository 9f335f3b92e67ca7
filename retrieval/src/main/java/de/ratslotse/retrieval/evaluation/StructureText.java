package de.ratslotse.retrieval.evaluation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// When two values mean the same: without case, blanks, hyphens and the difference between quotation marks.
final class StructureText {

    /// Texts of which the beginning is kept; the shorter one must begin the longer one.
    private static final Set<String> BEGINNINGS = Set.of("proposedResolution", "item.resolution");
    private static final int LEAST = 25;

    private StructureText() {}

    static boolean same(String field, String gold, String found) {
        if (field.equals("finance.amount")) {
            return isNumber(gold) && isNumber(found) && new BigDecimal(gold).compareTo(new BigDecimal(found)) == 0;
        }
        String one = squeezed(gold);
        String other = squeezed(found);
        if (BEGINNINGS.contains(field)) {
            int shorter = Math.min(one.length(), other.length());
            return one.equals(other)
                    || (shorter >= LEAST && one.substring(0, shorter).equals(other.substring(0, shorter)))
                    || withoutEnd(one).equals(withoutEnd(other));
        }
        return withoutEnd(one).equals(withoutEnd(other));
    }

    static boolean sameTitle(String gold, String found) {
        return withoutEnd(squeezed(gold)).equals(withoutEnd(squeezed(found)));
    }

    /// Counts in a fixed order, for comparing and showing.
    static String vote(JsonNode vote) {
        return "yes %s, no %s, abstain %s, unanimous %s"
                .formatted(part(vote, "yes"), part(vote, "no"), part(vote, "abstain"), part(vote, "unanimous"));
    }

    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00ad\\u00a0‐‑–—-]+", "")
                .replaceAll("[„“”»«‟\"]", "\"")
                .replaceAll("[’‘‚`´']", "'");
    }

    private static String withoutEnd(String text) {
        return text.replaceAll("[.,:;]+$", "");
    }

    private static String part(JsonNode vote, String name) {
        return vote.path(name).isNull() || vote.path(name).isMissingNode()
                ? "–"
                : vote.path(name).asString();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    }
}
