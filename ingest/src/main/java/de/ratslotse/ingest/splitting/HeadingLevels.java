package de.ratslotse.ingest.splitting;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Line;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which heading stands above which: large ones above agenda items, those above numbered and bold ones, labels last.
final class HeadingLevels {

    private static final int LARGE = 10;
    private static final int ITEM = 30;
    private static final int NUMBERED = 40;
    private static final int PLAIN = 50;
    private static final int LABEL = 60;

    private static final Pattern ITEM_NUMBER = Pattern.compile(
            "(?:zu\\s+)?(?:TOP|Tagesordnungspunkt|Punkt|(?:Agenda )?Item)\\s*(?:[ÖN]\\s?)?\\d{1,3}((?:\\.\\d{1,2})*).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,2}((?:\\.\\d{1,2})*)[.)]?|[IVX]{1,4}\\.|§.*)\\s.*", Pattern.DOTALL);

    private final TreeSet<Float> sizes = new TreeSet<>();
    private final float bodySize;

    HeadingLevels(List<Page> pages) {
        this.bodySize = bodySize(pages);
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.role() == Role.HEADING && line.fontSize() > 1.1f * bodySize) {
                    sizes.add((float) Math.round(line.fontSize()));
                }
            }
        }
    }

    static boolean opensItem(String text) {
        return ITEM_NUMBER.matcher(text).matches();
    }

    int of(Line line, String text) {
        Matcher item = ITEM_NUMBER.matcher(text);
        if (item.matches()) {
            return ITEM + depth(item.group(1));
        }
        if (line.fontSize() > 1.1f * bodySize && bodySize > 0) {
            return LARGE
                    + Math.min(
                            15,
                            sizes.tailSet((float) Math.round(line.fontSize()), false)
                                    .size());
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return NUMBERED + depth(number.group(1));
        }
        return text.strip().endsWith(":") || text.strip().matches("(?i)beschluss\\p{L}*|begründung|sachverhalt")
                ? LABEL
                : PLAIN;
    }

    private static int depth(@Nullable String numbers) {
        return numbers == null ? 0 : (int) numbers.chars().filter(c -> c == '.').count();
    }

    private static float bodySize(List<Page> pages) {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.role() == Role.BODY) {
                    lengths.merge(Math.round(line.fontSize() * 2), line.end() - line.start(), Integer::sum);
                }
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(0f);
    }
}
