package atlas.store;

import atlas.pack.Edition;
import atlas.pack.Pack;
import atlas.pack.PackReader;
import atlas.pack.PackSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Puts the facts of a package in place of those held. */
final class Import {
    private final Seat seat;
    private final Progress progress;

    Import(Seat seat, Progress progress) {
        this.seat = seat;
        this.progress = progress;
    }

    /** Only the package's description is read unless there is something to do. */
    boolean ifNewer(PackSource source) {
        var held = seat.ask(Import::held);
        if (held.isPresent() && !isNewer(source, held.get())) {
            return false;
        }
        var pack = PackReader.read(source);
        try {
            seat.refill(jdbi -> fill(jdbi, pack, progress));
        } catch (JdbiException | IOException | SQLException failure) {
            throw new ImportFailure(pack.edition().version(), failure);
        }
        return true;
    }

    static Optional<Edition> held(Connection connection) throws SQLException {
        return Rows.of(connection, "select name, title, version, fingerprint from pack")
                .first(row ->
                        new Edition(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("version"),
                                row.getString("fingerprint")));
    }

    /** Of the same version, one that differs is a mended one. */
    private static boolean isNewer(PackSource source, Edition held) {
        return !PackReader.fingerprint(source).equals(held.fingerprint())
                && Versions.compare(PackReader.edition(source).version(), held.version()) >= 0;
    }

    /** Writes into empty tables; which package it was comes last. */
    static void fill(Jdbi jdbi, Pack pack, Progress progress) {
        var edition = pack.edition();
        jdbi.useTransaction(handle -> {
            new FactWriter(handle, pack, progress).write();
            handle.execute(
                    "insert into pack (name, title, version, fingerprint) values (?, ?, ?, ?)",
                    edition.name(),
                    edition.title(),
                    edition.version(),
                    edition.fingerprint());
        });
    }
}
