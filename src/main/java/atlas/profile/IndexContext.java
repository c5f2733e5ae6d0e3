package atlas.profile;

import atlas.city.City;
import atlas.city.Source;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/** What the parts of the index section share. */
record IndexContext(
        IndexData data,
        Messages messages,
        Navigator navigator,
        Trail trail,
        Consumer<Source> openSource) {
    City city() {
        return data.dossier().city();
    }

    IndexWords words() {
        return new IndexWords(messages);
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(data.dossier().sources().get(id));
    }
}
