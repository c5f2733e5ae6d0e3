package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        command.add(AnotherJava.program());
        command.addAll(
                List.of(
                        "-Xmx1500m",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Djava.awt.headless=true",
                        "-cp",
                        AnotherJava.everything(),
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
}
