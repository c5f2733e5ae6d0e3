package atlas.library;

import atlas.state.View;
import atlas.state.ViewState;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Fetches what can be read, the first time somebody comes to read. */
final class LibraryModel {
    private final LibraryContext context;
    private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asked;

    LibraryModel(LibraryContext context) {
        this.context = context;
        var _ = context.navigator().part(ViewState::view).subscribe(this::enter);
    }

    /** Empty until the facts have arrived. */
    ReadOnlyObjectProperty<Optional<Shelf>> shelf() {
        return shelf.getReadOnlyProperty();
    }

    private void enter(View view) {
        if (view == View.LIBRARY && !asked) {
            asked = true;
            context.background()
                    .run(context.shelf()::get, fetched -> shelf.set(Optional.of(fetched)));
        }
    }
}
