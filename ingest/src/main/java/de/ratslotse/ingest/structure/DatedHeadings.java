package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "19.05.03 Title", "2023/14 Title": numbers that carry the year and month of the meeting, as parish councils use.
final class DatedHeadings implements ItemLayout {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\d{2}[./]\\d{2}[./]|\\d{2,4}[/-])(\\d{1,3})\\.?(?:\\s*[-–:.]\\s*|\\s+)(?=\\p{Lu})(\\S.*)$");
    private static final int LEAST = 3;

    @Override
    public List<Heading> headings(FileText text, int from, int to) {
        Map<String, List<Heading>> found = new HashMap<>();
        for (int i = from; i < to; i++) {
            Matcher matcher = NUMBERED.matcher(text.line(i).text());
            if (matcher.matches() && matcher.group(3).length() < 110) {
                String number = matcher.group(1) + matcher.group(2);
                found.computeIfAbsent(matcher.group(1), prefix -> new ArrayList<>())
                        .add(Heading.of(i, matcher.start(3), number));
            }
        }
        return found.values().stream()
                .filter(headings -> headings.size() >= LEAST)
                .max((one, other) -> one.size() - other.size())
                .orElse(List.of());
    }
}
