package atlas.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Who answers questions. */
interface Asked {
    /**
     * The answer.
     *
     * @throws Unanswered if the database fails of it
     */
    <T> T ask(Question<T> question);

    /** One session of the database for all of them. For one thread. */
    record InSession(Connection connection) implements Asked {
        @Override
        public <T> T ask(Question<T> question) {
            try {
                return question.ask(connection);
            } catch (SQLException failure) {
                throw new Unanswered(failure);
            }
        }
    }
}
