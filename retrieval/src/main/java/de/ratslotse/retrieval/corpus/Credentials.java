package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// What the embedded database of one data folder is reached with; kept in the folder, for its owner only.
///
/// @param initialised whether the database was ever ready; if not, what lies there is the rest of a broken set-up
record Credentials(
        int port, String superuserPassword, String ownerPassword, String applicationPassword, boolean initialised) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "ratslotse_owner";
    static final String APPLICATION = "ratslotse";

    static Credentials of(Home home) throws IOException {
        Path file = file(home);
        return Files.exists(file) ? read(file) : new Credentials(0, password(), password(), password(), false);
    }

    Credentials withPort(int newPort) {
        return new Credentials(newPort, superuserPassword, ownerPassword, applicationPassword, initialised);
    }

    Credentials asInitialised() {
        return new Credentials(port, superuserPassword, ownerPassword, applicationPassword, true);
    }

    void write(Home home) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("superuser", superuserPassword);
        properties.setProperty("owner", ownerPassword);
        properties.setProperty("application", applicationPassword);
        properties.setProperty("initialised", Boolean.toString(initialised));
        StringWriter text = new StringWriter();
        properties.store(text, "The embedded database. Keep this file secret.");
        OwnerOnly.write(file(home), text.toString());
    }

    private static Credentials read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Credentials(
                Integer.parseInt(properties.getProperty("port", "0")),
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("application", ""),
                Boolean.parseBoolean(properties.getProperty("initialised")));
    }

    private static Path file(Home home) {
        return home.path().resolve("database.properties");
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
