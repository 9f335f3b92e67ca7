package de.ratslotse.retrieval.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A paper: something that is put before the council. What it says is wished for, not decided.
///
/// @param paperType the feed's or the form's own word
/// @param originators the groups or organizations that moved it; empty: not known
/// @param originatorNames as printed, also where no organization of that name is known
/// @param office the part of the administration that is responsible
/// @param amount the main one of its finance block, in the currency of the text
/// @param superordinate the paper that it amends, supplements or answers
/// @param result of the last consultation that decided; NONE where none did, as far as is known
public record Paper(
        Entry entry,
        Optional<String> reference,
        String name,
        Optional<LocalDate> date,
        Optional<String> paperType,
        PaperKind kind,
        List<UUID> originators,
        List<String> originatorNames,
        Optional<String> office,
        Optional<String> proposedResolution,
        Optional<BigDecimal> amount,
        Optional<Boolean> hasImpact,
        Optional<String> financeText,
        Optional<UUID> superordinate,
        ItemResult result) {

    public Paper {
        originators = List.copyOf(originators);
        originatorNames = List.copyOf(originatorNames);
    }

    public UUID id() {
        return entry.id();
    }
}
