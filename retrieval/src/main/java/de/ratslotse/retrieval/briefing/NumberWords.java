package de.ratslotse.retrieval.briefing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Numbers written as words, from zero to a hundred. `ein` and `one` are left out: they are mostly articles.
final class NumberWords {

    private static final Map<String, String> VALUES = values();

    static final String PATTERN =
            VALUES.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));

    private NumberWords() {}

    static String value(String word) {
        return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        String[] german =
                ("null x zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
                                + "sechzehn siebzehn achtzehn neunzehn zwanzig")
                        .split(" ", -1);
        String[] english =
                ("zero x two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                                + "sixteen seventeen eighteen nineteen twenty")
                        .split(" ", -1);
        for (int i = 0; i <= 20; i++) {
            if (i != 1) {
                values.put(german[i], String.valueOf(i));
                values.put(english[i], String.valueOf(i));
            }
        }
        tens(values, "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", "%sund%s");
        tens(values, "twenty thirty forty fifty sixty seventy eighty ninety", "%2$s-%1$s");
        values.put("hundert", "100");
        values.put("einhundert", "100");
        values.put("tausend", "1000");
        values.put("hundred", "100");
        values.put("thousand", "1000");
        return values;
    }

    private static void tens(Map<String, String> values, String words, String form) {
        String[] ones = form.startsWith("%s")
                ? "x ein zwei drei vier fünf sechs sieben acht neun".split(" ", -1)
                : "x one two three four five six seven eight nine".split(" ", -1);
        String[] tens = words.split(" ", -1);
        for (int ten = 0; ten < tens.length; ten++) {
            values.put(tens[ten], String.valueOf((ten + 2) * 10));
            for (int one = 1; one < 10; one++) {
                values.put(form.formatted(ones[one], tens[ten]), String.valueOf((ten + 2) * 10 + one));
            }
        }
    }
}
