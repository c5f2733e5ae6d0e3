package atlas.state;

import java.util.Optional;

/**
 * The place in the library where it stands open.
 *
 * @param item id of a concept, work or other thing of the chapter that is set off
 */
public record Reading(Chapter chapter, Optional<String> item) {
    public static final Reading START = new Reading(Chapter.DEFINITION, Optional.empty());
}
