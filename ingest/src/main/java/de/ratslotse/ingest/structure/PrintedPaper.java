package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A paper as its own file tells of it.
///
/// @param originator who moved or asked; for proposals the office
/// @param office the part of the administration that answers or proposes
/// @param finance the block about money
public record PrintedPaper(
        Optional<Printed<String>> reference,
        Optional<Printed<String>> title,
        Optional<Printed<LocalDate>> date,
        Optional<Printed<String>> originator,
        Optional<Printed<String>> office,
        Optional<Printed<String>> proposedResolution,
        List<PrintedConsultation> consultations,
        Optional<PrintedFinance> finance) {

    static final PrintedPaper NONE = new PrintedPaper(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public PrintedPaper {
        consultations = List.copyOf(consultations);
    }
}
