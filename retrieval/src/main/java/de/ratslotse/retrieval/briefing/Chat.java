package de.ratslotse.retrieval.briefing;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A chat model that writes a reply piece by piece.
interface Chat {

    /// Names the model that answers.
    String model();

    /// Asks, hands over each piece of the reply on the calling thread, and returns how it ended.
    ///
    /// @param stopped asked several times a second; the request ends soon after it says yes
    /// @throws ChatModelUnavailable if there is no reply
    Ending ask(Request request, Consumer<String> pieces, BooleanSupplier stopped);

    /// @param rules what the model must keep to (the system message)
    /// @param task question and passages (the user message)
    /// @param replyTokens at most this long
    record Request(String rules, String task, int replyTokens) {}

    /// How a reply ended. Only a complete one is used.
    enum Ending {
        COMPLETE,
        /// the connection ended, or the reply was too long
        CUT_OFF,
        /// no piece came within the time allowed for the first or the next
        TOO_SLOW,
        /// the total time was over
        OUT_OF_TIME,
        STOPPED
    }
}
