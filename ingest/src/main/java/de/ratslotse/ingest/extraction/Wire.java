package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Requests and results as bytes. Both ends are the same build, so enums travel by their place.
@SuppressWarnings("EnumOrdinal")
final class Wire {

    private static final Page.Role[] ROLES = Page.Role.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private Wire() {}

    static byte[] bytes(ReadingRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, request.file().toString());
        text(out, request.name());
        text(out, request.ocrLanguages());
        ReadingLimits limits = request.limits();
        out.writeInt(limits.pages());
        out.writeInt(limits.characters());
        out.writeInt(limits.attachments());
        out.writeLong(limits.ocrPage().toMillis());
        out.writeLong(limits.ocrFile().toMillis());
        return bytes.toByteArray();
    }

    static ReadingRequest request(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new ReadingRequest(
                Path.of(text(in)),
                text(in),
                text(in),
                new ReadingLimits(
                        in.readInt(),
                        in.readInt(),
                        in.readInt(),
                        Duration.ofMillis(in.readLong()),
                        Duration.ofMillis(in.readLong())));
    }

    static byte[] bytes(Extraction extraction) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        DataOutputStream out = new DataOutputStream(bytes);
        switch (extraction) {
            case Extraction.Text text -> {
                out.writeBoolean(true);
                text(out, text.mediaType());
                text(out, text.language());
                text(out, text.title().orElse(""));
                out.writeInt(text.pages().size());
                for (Page page : text.pages()) {
                    page(out, page);
                }
                out.writeInt(text.attachments().size());
                for (Extraction.Attachment attachment : text.attachments()) {
                    text(out, attachment.name());
                    text(out, attachment.content().toString());
                }
                out.writeInt(text.notes().size());
                for (Reason note : text.notes()) {
                    reason(out, note);
                }
            }
            case Extraction.Unreadable unreadable -> {
                out.writeBoolean(false);
                out.writeByte(unreadable.outcome().ordinal());
                reason(out, unreadable.reason());
                text(out, unreadable.mediaType().orElse(""));
            }
        }
        return bytes.toByteArray();
    }

    static Extraction extraction(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readBoolean()) {
            return new Extraction.Unreadable(OUTCOMES[in.readByte()], reason(in), optional(text(in)));
        }
        String mediaType = text(in);
        String language = text(in);
        Optional<String> title = optional(text(in));
        List<Page> pages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(page(in));
        }
        List<Extraction.Attachment> attachments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            attachments.add(new Extraction.Attachment(text(in), Path.of(text(in))));
        }
        List<Reason> notes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            notes.add(reason(in));
        }
        return new Extraction.Text(mediaType, language, title, pages, attachments, notes);
    }

    private static void page(DataOutputStream out, Page page) throws IOException {
        out.writeInt(page.number());
        out.writeFloat(page.width());
        out.writeFloat(page.height());
        text(out, page.text());
        out.writeInt(page.lines().size());
        for (Page.Line line : page.lines()) {
            out.writeInt(line.start());
            out.writeInt(line.end());
            out.writeFloat(line.x());
            out.writeFloat(line.y());
            out.writeFloat(line.width());
            out.writeFloat(line.height());
            out.writeFloat(line.fontSize());
            out.writeBoolean(line.bold());
            out.writeByte(line.role().ordinal());
        }
    }

    private static Page page(DataInputStream in) throws IOException {
        int number = in.readInt();
        float width = in.readFloat();
        float height = in.readFloat();
        String text = text(in);
        List<Page.Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new Page.Line(
                    in.readInt(),
                    in.readInt(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readFloat(),
                    in.readBoolean(),
                    ROLES[in.readByte()]));
        }
        return new Page(number, width, height, text, lines);
    }

    private static void reason(DataOutputStream out, Reason reason) throws IOException {
        text(out, reason.key());
        out.writeInt(reason.arguments().size());
        for (String argument : reason.arguments()) {
            text(out, argument);
        }
    }

    private static Reason reason(DataInputStream in) throws IOException {
        String key = text(in);
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(text(in));
        }
        return new Reason(key, arguments);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("A text of " + length + " bytes is longer than its frame");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
