package atlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.jdbi.v3.core.Jdbi;

/** One place where tables stand: a file, or memory. */
final class Ground implements Asked {
    // Whoever commits waits until it is written; CHECKPOINT SYNC then has the disk itself take it.
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    // A question that comes after the end must not make an empty database where there was one.
    private static final String EXISTING = ";IFEXISTS=TRUE";

    // A file from elsewhere may hold functions and triggers; H2 is to call no class for them. It
    // reads this when it is loaded.
    static {
        System.setProperty("h2.allowedClasses", "none");
    }

    /** Keeps the place open between questions; each of those has its own session. */
    private final Connection anchor;

    private final String url;
    private Optional<Jdbi> jdbi = Optional.empty();

    private Ground(Connection anchor, String url) {
        this.anchor = anchor;
        this.url = url;
    }

    /**
     * The tables in a file, which is made where there is none.
     *
     * @param scheme of the file system, such as {@code file:}
     */
    static Ground inFile(String scheme, Path file, Schema.Care care) throws SQLException {
        return of("jdbc:h2:" + scheme + file.toString().replaceFirst("\\.mv\\.db$", ""), care);
    }

    /** Empty tables that are gone when closed. */
    static Ground inMemory() {
        try {
            return of("jdbc:h2:mem:" + UUID.randomUUID(), _ -> {});
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Ground of(String url, Schema.Care care) throws SQLException {
        var anchor = connect(url + OPTIONS);
        var ground = new Ground(anchor, url);
        try {
            if (isCutOff(anchor)) {
                throw new SQLException("a commit was cut off", "", ErrorCode.FILE_CORRUPTED_1);
            }
            Schema.update(anchor, care);
            return ground;
        } catch (SQLException | RuntimeException failure) {
            ground.abandon();
            throw failure;
        }
    }

    /**
     * Whether a kill struck within a commit larger than H2 keeps in memory. H2 2.5.252 then shows
     * the half of it, and whoever would change the other half waits for ever.
     */
    private static boolean isCutOff(Connection fresh) throws SQLException {
        var session = (SessionLocal) fresh.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getTransactionStore().getOpenTransactions().stream()
                .anyMatch(left -> left.getStatus() == Transaction.STATUS_COMMITTED);
    }

    private static Connection connect(String url) throws SQLException {
        return new Driver().connect(url, new Properties());
    }

    /** Whether it is a file, and not gone when closed. */
    boolean kept() {
        return !url.contains(":mem:");
    }

    @Override
    public <T> T ask(Question<T> question) {
        try (var session = connect(url + EXISTING)) {
            return question.ask(session);
        } catch (SQLException failure) {
            throw new Unanswered(failure);
        }
    }

    /** For changes; made when the first one comes, for a start has none and would wait for it. */
    synchronized Jdbi jdbi() {
        var made = jdbi.orElseGet(() -> Jdbi.create(() -> connect(url + EXISTING)));
        jdbi = Optional.of(made);
        return made;
    }

    /** Has the disk itself take all that was written. */
    void sync() {
        if (kept()) {
            jdbi().useHandle(handle -> handle.execute("checkpoint sync"));
        }
    }

    /** A proper close would tidy up, and so write to a file that is perhaps damaged. */
    void abandon() {
        try (var statement = anchor.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            // That is what was wanted.
        }
    }

    /** Closes it and makes the file small, which every later opening and closing is faster for. */
    void shrink() throws SQLException {
        try (var statement = anchor.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    /** Closes it properly. */
    void close() {
        try {
            anchor.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database did not close", failure);
        }
    }
}
