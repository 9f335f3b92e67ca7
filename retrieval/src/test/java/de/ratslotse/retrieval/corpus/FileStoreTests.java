package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTests {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    private FileStore store = new FileStore(Path.of(""));

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
        store.open();
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        assertThat(store.put(bytes("hello"))).isEqualTo(new Stored(HELLO, 5));
        assertThat(store.path(HELLO))
                .hasContent("hello")
                .isEqualTo(folder.resolve("2c").resolve(HELLO));
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        store.put(bytes("hello"));
        store.put(bytes("hello"));
        assertThat(store.all()).containsExactly(HELLO);
        store.delete(HELLO);
        store.delete(HELLO);
        assertThat(store.all()).isEmpty();
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // a failing stream need not be fast
    void leavesNothingOfAWriteThatFails() throws IOException {
        assertThatThrownBy(() -> store.put(new InputStream() {
                    private int left = 100_000;

                    @Override
                    public int read() throws IOException {
                        if (left-- <= 0) {
                            throw new IOException("No space left on device");
                        }
                        return 'x';
                    }
                }))
                .hasMessageContaining("No space");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void clearsWhatAKilledProcessLeft() throws IOException {
        Files.writeString(folder.resolve("incoming/half"), "ha");
        store.open();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void replacesAFileThatIsNotWhole() throws IOException {
        store.put(bytes("hello"));
        Files.writeString(store.path(HELLO), "he");
        store.put(bytes("hello"));
        assertThat(store.path(HELLO)).hasContent("hello");
    }

    @Test
    void takesNothingButAHashForAName() {
        assertThatThrownBy(() -> store.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
