package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// A real corpus for tests: one embedded PostgreSQL with pgvector per JVM, migrated, and empty before each test.
///
/// ```java
/// @RegisterExtension
/// static final TestCorpus CORPUS = TestCorpus.shared();
/// ```
public final class TestCorpus implements BeforeEachCallback {

    private static final String TABLES = """
            select quote_ident(relname) from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'p') and relname not like 'flyway%'
            """;

    private final Home home;
    private final Roles roles;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;
    private final FileStore files;

    private TestCorpus() {
        try {
            home = new Home(Files.createTempDirectory("ratslotse-test"));
            EmbeddedServer server = EmbeddedServer.start(home, Map.of("fsync", "off"));
            Database database = Databases.embedded(server, Parts.pgvector());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(database, home.path())));
            roles = Roles.embedded(server, "ratslotse");
            dataSource = database.dataSource();
            jdbc = JdbcClient.create(dataSource);
            transactions = new CorpusTransactions(jdbc, dataSource);
            files = new FileStore(home.files());
            files.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The corpus of this JVM; the first call starts it, in a few seconds.
    public static TestCorpus shared() {
        return Shared.CORPUS;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clear();
    }

    /// Empties every table and the file store.
    public void clear() {
        JdbcClient owner = JdbcClient.create(roles.owner().dataSource());
        List<String> tables =
                owner.sql(TABLES).query((row, index) -> row.getString(1)).list();
        truncate(owner, String.join(", ", tables));
        try {
            files.all().forEach(files::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What reads in the background may stand in the way; the second try comes after it.
    private static void truncate(JdbcClient owner, String tables) {
        String truncate = "truncate %s restart identity cascade".formatted(tables);
        try {
            owner.sql(truncate).update();
        } catch (PessimisticLockingFailureException _) {
            owner.sql(truncate).update();
        }
    }

    /// Settings with which a whole application works on this database: it gets the same home for its files.
    public Map<String, String> properties() {
        return Map.of(
                "ratslotse.home", home.path().resolve("application").toString(),
                "ratslotse.models", Parts.models().toString(),
                "ratslotse.database.url", roles.application().url(),
                "ratslotse.database.user", roles.application().user(),
                "ratslotse.database.password", roles.application().password(),
                "ratslotse.database.owner-user", roles.owner().user(),
                "ratslotse.database.owner-password", roles.owner().password());
    }

    public Home home() {
        return home;
    }

    /// As the application's role, without identity.
    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /// As the superuser, who sees every row.
    public JdbcClient superuser() {
        return roles.superuserIn("ratslotse");
    }

    public CorpusTransactions transactions() {
        return transactions;
    }

    public Bodies bodies() {
        return new Bodies(jdbc, transactions);
    }

    public CouncilFiles councilFiles() {
        return new CouncilFiles(jdbc, transactions, new FileWriting(jdbc, dataSource));
    }

    public Pages pages() {
        return new Pages(jdbc, transactions);
    }

    public Passages passages() {
        return new Passages(jdbc, transactions);
    }

    public Vectors vectors() {
        return new Vectors(jdbc, dataSource, transactions);
    }

    public FileChanges fileChanges() {
        return new FileChanges(jdbc);
    }

    public FileStore files() {
        return files;
    }

    public SourceItems sourceItems() {
        return new SourceItems(jdbc, dataSource, transactions);
    }

    public IngestRuns ingestRuns() {
        return new IngestRuns(jdbc, transactions);
    }

    private static void remove(Database database, Path folder) {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestCorpus CORPUS = new TestCorpus();
    }
}
