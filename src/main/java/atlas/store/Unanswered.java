package atlas.store;

import java.sql.SQLException;

/** The database fails of a question. */
final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(SQLException failure) {
        super(failure);
    }
}
