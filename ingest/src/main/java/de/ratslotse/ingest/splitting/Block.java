package de.ratslotse.ingest.splitting;

/// Lines of a page that belong together: a paragraph, a list item, a table row or a heading.
///
/// @param start where it begins in the page's text
/// @param end one past its last character
/// @param level of a heading, smaller is higher; [#BODY] for everything else
record Block(int start, int end, int level) {

    static final int BODY = Integer.MAX_VALUE;

    boolean isHeading() {
        return level != BODY;
    }

    String text(String page) {
        return page.substring(start, end);
    }
}
