package atlas;

import atlas.door.Door;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a test starts another Java beside its own. */
public final class AnotherJava {
    private AnotherJava() {}

    /** The program itself. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A class path with all that this process has, be it by modules or not. */
    public static String everything() {
        var given =
                Stream.of("java.class.path", "jdk.module.path")
                        .map(path -> System.getProperty(path, ""))
                        .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)));
        return Stream.concat(ours(), given)
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A class path with the atlas and its tests, and no library. */
    public static String atlas() {
        return ours().collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> ours() {
        return Stream.of(AnotherJava.class, Door.class).map(AnotherJava::place);
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
