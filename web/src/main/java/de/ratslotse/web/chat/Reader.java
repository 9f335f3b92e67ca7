package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The person who asks, as the present request knows them.
interface Reader {

    Access access();

    /// Tells later, from any thread, whether the rights of now still hold.
    BooleanSupplier stillHolds();

    /// Counts one question. Empty when it may be asked now, else how long to wait.
    Optional<Duration> take(HttpServletRequest request);
}
