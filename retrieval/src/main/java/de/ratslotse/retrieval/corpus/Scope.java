package de.ratslotse.retrieval.corpus;

import java.util.regex.Pattern;

/// Who a file, its pages, passages and vectors are for. What nobody declared public is internal.
///
/// Scopes of single committee seats will follow as further keys.
///
/// @param key lower-case letters, digits and hyphens
public record Scope(String key) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");

    public static final Scope PUBLIC = new Scope("public");
    public static final Scope INTERNAL = new Scope("internal");

    public Scope {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "Scope '%s' is not lower-case letters, digits and hyphens".formatted(key));
        }
    }
}
