package atlas.store;

import atlas.pack.PackSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** A program that edits without end and says each number once that edit is kept; to be killed. */
final class Scribe {
    private static final int MOST = 1_000_000;

    private Scribe() {}

    /**
     * Edits.
     *
     * @param words the data folder, the number of the first edit, and whether facts come first
     */
    static void main(String[] words) {
        Path home = Path.of(words[0]);
        var opened =
                Rescue.open(
                        home,
                        database -> {
                            if (Boolean.parseBoolean(words[2])) {
                                database.importIfNewer(PackSource.shipped(), (_, _) -> {});
                            }
                            return database;
                        });
        say(opened.rescued().isEmpty() ? "open" : "rescued");
        var database = opened.begun();
        var custody = new Custody(database, new Backups(home), InstantSource.system());
        long due = System.nanoTime();
        for (int number = Integer.parseInt(words[1]); number < MOST; number++) {
            Edits.make(number, database);
            say(String.valueOf(number));
            if (System.nanoTime() > due) {
                custody.follow();
                custody.backUp(custody.now());
                due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
            }
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
