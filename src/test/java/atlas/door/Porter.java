package atlas.door;

import atlas.AnotherJava;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;

/** A program of its own that enters by the door of a folder and tells what it finds. */
final class Porter implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private Porter(Process process) {
        this.process = process;
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * @param manner {@code hears}, {@code is-deaf} or {@code is-starting}
     */
    static Porter start(Path folder, String manner, String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(AnotherJava.program());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", AnotherJava.atlas()));
        command.addAll(List.of(Porter.class.getName(), folder.toString(), manner));
        command.addAll(List.of(words));
        return new Porter(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** What it says next. */
    String says() throws IOException {
        return String.valueOf(said.readLine());
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    static void main(String[] arguments) throws IOException {
        var words = Arrays.asList(arguments).subList(2, arguments.length);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var entry = Door.enter(Path.of(arguments[0]), words, threads);
        if (entry.door().isEmpty()) {
            System.out.println(entry.handedOver() ? "handed over" : "neither");
            return;
        }
        System.out.println("first");
        var door = entry.door().get();
        switch (arguments[1]) {
            case "hears" -> door.receive(Porter::hear);
            case "is-deaf" -> door.receive(_ -> {});
            default -> {}
        }
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var _ = orders.readLine();
        door.close();
    }

    private static void hear(Door.Visit visit) {
        System.out.println(String.join(" ", visit.words()));
        visit.heard().run();
    }
}
