package de.ratslotse.ingest.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The protocol between the application and a reading process: a kind, a length, that many bytes.
final class Frames {

    /// Sent once by the process when it is ready.
    static final int READY = 'H';

    /// A file to read.
    static final int REQUEST = 'F';

    /// Text recognition of so many pages begins.
    static final int RECOGNISING = 'P';

    /// What came out of the file.
    static final int RESULT = 'R';

    private Frames() {}

    static void write(DataOutputStream out, int kind, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /// @param longest a longer frame is refused: the other side is not to be trusted
    static Frame read(DataInputStream in, int longest) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("A frame of " + length + " bytes is longer than agreed");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return new Frame(kind, content);
    }

    /// @param content as it came; nobody else holds it
    @SuppressWarnings("ArrayRecordComponent") // frames are not compared
    record Frame(int kind, byte[] content) {}
}
