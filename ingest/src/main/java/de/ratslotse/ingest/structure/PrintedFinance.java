package de.ratslotse.ingest.structure;

import java.math.BigDecimal;
import java.util.Optional;

/// What a paper says about money.
///
/// @param amount the main one, in the currency of the text
/// @param hasImpact the box that is ticked
/// @param text the words around the amount
/// @param box the lines with the box that is ticked
public record PrintedFinance(
        Optional<BigDecimal> amount,
        Optional<Boolean> hasImpact,
        Optional<Printed<String>> text,
        Optional<Printed<String>> box) {}
