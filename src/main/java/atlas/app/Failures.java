package atlas.app;

import atlas.store.DatabaseDamaged;
import atlas.store.DatabaseFromOtherAtlas;
import atlas.store.DatabaseInUse;
import atlas.store.DatabaseUnwritable;
import atlas.store.ImportFailure;
import atlas.store.StoreFailure;
import atlas.ui.Messages;
import java.nio.file.Path;

/** One sentence, in the user's language, for each way the atlas can fail to open. */
final class Failures {
    private Failures() {}

    static String sentence(Messages messages, Throwable failure, Path folder, Path log) {
        if (failure instanceof StoreFailure store) {
            return messages.text(key(store), folder.toString());
        }
        return messages.text("app.failure.unexpected", log.toString());
    }

    private static String key(StoreFailure failure) {
        return switch (failure) {
            case DatabaseInUse _ -> "app.failure.in-use";
            case DatabaseDamaged _ -> "app.failure.damaged";
            case DatabaseUnwritable _ -> "app.failure.unwritable";
            case ImportFailure _ -> "app.failure.import";
            case DatabaseFromOtherAtlas _ -> "app.failure.newer";
        };
    }
}
