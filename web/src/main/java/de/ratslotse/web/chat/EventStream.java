package de.ratslotse.web.chat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Server-sent events, written on the request's own thread and on those that call in between.
///
/// Knows when the reader has gone: a write fails then. Therefore something is written every second.
final class EventStream {

    private final OutputStream out;
    private volatile boolean closed;

    private EventStream(OutputStream out) {
        this.out = out;
    }

    static EventStream open(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        EventStream stream = new EventStream(response.getOutputStream());
        stream.send("ping", "");
        return stream;
    }

    /// Data of several lines becomes several `data` fields, as the format wants it.
    synchronized void send(String event, String data) {
        if (closed) {
            return;
        }
        String lines = data.lines().map(line -> "data: " + line + "\n").reduce("", String::concat);
        String message = "event: " + event + "\n" + (lines.isEmpty() ? "data:\n" : lines) + "\n";
        try {
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            closed = true;
        }
    }

    boolean isClosed() {
        return closed;
    }

    /// After this nothing is written any more.
    synchronized void close() {
        closed = true;
    }

    /// Shows the reader every second that the line is alive, until the stream is closed.
    void keepAlive() {
        Thread.ofVirtual().name("keep-alive").start(() -> {
            while (!closed) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException stopped) {
                    return;
                }
                send("ping", "");
            }
        });
    }
}
