package atlas.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to ask the database; it may be asked again, elsewhere, if the file fails meanwhile. */
@FunctionalInterface
interface Question<T> {
    T ask(Connection connection) throws SQLException;
}
