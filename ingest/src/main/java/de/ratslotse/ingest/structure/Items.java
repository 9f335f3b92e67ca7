package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the agenda items of a file: headings first, then what stands below each.
final class Items {

    private static final int MOST_LISTED = 12;

    private final FileText text;
    private final FileKind kind;
    private final ItemHeadings headings;
    private final ItemTitles titles;
    private final PublicParts parts;
    private final Map<String, ListedItem> listed = new HashMap<>();
    private final List<ReadItem> items = new ArrayList<>();

    private Items(FileText text, FileKind kind) {
        this.text = text;
        this.kind = kind;
        this.headings = ItemHeadings.of(text, kind);
        this.titles = new ItemTitles(text);
        this.parts = PublicParts.of(text);
    }

    /// An item with the lines below its heading and what was decided.
    ///
    /// @param line of its heading
    record ReadItem(PrintedItem item, int line, List<TextLine> body, Decision decision) {

        /// The same item with another decision.
        ReadItem decidedAs(Decision other) {
            return new ReadItem(item.decidedAs(other), line, body, other);
        }

        /// The same item above the lines that decide another.
        ReadItem standingIn(Decision other) {
            return new ReadItem(item, line, body, other);
        }
    }

    /// @param end the line at which the meeting ends
    record Found(List<ReadItem> items, int end) {
        Found {
            items = List.copyOf(items);
        }
    }

    static Found in(FileText text, FileKind kind) {
        if (!kind.hasItems()) {
            return new Found(List.of(), text.size());
        }
        Items items = new Items(text, kind);
        items.readList();
        items.readHeadings();
        List<ReadItem> read = new ArrayList<>(JointDecisions.shared(kind, items.items));
        items.addListedOnly(read);
        return new Found(read, items.headings.end());
    }

    private void readList() {
        List<Heading> list = headings.list();
        for (int i = 0; i < list.size(); i++) {
            int bound = i + 1 < list.size() ? list.get(i + 1).line() : listEnd(list.get(i));
            ItemTitle title = titles.read(list.get(i), bound, Optional.empty());
            String span = span(list.get(i), bound);
            if (list.get(i).number().isPresent()) {
                listed.putIfAbsent(list.get(i).key(), new ListedItem(title, span));
            }
        }
    }

    private String span(Heading heading, int bound) {
        StringBuilder span = new StringBuilder();
        for (int i = heading.titleLine(); i < Math.min(bound, heading.titleLine() + MOST_LISTED); i++) {
            TextLine line = text.line(i);
            boolean first = i == heading.titleLine();
            span.append(
                    ItemTitles.squeezed(first ? line.from(heading.titleOffset()).text() : line.text()));
        }
        return span.toString();
    }

    /// The first heading below the list.
    private int listEnd(Heading last) {
        return headings.headings().stream()
                .mapToInt(Heading::line)
                .filter(line -> line > last.line())
                .findFirst()
                .orElse(text.size());
    }

    private void readHeadings() {
        List<Heading> found = headings.headings();
        for (int i = 0; i < found.size(); i++) {
            Heading heading = found.get(i);
            int bound = i + 1 < found.size() ? found.get(i + 1).line() : headings.end();
            Optional<ListedItem> known = Optional.ofNullable(listed.getOrDefault(
                    heading.key(), listed.get(heading.number().orElse(""))));
            if (heading.titleLine() < bound) {
                ItemTitle title = titles.read(heading, bound, known);
                items.add(item(heading, title, known.map(ListedItem::item), bound));
            }
        }
    }

    private ReadItem item(Heading heading, ItemTitle title, Optional<ItemTitle> known, int bound) {
        List<TextLine> body = body(title, bound);
        Decision decision = kind.hasDecisions() ? Decisions.in(body) : Decision.NONE;
        Optional<ItemResult> mark = kind == FileKind.AGENDA ? postponed(body) : Optional.empty();
        PrintedItem item = new PrintedItem(
                title.heading(),
                heading.number(),
                title.title(),
                isPublic(heading, title),
                title.reference().or(() -> known.flatMap(ItemTitle::reference)),
                decision.text(),
                decision.result().or(() -> mark).orElse(ItemResult.NONE),
                decision.vote());
        return new ReadItem(item, heading.line(), body, decision);
    }

    private List<TextLine> body(ItemTitle title, int bound) {
        List<TextLine> body = new ArrayList<>();
        for (int i = title.bodyLine(); i < bound; i++) {
            TextLine line = i == title.bodyLine() && title.bodyOffset() > 0
                    ? text.line(i).from(title.bodyOffset())
                    : text.line(i);
            String words = line.text().replaceFirst("^[:.]\\s*", "");
            TextLine rest = line.from(line.text().length() - words.length());
            if (!rest.text().isEmpty()) {
                body.add(i == title.bodyLine() && title.bodyOffset() > 0 ? rest : line);
            }
        }
        return body;
    }

    private static Optional<ItemResult> postponed(List<TextLine> body) {
        return body.isEmpty() || body.getFirst().text().length() > 30
                ? Optional.empty()
                : Decisions.in(body.subList(0, 1)).result();
    }

    private boolean isPublic(Heading heading, ItemTitle title) {
        if (heading.isPublic().isPresent()) {
            return heading.isPublic().get();
        }
        boolean closed = kind == FileKind.AGENDA
                && title.title()
                        .filter(words -> words.matches(
                                "(?i).*\\b(?:closed session|in camera)$|.*exclusion of (?:the )?(?:press|public).*"))
                        .isPresent();
        int from =
                headings.list().isEmpty() ? 0 : headings.headings().getFirst().line();
        return !closed && parts.isPublicAt(from, heading.line());
    }

    /// Items of the list that have no heading: mostly those of the non-public part.
    private void addListedOnly(List<ReadItem> read) {
        for (Heading heading : headings.list()) {
            String number = heading.number().orElse("");
            boolean dealtWith = headings.headings().stream()
                    .anyMatch(other -> mayBeSame(heading.isPublic(), other.isPublic())
                            && other.number()
                                    .map(value -> covers(value, number))
                                    .orElse(false));
            ListedItem known = listed.get(heading.key());
            if (!dealtWith && known != null) {
                ItemTitle title = known.item();
                PrintedItem item = new PrintedItem(
                        title.heading(),
                        heading.number(),
                        title.title(),
                        heading.isPublic().orElseGet(() -> parts.isPublicAt(0, heading.line())),
                        title.reference(),
                        Optional.empty(),
                        resultMark(title),
                        Optional.empty());
                read.add(new ReadItem(item, heading.line(), List.of(), Decision.NONE));
            }
        }
    }

    /// "- abgesetzt -" in or below a title of the list.
    private ItemResult resultMark(ItemTitle title) {
        String heading = title.heading().quote();
        boolean below = title.bodyLine() < text.size()
                && text.line(title.bodyLine()).text().length() < 30;
        String words = heading.substring(Math.max(0, heading.length() - 30))
                + (below ? " " + text.line(title.bodyLine()).text() : "");
        boolean marked = words.matches("(?s).*[-–(] ?(?:abgesetzt|vertagt|zurückgezogen|zurückgestellt) ?[-–)].*");
        return marked ? Votes.outcome(words).orElse(ItemResult.NONE) : ItemResult.NONE;
    }

    private static boolean mayBeSame(Optional<Boolean> one, Optional<Boolean> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean covers(String joint, String number) {
        return joint.equals(number)
                || (joint.contains(" ") && joint.matches("(?:.*\\D)?" + number.replace(".", "\\.") + "(?:\\D.*)?"));
    }
}
