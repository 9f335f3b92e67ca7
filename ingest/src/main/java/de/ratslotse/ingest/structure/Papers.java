package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the data that a paper prints about itself.
final class Papers {

    private final FileText text;
    private final FileKind kind;
    private final PaperForm form;
    private final Optional<PrintedConsultation> named;
    private final Consultations table;

    private Papers(FileText text, FileKind kind) {
        this.text = text;
        this.kind = kind;
        this.form = new PaperForm(text);
        this.named = form.meeting();
        this.table = Consultations.in(text);
    }

    /// The paper with the one meeting it names.
    record Found(PrintedPaper paper, PrintedMeeting meeting, List<TextLine> proposed) {}

    static Found in(FileText text, FileKind kind) {
        return kind.isPaper() && text.size() > 0
                ? new Papers(text, kind).read()
                : new Found(PrintedPaper.NONE, PrintedMeeting.NONE, List.of());
    }

    private Found read() {
        Optional<Printed<String>> reference = form.reference();
        Optional<Printed<String>> office = form.office();
        boolean proposes = kind == FileKind.PROPOSAL || kind == FileKind.INFORMATION;
        Optional<ProposedResolutions.Proposed> proposed = ProposedResolutions.in(text, kind);
        PrintedPaper paper = new PrintedPaper(
                reference,
                new PaperTitles(text).title(below(reference)),
                form.date(),
                proposes ? office : form.movers().or(this::signature),
                kind == FileKind.ANSWER ? office : Optional.empty(),
                proposed.map(ProposedResolutions.Proposed::text),
                consultations(),
                proposes ? Finances.in(text) : Optional.empty());
        return new Found(
                paper,
                meeting(),
                proposed.map(ProposedResolutions.Proposed::lines).orElse(List.of()));
    }

    /// The line below reference and table: before it stands nothing but the form.
    private int below(Optional<Printed<String>> reference) {
        int line = 0;
        for (int i = 0; i < Math.min(40, text.size()) && reference.isPresent(); i++) {
            TextLine candidate = text.line(i);
            boolean there = candidate.page() == reference.get().page()
                    && candidate.start() <= reference.get().start()
                    && candidate.end() >= reference.get().end();
            line = there ? i + 1 : line;
        }
        return table.end() > line && !titleAbove(line) ? table.end() : line;
    }

    /// Forms print the title above their table, or below it.
    private boolean titleAbove(int from) {
        int header = from;
        while (header < table.end() && !text.line(header).text().matches("^(?:Beratungsfolge|Gremi).*")) {
            header++;
        }
        TextLine first = text.line(header);
        return new PaperTitles(text)
                .title(from)
                .filter(title -> title.page() == first.page() && title.start() < first.start())
                .isPresent();
    }

    private List<PrintedConsultation> consultations() {
        if (table.rows().isEmpty()) {
            return named.stream().toList();
        }
        return table.rows().stream().map(this::withForm).toList();
    }

    /// What the form says about the meeting it names holds for the row of that meeting.
    private PrintedConsultation withForm(PrintedConsultation row) {
        boolean same = named.isPresent() && named.get().date().equals(row.date());
        return same && row.isPublic().isEmpty()
                ? new PrintedConsultation(
                        row.organization(),
                        row.date(),
                        row.role(),
                        row.item(),
                        named.get().isPublic(),
                        row.result())
                : row;
    }

    private PrintedMeeting meeting() {
        Optional<PrintedConsultation> one = named.or(() -> table.rows().size() == 1
                ? Optional.of(table.rows().getFirst()).filter(row -> row.item().isPresent())
                : Optional.empty());
        return one.map(found -> PrintedMeeting.NONE.of(Optional.of(found.organization()), day(found)))
                .orElse(PrintedMeeting.NONE);
    }

    private static Optional<Printed<LocalDate>> day(PrintedConsultation found) {
        return found.date().map(found.organization()::with);
    }

    /// Letters name who asks in their signature only.
    private Optional<Printed<String>> signature() {
        for (int i = 0; i + 1 < text.size(); i++) {
            if (text.line(i).text().matches("^Mit freundliche[nm] Gr(?:üßen|uß|üssen).*")) {
                return text.lines().subList(i + 1, Math.min(i + 4, text.size())).stream()
                        .filter(line -> line.text().matches("(?i).*(?:rat|beirat|fraktion|verein|initiative)\\b.*")
                                && line.text().length() < 60)
                        .findFirst()
                        .map(TextLine::printed);
            }
        }
        return Optional.empty();
    }
}
