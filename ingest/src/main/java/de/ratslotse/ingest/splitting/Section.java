package de.ratslotse.ingest.splitting;

import de.ratslotse.retrieval.corpus.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Headings and what stands below them on one page. Headings with nothing below are gathered, as in an agenda.
///
/// @param path above the text, or above the headings where there is no text
/// @param headings in order, with nothing between them
/// @param body what stands below the last of them
record Section(String path, List<Block> headings, List<Block> body) {

    Section {
        headings = List.copyOf(headings);
        body = List.copyOf(body);
    }

    /// The section in parts, each beginning at a break. Headings stay with what follows them.
    List<Section> parted(SortedSet<Integer> breaks) {
        List<Section> parts = new ArrayList<>();
        List<Block> above = headings;
        int from = 0;
        for (int i = 1; i < body.size(); i++) {
            boolean ends = !breaks.subSet(body.get(i - 1).end(), body.get(i).start() + 1)
                    .isEmpty();
            if (ends) {
                parts.add(new Section(path, above, body.subList(from, i)));
                above = List.of();
                from = i;
            }
        }
        parts.add(new Section(path, above, body.subList(from, body.size())));
        return parts;
    }

    /// @param path is led on through the page
    static List<Section> of(Page page, List<Block> blocks, HeadingPath path) {
        List<Section> sections = new ArrayList<>();
        List<Block> bare = new ArrayList<>();
        String abovePath = path.text();
        int i = 0;
        while (i < blocks.size()) {
            List<Block> headings = new ArrayList<>();
            while (i < blocks.size()
                    && blocks.get(i).isHeading()
                    && (headings.isEmpty()
                            || headings.getLast().level() < blocks.get(i).level())) {
                if (bare.isEmpty() && headings.isEmpty()) {
                    abovePath = path.above(blocks.get(i).level());
                }
                path.enter(blocks.get(i).level(), blocks.get(i).text(page.text()));
                headings.add(blocks.get(i));
                i++;
            }
            List<Block> body = new ArrayList<>();
            while (i < blocks.size() && !blocks.get(i).isHeading()) {
                body.add(blocks.get(i));
                i++;
            }
            if (body.isEmpty()) {
                bare.addAll(headings);
                continue;
            }
            if (!bare.isEmpty()) {
                sections.add(new Section(abovePath, bare, List.of()));
                bare.clear();
            }
            sections.add(new Section(path.text(), headings, body));
        }
        if (!bare.isEmpty()) {
            sections.add(new Section(abovePath, bare, List.of()));
        }
        return sections;
    }
}
