package de.ratslotse.ingest.extraction.pdf;

import java.util.List;

/// What is drawn on one page.
///
/// @param runs in drawing order
/// @param drawn glyphs drawn, blanks included
/// @param unmapped of them, glyphs whose letter the file does not tell
record PageGlyphs(Sheet sheet, List<Run> runs, int drawn, int unmapped) {

    PageGlyphs {
        runs = runs.stream().filter(run -> !run.isBlank()).toList();
    }
}
