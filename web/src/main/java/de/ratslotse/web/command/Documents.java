package de.ratslotse.web.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// A document on standard output, byte by byte as it is.
final class Documents {

    private Documents() {}

    static void print(byte[] document) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(document);
        } catch (IOException failed) {
            throw new CommandFailed(Messages.text("briefing.unwritten"), failed);
        }
    }
}
