package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import atlas.AnotherJava;
import atlas.pack.PackSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Has another process edit, kills it at random moments without a warning, and looks at what is
 * left: the database opens, holds every edit that was acknowledged, and none by half.
 */
final class Kills {
    /** Within so many milliseconds an edit, an opening, a first start is hit. */
    private static final int EDITING = 1_000;

    private static final int OPENING = 1_500;
    private static final int FIRST_START = 4_000;

    private final Path home;
    private final Path fresh;
    private final Random random;
    private final Edits kept = new Edits();
    private int next = 1;
    private final Figures figures = new Figures();

    /** What came of it. */
    static final class Figures {
        int kills;
        int whileEditing;
        int whileOpening;
        int whileFirstStarting;
        int acknowledged;
        int keptUnacknowledged;
        long bytes;

        @Override
        public String toString() {
            return "%d kills: %d while editing, %d while opening, %d while facts were written first;"
                            .formatted(kills, whileEditing, whileOpening, whileFirstStarting)
                    + " %d edits acknowledged, 0 lost, 0 halved, %d kept that were not acknowledged;"
                            .formatted(acknowledged, keptUnacknowledged)
                    + " the file has %d kB".formatted(bytes / 1000);
        }
    }

    Kills(Path folder, long seed) {
        home = folder.resolve("home");
        fresh = folder.resolve("fresh");
        random = new Random(seed);
    }

    /** So many kills, of three kinds in turn. */
    Figures make(int kills) throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            switch (kill % 5) {
                case 3 -> killWhileOpening();
                case 4 -> killFirstStart(kill);
                default -> killWhileEditing();
            }
            figures.kills++;
        }
        figures.bytes = Files.size(home.resolve(Database.FILE));
        return figures;
    }

    private void killWhileEditing() throws Exception {
        var scribe = scribe(home, false);
        try (var said = scribe.inputReader()) {
            assertEquals("open", said.readLine());
            killIn(scribe, random.nextInt(EDITING));
            look(said);
        }
        figures.whileEditing++;
    }

    private void killWhileOpening() throws Exception {
        var scribe = scribe(home, false);
        try (var said = scribe.inputReader()) {
            killIn(scribe, random.nextInt(OPENING));
            String first = said.readLine();
            assertTrue(first == null || first.equals("open"), first);
            look(said);
        }
        figures.whileOpening++;
    }

    /** Facts are written in one transaction; own work comes after. */
    private void killFirstStart(int kill) throws Exception {
        Path folder = fresh.resolve(String.valueOf(kill));
        var scribe = scribe(folder, true);
        killIn(scribe, random.nextInt(FIRST_START));
        int cities =
                Rescue.open(
                                folder,
                                database -> {
                                    try (database) {
                                        database.importIfNewer(PackSource.shipped(), (_, _) -> {});
                                        return database.facts().cities().size();
                                    }
                                })
                        .begun();
        assertTrue(cities > 400, () -> cities + " cities");
        figures.whileFirstStarting++;
    }

    private static void killIn(Process scribe, int milliseconds) throws InterruptedException {
        assertTrue(!scribe.waitFor(milliseconds, TimeUnit.MILLISECONDS), "it ended by itself");
        // On Unix this is kill -9: nothing in there gets to run any more. By its handle, for the
        // process itself would close what can still be read.
        assertTrue(scribe.toHandle().destroyForcibly());
        scribe.waitFor();
    }

    /** The database is what the acknowledged edits make of it, perhaps with the next one. */
    private void look(BufferedReader said) throws IOException {
        int acknowledged = next - 1;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            acknowledged = Integer.parseInt(line);
        }
        figures.acknowledged += acknowledged - next + 1;
        for (; next <= acknowledged; next++) {
            kept.follow(next);
        }
        var opened =
                Rescue.open(
                        home,
                        database -> {
                            try (database) {
                                return database.own();
                            }
                        });
        assertTrue(opened.rescued().isEmpty(), "it opens without any help");
        if (!kept.are(opened.begun())) {
            kept.follow(next++);
            figures.keptUnacknowledged++;
        }
        if (!kept.are(opened.begun())) {
            fail("after edit %d: %s".formatted(next - 1, opened.begun()));
        }
    }

    private Process scribe(Path folder, boolean facts) throws IOException {
        return new ProcessBuilder(
                        AnotherJava.program(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        AnotherJava.everything(),
                        Scribe.class.getName(),
                        folder.toString(),
                        String.valueOf(next),
                        String.valueOf(facts))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
