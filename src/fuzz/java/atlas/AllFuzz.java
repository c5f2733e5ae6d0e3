package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Has Jazzer look for bytes that crash or hang a reader, guided by what the code has covered; each
 * target for {@code fuzz.seconds}. What it finds lies in {@code target/fuzz}; an input worth keeping
 * goes to the corpus, which the ordinary tests replay.
 */
final class AllFuzz {
    private static final Path WORK = Path.of("target/fuzz");

    static Set<String> names() {
        return FuzzTargets.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noInputCrashesOrHangsIt(String name) throws IOException, InterruptedException {
        var found = Files.createDirectories(WORK.resolve(name));
        var log = WORK.resolve(name + ".log");
        var fuzzing =
                new ProcessBuilder(command(name, found))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            assertEquals(0, fuzzing.waitFor(), "an input was found; see " + log);
        } finally {
            fuzzing.destroyForcibly();
        }
    }

    private static List<String> command(String name, Path found) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx1500m",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTargets.of(name).getName(),
                        "--instrumentation_includes=atlas.**:tools.jackson.**",
                        "--custom_hook_includes=atlas.**",
                        "--reproducer_path=" + WORK,
                        "-max_total_time=" + System.getProperty("fuzz.seconds", "600"),
                        "-timeout=120",
                        "-rss_limit_mb=4000",
                        "-print_final_stats=1",
                        "-artifact_prefix=" + WORK.resolve(name) + "-",
                        found.toString(),
                        FuzzTargets.CORPORA.resolve(name).toString()));
        return command;
    }

    /** All that this process has, be it by modules or not. */
    private static String classPath() {
        var places = new ArrayList<String>();
        places.add(place(FuzzTargets.class));
        places.add(place(atlas.door.Door.class));
        for (String path : List.of("java.class.path", "jdk.module.path")) {
            places.addAll(
                    Stream.of(System.getProperty(path, "").split(File.pathSeparator, -1))
                            .filter(place -> !place.isEmpty())
                            .toList());
        }
        return places.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        String resource = type.getSimpleName() + ".class";
        String address = Objects.requireNonNull(type.getResource(resource), resource).toString();
        String inside = type.getPackageName().replace('.', '/') + "/" + resource;
        try {
            return Path.of(new URI(address.substring(0, address.length() - inside.length())))
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
