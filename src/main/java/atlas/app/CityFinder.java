package atlas.app;

import atlas.search.Entry;
import atlas.search.EntryKind;
import atlas.search.SearchIndex;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Finds cities alone, as the search does. Safe for any thread. */
final class CityFinder {
    private final Session session;
    private final Ways ways;
    private volatile Optional<SearchIndex> index = Optional.empty();

    CityFinder(Session session, Ways ways) {
        this.session = session;
        this.ways = ways;
    }

    /** The ids of the cities that have all that was typed, best first. */
    List<String> find(String typed) {
        var found = index().find(typed, 0, EnumSet.of(EntryKind.CITY));
        return found.partial()
                ? List.of()
                : found.groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .map(Entry::id)
                        .toList();
    }

    // When it is first needed, so that the start is no slower. Made twice it is the same.
    private SearchIndex index() {
        return index.orElseGet(() -> {
            var places = new PlaceEntries(session.cities(), ways);
            var made =
                    SearchIndex.of(
                            session.cities().stream()
                                    .map(c -> places.city(c, session.told().contains(c.id())))
                                    .toList());
            index = Optional.of(made);
            return made;
        });
    }
}
