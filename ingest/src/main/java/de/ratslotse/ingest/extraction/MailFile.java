package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page.Role;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jsoup.Jsoup;

/// Reads an e-mail: head, text, and each attachment as a file of its own.
final class MailFile {

    private static final int DEEPEST = 12;
    private static final List<String> HEAD = List.of("From", "To", "Cc", "Date", "Subject");

    private final ReadingLimits limits;
    private final List<LayoutLine> lines = new ArrayList<>();
    private final List<Extraction.Attachment> attachments = new ArrayList<>();
    private boolean left;

    private MailFile(ReadingLimits limits) {
        this.limits = limits;
    }

    static Content read(Path file, ReadingLimits limits) throws UnreadableFile, IOException {
        MailFile mail = new MailFile(limits);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Message message = builder.parseMessage(in);
            mail.head(message);
            mail.entity(message, 0);
            Optional<String> subject = Optional.ofNullable(message.getSubject());
            message.dispose();
            return new Content(
                    List.of(new LayoutPage(0, 0, 0, mail.lines)),
                    subject,
                    mail.attachments,
                    mail.left ? List.of(Reason.of("note.attachments_left")) : List.of());
        } catch (MimeException | RuntimeException e) {
            throw new UnreadableFile(Outcome.DAMAGED, "damaged.mail");
        }
    }

    private void head(Message message) {
        for (String name : HEAD) {
            Field field =
                    message.getHeader() == null ? null : message.getHeader().getField(name);
            if (field != null) {
                String value = String.valueOf(field.getBody());
                add(
                        name + ": "
                                + org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(
                                        value, org.apache.james.mime4j.codec.DecodeMonitor.SILENT),
                        Role.BODY);
            }
        }
        add("", Role.BODY);
    }

    private void entity(Entity entity, int depth) throws IOException, MimeException {
        Body body = entity.getBody();
        if (depth > DEEPEST || body == null) {
            return;
        }
        boolean named = entity.getFilename() != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (depth > 0 && (named || body instanceof Message)) {
            attach(entity, body);
        } else if (body instanceof Multipart parts) {
            parts(parts, depth);
        } else if (body instanceof SingleBody single) {
            text(entity.getMimeType(), single, entity.getCharset());
        }
    }

    private void parts(Multipart parts, int depth) throws IOException, MimeException {
        if (parts.getSubType().equalsIgnoreCase("alternative")) {
            entity(chosen(parts.getBodyParts()), depth + 1);
            return;
        }
        for (Entity part : parts.getBodyParts()) {
            entity(part, depth + 1);
        }
    }

    /// Of several forms of the same text the plain one, else the last, which is the richest.
    private static Entity chosen(List<Entity> forms) throws MimeException {
        if (forms.isEmpty()) {
            throw new MimeException("A choice among nothing");
        }
        return forms.stream()
                .filter(form -> "text/plain".equals(form.getMimeType()))
                .findFirst()
                .orElse(forms.getLast());
    }

    private void text(String mediaType, SingleBody body, String charset) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readNBytes(limits.characters());
        }
        if (mediaType.equals("text/html")) {
            lines.addAll(HtmlFile.lines(Jsoup.parse(decoded(bytes, charset))));
        } else if (mediaType.startsWith("text/")) {
            decoded(bytes, charset).lines().forEach(line -> add(line, Role.BODY));
        }
    }

    private static String decoded(byte[] bytes, String charset) {
        try {
            boolean declared = charset != null && !charset.equalsIgnoreCase("us-ascii");
            return declared ? new String(bytes, Charset.forName(charset)) : TextFile.decoded(bytes);
        } catch (IllegalArgumentException e) {
            return TextFile.decoded(bytes);
        }
    }

    private void attach(Entity entity, Body body) throws IOException {
        if (attachments.size() >= limits.attachments()) {
            left = true;
            return;
        }
        String given = entity.getFilename();
        String fallback = body instanceof Message ? ".eml" : FileNames.ending(entity.getMimeType());
        String name = given == null || given.isBlank() ? "attachment-" + (attachments.size() + 1) + fallback : given;
        Path content = Files.createTempFile("attachment", ".bin");
        try (OutputStream out = Files.newOutputStream(content)) {
            if (body instanceof SingleBody single) {
                single.writeTo(out);
            } else if (body instanceof Message message) {
                new DefaultMessageWriter().writeMessage(message, out);
            } else if (body instanceof Multipart parts) {
                new DefaultMessageWriter().writeMultipart(parts, out);
            }
        }
        attachments.add(new Extraction.Attachment(CleanText.line(MimeUtil.unfold(name)), content));
    }

    private void add(String line, Role role) {
        lines.add(LayoutLine.plain(CleanText.line(line), role));
    }
}
