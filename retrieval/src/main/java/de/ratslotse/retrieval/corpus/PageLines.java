package de.ratslotse.retrieval.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// How the lines of a page lie in the database: about 16 bytes a line, where JSON needs 120.
///
/// Whole numbers of variable length: start (from the last end), length, x, y, width, height, font size (hundredths of a
/// point, zigzag), and one byte for bold and role.
final class PageLines {

    /// Their numbers are stored: new ones go to the end.
    private static final List<Page.Role> ROLES =
            List.of(Page.Role.BODY, Page.Role.HEADING, Page.Role.HEADER, Page.Role.FOOTER);

    private PageLines() {}

    static byte[] encode(List<Page.Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(lines.size() * 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            int last = 0;
            for (Page.Line line : lines) {
                write(out, line, last);
                last = line.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Page.Line> decode(byte[] bytes) {
        List<Page.Line> lines = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int last = 0;
            while (in.available() > 0) {
                Page.Line line = read(in, last);
                lines.add(line);
                last = line.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void write(DataOutputStream out, Page.Line line, int last) throws IOException {
        number(out, line.start() - last);
        number(out, line.end() - line.start());
        points(out, line.x());
        points(out, line.y());
        points(out, line.width());
        points(out, line.height());
        points(out, line.fontSize());
        out.writeByte((ROLES.indexOf(line.role()) << 1) | (line.bold() ? 1 : 0));
    }

    private static Page.Line read(DataInputStream in, int last) throws IOException {
        int start = last + number(in);
        int end = start + number(in);
        float x = points(in);
        float y = points(in);
        float width = points(in);
        float height = points(in);
        float fontSize = points(in);
        int flags = in.readUnsignedByte();
        return new Page.Line(start, end, x, y, width, height, fontSize, (flags & 1) == 1, ROLES.get(flags >> 1));
    }

    private static void points(DataOutputStream out, float value) throws IOException {
        number(out, Math.round(value * 100));
    }

    private static float points(DataInputStream in) throws IOException {
        return number(in) / 100f;
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = (value << 1) ^ (value >> 31);
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & 0x7F) << shift;
            if ((part & 0x80) == 0) {
                break;
            }
        }
        return (value >>> 1) ^ -(value & 1);
    }
}
