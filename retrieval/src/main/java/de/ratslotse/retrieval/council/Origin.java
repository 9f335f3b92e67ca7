package de.ratslotse.retrieval.council;

import java.time.Instant;
import java.util.UUID;

/// Where a value comes from. A correction wins over a feed, a feed over a file.
public sealed interface Origin {

    /// Told by an OParl endpoint.
    ///
    /// @param url of the object that told it
    record Feed(String url) implements Origin {}

    /// Printed in a file.
    ///
    /// @param page counts from 1; 0 where the format has no pages
    /// @param start where the quote begins in the page's text
    /// @param end one past its last character
    /// @param quote the page's text between both, as the page shows it
    record Printed(UUID file, int page, int start, int end, String quote) implements Origin {}

    /// Put right by a member of staff.
    ///
    /// @param by the account's name
    record Corrected(String by, Instant at) implements Origin {}
}
