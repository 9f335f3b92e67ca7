package de.ratslotse.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The secret by which a command proves that it may read the data folder: then it has the operator's rights.
///
/// @param value made anew at every start, never logged
public record OperatorToken(String value) {

    /// Compares in constant time.
    public boolean matches(String presented) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OperatorToken";
    }
}
