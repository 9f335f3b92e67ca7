package de.ratslotse.web.api;

import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;

/// Text without characters that control anything but the line.
final class PlainText {

    private PlainText() {}

    static void check(String text) {
        if (!text.codePoints().allMatch(PlainText::isPlain)) {
            throw RefusedRequest.because(ProblemKind.CONTROL_CHARACTERS);
        }
    }

    private static boolean isPlain(int character) {
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean line = character == '\n' || character == '\r' || character == '\t';
        return line || !(Character.isISOControl(character) || halfPair);
    }
}
