import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Copies what the pages ship from others into the application, at build time. The Maven build runs it as a single
/// source file: `java Assets.java <folder of package.json> <folder of compiled classes>`.
///
/// npm is asked only when `node_modules` does not fit `package-lock.json`, so a second build needs no network.
/// Only what a browser loads is copied, unchanged and with its licence. Last, a hash over everything under
/// `static/assets` is written: it is part of every asset's address, so that browsers may keep them.
final class Assets {

    private record Copy(String from, String to) {}

    private static final String KERN = "@kern-ux/native/";
    private static final String PDFJS = "pdfjs-dist/";

    /// The legacy build of PDF.js also runs in the browsers of older tablets.
    private static final List<Copy> COPIES = List.of(
            new Copy(KERN + "dist/kern.min.css", "kern/kern.min.css"),
            new Copy(KERN + "LICENSE.md", "kern/LICENSE.md"),
            new Copy(KERN + "dist/fonts/fira-sans/FiraSans-Regular.woff2", "kern/fonts/FiraSans-Regular.woff2"),
            new Copy(KERN + "dist/fonts/fira-sans/FiraSans-Italic.woff2", "kern/fonts/FiraSans-Italic.woff2"),
            new Copy(KERN + "dist/fonts/fira-sans/FiraSans-Medium.woff2", "kern/fonts/FiraSans-Medium.woff2"),
            new Copy(KERN + "dist/fonts/fira-sans/FiraSans-SemiBold.woff2", "kern/fonts/FiraSans-SemiBold.woff2"),
            new Copy(KERN + "dist/fonts/fira-sans/FiraSans-Bold.woff2", "kern/fonts/FiraSans-Bold.woff2"),
            new Copy(PDFJS + "legacy/build/pdf.min.mjs", "pdfjs/pdf.min.mjs"),
            new Copy(PDFJS + "legacy/build/pdf.worker.min.mjs", "pdfjs/pdf.worker.min.mjs"),
            new Copy(PDFJS + "wasm/openjpeg_nowasm_fallback.js", "pdfjs/wasm/openjpeg_nowasm_fallback.js"),
            new Copy(PDFJS + "wasm/LICENSE_OPENJPEG", "pdfjs/wasm/LICENSE_OPENJPEG"),
            new Copy(PDFJS + "LICENSE", "pdfjs/LICENSE"),
            new Copy(PDFJS + "cmaps", "pdfjs/cmaps"),
            new Copy(PDFJS + "standard_fonts", "pdfjs/standard_fonts"));

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path web = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        if (!fits(web)) {
            install(web);
        }
        Path assets = classes.resolve("static/assets");
        for (Copy copy : COPIES) {
            copy(web.resolve("node_modules").resolve(copy.from()), assets.resolve(copy.to()));
        }
        Files.writeString(classes.resolve("assets.properties"), "version=" + hash(assets) + "\n");
    }

    /// Whether the installed packages are those of the lock file.
    private static boolean fits(Path web) throws IOException {
        Path stamp = stamp(web);
        return Files.exists(stamp) && Files.readString(stamp).equals(hash(web.resolve("package-lock.json")));
    }

    private static Path stamp(Path web) {
        return web.resolve("node_modules/.ratslotse");
    }

    private static void install(Path web) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        ProcessBuilder npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci", "--silent")
                .directory(web.toFile())
                .inheritIO();
        int result;
        try {
            result = npm.start().waitFor();
        } catch (IOException missing) {
            throw stop("The pages need npm to be built, and there is none. Install Node.js 20 or newer (it brings npm;"
                    + " on Debian and Ubuntu: apt install nodejs npm) and run the build again.");
        }
        if (result != 0) {
            throw stop("npm could not fetch the packages of web/package-lock.json (its message stands above). Check the"
                    + " network or npm's registry setting, and run the build again.");
        }
        Files.writeString(stamp(web), hash(web.resolve("package-lock.json")));
    }

    @SuppressWarnings("SystemOut")
    private static Error stop(String sentence) {
        System.err.println(sentence);
        System.exit(1);
        return new AssertionError();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> entries = Files.list(from)) {
                for (Path entry : entries.toList()) {
                    copy(entry, to.resolve(entry.getFileName().toString()));
                }
            }
            return;
        }
        if (Files.exists(to)
                && Files.size(to) == Files.size(from)
                && !Files.getLastModifiedTime(to).toInstant().isBefore(Files.getLastModifiedTime(from).toInstant())) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Twelve hexadecimal digits over the names and bytes of a file or folder.
    private static String hash(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(root.relativize(file).toString().replace('\\', '/').getBytes("UTF-8"));
                try (InputStream bytes = Files.newInputStream(file)) {
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
