package atlas.store;

import atlas.pack.Edition;
import atlas.pack.Pack;
import atlas.pack.PackReader;
import atlas.pack.PackSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Replaces all facts by those of a package, in one transaction. */
final class Import {
    private final Jdbi jdbi;
    private final Progress progress;

    Import(Jdbi jdbi, Progress progress) {
        this.jdbi = jdbi;
        this.progress = progress;
    }

    /** Only the package's description is read unless there is something to do. */
    boolean ifNewer(PackSource source) {
        var held = jdbi.withHandle(Import::held);
        if (held.isPresent() && !isNewer(source, held.get())) {
            return false;
        }
        var pack = PackReader.read(source);
        try {
            jdbi.useTransaction(handle -> replace(handle, pack));
        } catch (JdbiException failure) {
            throw new ImportFailure(pack.edition().version(), failure);
        }
        return true;
    }

    static Optional<Edition> held(Handle handle) {
        return handle.createQuery("select name, title, version, fingerprint from pack")
                .map((row, _) ->
                        new Edition(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("version"),
                                row.getString("fingerprint")))
                .findOne();
    }

    /** Of the same version, one that differs is a mended one. */
    private static boolean isNewer(PackSource source, Edition held) {
        return !PackReader.fingerprint(source).equals(held.fingerprint())
                && Versions.compare(PackReader.edition(source).version(), held.version()) >= 0;
    }

    private void replace(Handle handle, Pack pack) {
        clear(handle);
        new FactWriter(handle, pack, progress).write();
        var edition = pack.edition();
        handle.execute(
                "insert into pack (name, title, version, fingerprint) values (?, ?, ?, ?)",
                edition.name(),
                edition.title(),
                edition.version(),
                edition.fingerprint());
    }

    /** Not truncate, which would commit. */
    private static void clear(Handle handle) {
        handle.execute("delete from pack");
        handle.execute("delete from citation");
        handle.execute("delete from step_city");
        handle.execute("delete from step_milieu");
        handle.execute("delete from panel_city");
        handle.execute("delete from indicator_panel");
        handle.execute("delete from narrative");
        for (var table : FactTable.ALL.reversed()) {
            handle.createUpdate("delete from <table>").define("table", table.name()).execute();
        }
    }
}
