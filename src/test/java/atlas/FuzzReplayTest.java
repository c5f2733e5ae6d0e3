package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What fuzzing has gathered stays read without a crash or a delay. */
@ExtendWith(ApplicationExtension.class)
final class FuzzReplayTest {
    private static final int SMALL = 400_000;

    static Set<String> names() {
        return FuzzTargets.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyInputIsReadWithoutACrash(String name) throws Exception {
        var target = FuzzTargets.of(name).getMethod("fuzzerTestOneInput", byte[].class);
        var inputs = files(FuzzTargets.CORPORA.resolve(name));
        assertTrue(!inputs.isEmpty(), name);
        for (var input : inputs) {
            Object bytes = Files.readAllBytes(input);
            Assertions.assertTimeout(
                    Duration.ofSeconds(30), () -> target.invoke(null, bytes), input::toString);
        }
    }

    @Test
    void everyCorpusHasItsTargetAndAllAreSmall() throws IOException {
        try (Stream<Path> folders = Files.list(FuzzTargets.CORPORA)) {
            assertEquals(
                    names(),
                    folders.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
        long bytes = 0;
        for (var file : files(FuzzTargets.CORPORA)) {
            bytes += Files.size(file);
        }
        assertTrue(bytes < SMALL, bytes + " bytes");
    }

    private static java.util.List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
