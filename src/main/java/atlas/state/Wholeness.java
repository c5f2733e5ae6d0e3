package atlas.state;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON may leave parts out; a record made from it then lacks them. */
final class Wholeness {
    private Wholeness() {}

    /** Whether nothing is missing in a tree of records. */
    static boolean of(@Nullable Object part) {
        return switch (part) {
            case null -> false;
            case Optional<?> held -> held.map(Wholeness::of).orElse(true);
            case Record record ->
                    Arrays.stream(record.getClass().getRecordComponents())
                            .allMatch(component -> of(value(record, component)));
            default -> true;
        };
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
