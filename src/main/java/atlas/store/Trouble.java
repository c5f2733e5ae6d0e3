package atlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Why the file of the database fails while the atlas runs. */
public enum Trouble {
    /** There is no room left on the disk. */
    FULL,
    /** The file or its folder is not there any more. */
    GONE,
    /** What stands in the file cannot be read. */
    DAMAGED,
    /** Anything else: a disk that may only be read, a network that does not answer. */
    STUCK;

    private static final long ROOM = 1 << 20;
    private static final int DEEPEST = 20;

    /** The file was closed after something else failed; it can be tried again. */
    private static final Set<Integer> CLOSED =
            Set.of(
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED);

    // Our own questions name tables that every whole database has.
    private static final Set<Integer> DAMAGE =
            Set.of(
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
                    ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.COLUMN_NOT_FOUND_1);

    private static final Set<Integer> IO =
            Set.of(
                    // What H2 met within and has no name for, such as a write that failed at a
                    // commit.
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.ERROR_OPENING_DATABASE_1,
                    ErrorCode.DATABASE_IS_READ_ONLY,
                    ErrorCode.DATABASE_ALREADY_OPEN_1);

    /**
     * What ails the file, if a failure is the file's fault and not that of the question.
     *
     * @param file of the database
     */
    static Optional<Trouble> of(Throwable failure, Path file) {
        boolean concerns =
                causes(failure)
                        .anyMatch(cause ->
                                cause instanceof MVStoreException
                                        || cause instanceof IOException
                                        || (cause instanceof SQLException sql
                                                && isTheFiles(sql.getErrorCode())));
        return concerns ? Optional.of(why(failure, file)) : Optional.empty();
    }

    private static boolean isTheFiles(int code) {
        return CLOSED.contains(code) || DAMAGE.contains(code) || IO.contains(code);
    }

    private static Trouble why(Throwable failure, Path file) {
        if (!Files.exists(file)) {
            return GONE;
        }
        if (causes(failure).anyMatch(Trouble::isDamage)) {
            return DAMAGED;
        }
        return file.toFile().getUsableSpace() < ROOM ? FULL : STUCK;
    }

    private static boolean isDamage(Throwable cause) {
        return switch (cause) {
            case MVStoreException store ->
                    store.getErrorCode() != DataUtils.ERROR_WRITING_FAILED
                            && store.getErrorCode() != DataUtils.ERROR_CLOSED;
            case SQLException sql -> DAMAGE.contains(sql.getErrorCode());
            default -> false;
        };
    }

    /** Some go round in circles. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
