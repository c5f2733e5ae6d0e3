import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Uses programs one after the other on a screen of their own, all with the same hand: it drags,
 * turns the wheel and clicks about the middle of the window, and strikes keys. Tells the memory
 * that each holds at rest after the start, each minute, and at the end.
 *
 * <p>Arguments: the number of minutes, then {@code name=command} for each program, and {@code
 * name:keys=key key} for keys, in xdotool's words, of which the hand strikes one every few seconds.
 * Needs xdotool.
 */
final class CompareUse {
    private static final long FIRST_REST_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(350);
    private static final int GESTURES_PER_KEY = 5;
    private static final int NOTCHES = 3;

    // The same movements for each program, and each time.
    private final Random hand = new Random(7);
    private final Screen screen;
    private final List<String> keys;
    private int struck;

    private CompareUse(Screen screen, List<String> keys) {
        this.screen = screen;
        this.keys = keys;
    }

    static void main(String[] words) throws Exception {
        long minutes = Long.parseLong(words[0]);
        var programs = Program.named(words);
        for (var program : programs.entrySet()) {
            if (!program.getKey().endsWith(":keys")) {
                try (var screen = Screen.open()) {
                    var keys = programs.getOrDefault(program.getKey() + ":keys", List.of());
                    new CompareUse(screen, keys).use(program, minutes);
                }
            }
        }
    }

    private void use(Map.Entry<String, List<String>> program, long minutes) throws Exception {
        var process = screen.program(program.getValue()).start();
        try {
            LockSupport.parkNanos(FIRST_REST_NANOS);
            tell(program.getKey(), 0, process);
            for (long minute = 1; minute <= minutes; minute++) {
                int gestures = useForAMinute(process);
                tell(program.getKey() + ", " + gestures + " gestures", minute, process);
                screen.keep(program.getKey() + "-" + minute);
            }
        } finally {
            Program.end(process);
        }
    }

    private int useForAMinute(Process process) throws Exception {
        long begun = System.nanoTime();
        int gestures = 0;
        while (System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(1)) {
            if (!process.isAlive()) {
                throw new IOException("the program has ended");
            }
            gesture(gestures);
            gestures++;
            LockSupport.parkNanos(BREATH_NANOS);
        }
        return gestures;
    }

    private void gesture(int number) throws Exception {
        String x = Integer.toString(Screen.WIDTH / 3 + hand.nextInt(Screen.WIDTH / 3));
        String y = Integer.toString(Screen.HEIGHT / 3 + hand.nextInt(Screen.HEIGHT / 3));
        String right = Integer.toString(hand.nextInt(300) - 150);
        String down = Integer.toString(hand.nextInt(160) - 80);
        boolean in = hand.nextBoolean();
        if (!keys.isEmpty() && number % GESTURES_PER_KEY == 0) {
            hands("key", keys.get(struck % keys.size()));
            struck++;
        }
        switch (number % 4) {
            case 0, 2 -> {
                hands("mousemove", x, y, "mousedown", "1");
                hands("mousemove_relative", "--", right, down);
                hands("mouseup", "1");
            }
            case 1 -> hands("mousemove", x, y, "click", "--repeat", "" + NOTCHES, in ? "4" : "5");
            default -> hands("mousemove", x, y, "click", "1");
        }
    }

    private void hands(String... words) throws Exception {
        var command = Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList();
        screen.program(command).start().waitFor();
    }

    private static void tell(String name, long minute, Process process) {
        System.out.printf(
                "%-32s after %2d min: %4d MB%n",
                name, minute, Program.megabytes(process.toHandle()));
    }
}
