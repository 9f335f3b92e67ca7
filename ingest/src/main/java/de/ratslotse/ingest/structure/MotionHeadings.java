package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "R2023-158 A. Name, B. Name:" above or before the text of a motion: minutes that number motions, not items.
final class MotionHeadings implements ItemLayout {

    private static final Pattern MOTION = Pattern.compile(
            "^(?:(?:Resolution|Motion|By-?[Ll]aw Resolution)(?: (?:No\\.?|Number|#))?[:\\s#]*)?(R?\\s?\\d{2,4}\\s?-\\s?\\d{1,4}|R-?\\d{1,4}-\\d{2,4})\\b[.:]?(?:\\s+(?=[A-Z]).*)?$");
    private static final Pattern STANDING = Pattern.compile(
            "^((?:Disclosure|Declarations?) of (?:pecuniary|conflicts? of|any)? ?(?:interests?|pecuniary).*?|(?:Staff|Committee|Council|Mayor's|Department) Reports?|Delegations?|Public (?:Meeting|Participation|Forum)|Correspondence|Unfinished Business|New Business|Old Business|Notices? of Motion)\\s*(?::.*|\\.)?$",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 2;

    @Override
    public List<Heading> headings(FileText text, int from, int to) {
        List<Heading> headings = new ArrayList<>();
        int motions = 0;
        for (int i = from; i < to; i++) {
            String line = text.line(i).text();
            Matcher motion = MOTION.matcher(line);
            Matcher standing = STANDING.matcher(line);
            if (motion.matches() && isMotion(line)) {
                String number = motion.group(1).replaceAll("\\s", "");
                headings.add(Heading.untitled(i, motion.end(1), number));
                motions++;
            } else if (standing.matches()) {
                headings.add(Heading.unnumbered(i, 0, standing.end(1)));
            }
        }
        return motions >= LEAST ? headings : List.of();
    }

    private static boolean isMotion(String line) {
        return line.startsWith("R") || line.startsWith("Motion") || line.startsWith("By");
    }
}
