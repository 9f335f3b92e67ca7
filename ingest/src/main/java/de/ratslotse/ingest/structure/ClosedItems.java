package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Minutes that go on behind closed doors: they print what was decided in their non-public part.
///
/// Minutes for visitors stop before that part or list its titles; these have to be looked at first.
public final class ClosedItems {

    private static final Comparator<Printed<String>> AS_PRINTED =
            Comparator.comparingInt((Printed<String> heading) -> heading.page()).thenComparingInt(Printed::start);

    /// Below it stand signatures and the stamp of approval.
    private static final Pattern END = Pattern.compile(
            "^(?:Ende der (?:nicht-?öffentlichen )?Sitzung|Genehmigungsvermerk|gesehen\\b|Schluss der Sitzung|\\([^)]*(?:führ|vorsitz|bürgermeister)\\p{L}*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ClosedItems() {}

    /// Why a file with these pages has to be looked at; empty where nothing of a non-public part is told.
    public static Optional<Reason> in(List<Page> pages, Structure structure) {
        return structure.kind() == FileKind.MINUTES
                        && Decisions.in(behindTheDoors(FileText.of(pages), structure))
                                .result()
                                .isPresent()
                ? Optional.of(Reason.of("review.closed"))
                : Optional.empty();
    }

    /// The same of a file that is held already.
    public static Optional<Reason> in(List<Page> pages) {
        return in(pages, new StructureReader().read(pages, ""));
    }

    /// The lines below the mark of a non-public part that stands behind the last heading of a public item.
    private static List<TextLine> behindTheDoors(FileText text, Structure structure) {
        Optional<Printed<String>> last = structure.items().stream()
                .filter(PrintedItem::isPublic)
                .map(PrintedItem::heading)
                .max(AS_PRINTED);
        List<TextLine> behind = new ArrayList<>();
        boolean closed = false;
        for (int i = 0; last.isPresent() && i < text.size(); i++) {
            TextLine line = text.line(i);
            if (closed && END.matcher(line.text()).find()) {
                return behind;
            }
            if (closed) {
                behind.add(line);
            }
            closed |= PublicParts.isNonPublicMark(text, i) && isBehind(line, last.get());
        }
        return behind;
    }

    private static boolean isBehind(TextLine line, Printed<String> heading) {
        return line.page() > heading.page() || (line.page() == heading.page() && line.start() > heading.start());
    }
}
