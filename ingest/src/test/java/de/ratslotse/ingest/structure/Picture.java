package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Line;
import de.ratslotse.retrieval.corpus.Page.Role;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.ArrayList;
import java.util.List;

/// Pages drawn as text. With layout, blanks at the line's start are its indent and `*` makes it bold; an empty line is
/// room between paragraphs. `===` ends a page.
final class Picture {

    private static final float STEP = 6;
    private static final float PITCH = 14;

    private Picture() {}

    static Structure plain(String picture) {
        return new StructureReader().read(List.of(new Page(0, 0, 0, picture, List.of())), "");
    }

    static Structure printed(String picture) {
        return new StructureReader().read(pages(picture), "");
    }

    static List<Page> pages(String picture) {
        List<Page> pages = new ArrayList<>();
        for (String drawn : picture.split("===\n", -1)) {
            pages.add(page(pages.size() + 1, drawn.split("\n", -1)));
        }
        return pages;
    }

    private static Page page(int number, String[] drawn) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        float y = 60;
        for (String line : drawn) {
            String bare = line.strip().replaceFirst("^\\*", "");
            y += PITCH;
            if (!bare.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                float x = 60 + STEP * (line.length() - line.stripLeading().length());
                boolean bold = line.strip().startsWith("*");
                int start = text.length();
                text.append(bare);
                lines.add(new Line(
                        start,
                        text.length(),
                        x,
                        y,
                        STEP * bare.length(),
                        12,
                        11,
                        bold,
                        bold ? Role.HEADING : Role.BODY));
            }
        }
        return new Page(number, 595, 842, text.toString(), lines);
    }

    /// Each item as `number title`, with what is known behind it.
    static List<String> items(Structure structure) {
        return structure.items().stream().map(Picture::item).toList();
    }

    private static String item(PrintedItem item) {
        String number = item.number().orElse("–");
        String title = item.title().orElse("–");
        String reference =
                item.paperReference().map(found -> " {" + found.value() + "}").orElse("");
        String result =
                item.result() == ItemResult.NONE ? "" : " " + item.result().label();
        return number + " " + title + reference + result + (item.isPublic() ? "" : " (not public)");
    }

    static String vote(PrintedItem item) {
        return item.vote().map(Printed::value).map(Picture::counts).orElse("–");
    }

    private static String counts(Vote vote) {
        String counts = List.of(vote.yes(), vote.no(), vote.abstain()).stream()
                .map(count -> count.isPresent() ? String.valueOf(count.getAsInt()) : "–")
                .reduce((one, other) -> one + ":" + other)
                .orElse("");
        return counts
                + vote.unanimous().map(all -> all ? " unanimous" : " divided").orElse("");
    }
}
