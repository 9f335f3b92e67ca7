package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.Report;
import de.ratslotse.retrieval.evaluation.Report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A group of questions with its measures.
///
/// @param name empty for the whole
public record ShownRow(String name, List<ShownFigure> figures) {

    public ShownRow {
        figures = List.copyOf(figures);
    }

    /// The table of a report, beside an earlier one of the same form.
    static List<ShownRow> of(Report report, Optional<Report> earlier, Locale locale) {
        List<Report.Row> before = earlier.map(Report::table).orElse(List.of());
        return report.table().stream()
                .map(row -> before.stream()
                        .filter(then -> then.name().equals(row.name()))
                        .findFirst()
                        .map(then -> compared(row, then, locale))
                        .orElseGet(() -> alone(row, locale)))
                .toList();
    }

    static ShownRow alone(Report.Row row, Locale locale) {
        return new ShownRow(
                row.name(),
                row.figures().stream()
                        .map(figure -> ShownFigure.of(figure, locale))
                        .toList());
    }

    private static ShownRow compared(Report.Row row, Report.Row before, Locale locale) {
        List<ShownFigure> figures = new ArrayList<>();
        for (int i = 0; i < row.figures().size(); i++) {
            Figure then = before.figures().get(i);
            figures.add(ShownFigure.of(row.figures().get(i), then, locale));
        }
        return new ShownRow(row.name(), figures);
    }
}
