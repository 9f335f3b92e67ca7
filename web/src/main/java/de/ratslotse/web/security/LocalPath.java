package de.ratslotse.web.security;

import java.util.regex.Pattern;

/// A path of our own to go to, never another site.
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\p{Alnum}/._~%?=&+,:@-]{0,300}");

    private LocalPath() {}

    static String or(String path, String otherwise) {
        return LOCAL.matcher(path).matches() ? path : otherwise;
    }
}
