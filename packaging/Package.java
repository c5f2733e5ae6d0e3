import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Builds what people install. The way: Maven gathers the libraries; JavaFX's jars become jmods, so
 * that jlink puts their native libraries where the runtime finds them; jlink makes a runtime of
 * what the atlas needs; jpackage makes the program's folder; a rehearsal in it trains the AOT
 * cache; the installers are made of that folder.
 *
 * <p>Started by {@code package.sh} and {@code package.cmd}; runs on Linux, macOS and Windows.
 */
final class Package {
    static final String ID = "creative-cities-atlas";
    static final String TITLE = "Creative Cities Atlas";
    static final Path OUT = Path.of("target", "package").toAbsolutePath();

    /**
     * The Java modules that the atlas and its libraries use; those of JavaFX bring what they need.
     */
    private static final String MODULES =
            "java.desktop,java.logging,java.management,java.naming,java.sql,javafx.controls,jdk.localedata,jdk.unsupported";

    private Package() {}

    static void main(String[] asked) throws Exception {
        var kinds = List.of(asked.length == 0 ? Machine.kinds() : asked);
        var version = version();
        gather(version);
        runtime();
        image(version);
        if (kinds.contains("zip")) {
            Archive.make(version);
        }
        if (Machine.LINUX) {
            LinuxPackages.make(kinds, version);
        } else {
            for (String kind : kinds) {
                if (kind.equals("msi") || kind.equals("dmg")) {
                    installer(kind, version);
                }
            }
        }
        System.out.println("Done: " + OUT);
    }

    /**
     * As in the pom, without what marks it as unfinished: installers order versions by numbers
     * only.
     */
    private static String version() throws IOException {
        var matcher =
                Pattern.compile(
                                "<artifactId>atlas</artifactId>\\s*<version>([\\d.]+)[^<]*</version>")
                        .matcher(Files.readString(Path.of("pom.xml")));
        if (!matcher.find()) {
            throw new IllegalStateException("pom.xml says no version");
        }
        return matcher.group(1);
    }

    private static void gather(String version) throws Exception {
        System.out.println("Building the atlas");
        Tools.delete(OUT);
        Tools.run(
                Machine.WINDOWS ? "mvn.cmd" : "mvn",
                "--batch-mode",
                "--no-transfer-progress",
                "--quiet",
                "-Ppackage",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip",
                "-Dshown.version=" + version,
                "package");
        var input = Files.createDirectories(OUT.resolve("input"));
        var javafx = Files.createDirectories(OUT.resolve("javafx"));
        for (Path jar : Tools.list(OUT.resolve("libraries"))) {
            boolean ofJavaFx = jar.getFileName().toString().startsWith("javafx-");
            Files.copy(jar, (ofJavaFx ? javafx : input).resolve(jar.getFileName()));
        }
        // Not compressed: the atlas reads its fonts and outlines from it at every start.
        var classes = Path.of("target", "classes");
        Tools.tool(
                "jar",
                "--create",
                "--no-compress",
                "--file",
                input.resolve("atlas.jar"),
                "-C",
                classes,
                ".");
    }

    private static void runtime() throws Exception {
        System.out.println("Linking the runtime");
        var modules = Files.createDirectories(OUT.resolve("modules"));
        for (Path jar : Tools.list(OUT.resolve("javafx"))) {
            // The jars without a system's name in theirs are empty.
            if (Files.size(jar) > 10_000) {
                Tools.module(jar, modules);
            }
        }
        Tools.tool(
                "jlink",
                "--module-path",
                modules,
                "--add-modules",
                MODULES,
                "--include-locales",
                "en,ja",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                OUT.resolve("runtime"));
    }

    private static void image(String version) throws Exception {
        System.out.println("Making the program's folder");
        var command = jpackage("app-image", version);
        Tools.add(
                command,
                "--input",
                OUT.resolve("input"),
                "--main-jar",
                "atlas.jar",
                "--main-class",
                "atlas.app.Main");
        Tools.add(command, "--runtime-image", OUT.resolve("runtime"), "--icon", Icon.ofSystem());
        for (String option : Rehearsal.options()) {
            Tools.add(command, "--java-options", option);
        }
        Tools.add(command, "--java-options", "-XX:AOTCache=$APPDIR/" + Rehearsal.CACHE);
        Tools.add(command, "--java-options", Prepared.option(Path.of("$APPDIR")));
        // A cache that does not fit the machine is left unused; that is nothing to worry anybody
        // with.
        Tools.add(command, "--java-options", "-Xlog:disable");
        Tools.tool("jpackage", command.toArray());
        strip();
        Licences.gather(Machine.app().resolve("licences"));
        Prepared.make();
        Rehearsal.train();
        if (Machine.LINUX) {
            Launcher.replace();
        }
        leaveOutTools();
        if (Machine.MAC) {
            // The folder was changed after jpackage had signed it for this machine.
            Tools.run("codesign", "--force", "--deep", "--sign", "-", Machine.image().toString());
        }
    }

    /** Programs that only building needed; what starts the atlas brings its own way to start Java. */
    private static void leaveOutTools() throws IOException {
        var programs = Machine.runtime().resolve("bin");
        for (String name : Machine.onlyForBuilding().toList()) {
            Files.deleteIfExists(programs.resolve(Machine.WINDOWS ? name + ".exe" : name));
        }
        if (Files.isDirectory(programs) && Tools.list(programs).isEmpty()) {
            Files.delete(programs);
        }
    }

    /** Names for debuggers make up a good part of the runtime's libraries on Linux. */
    private static void strip() throws Exception {
        if (Machine.LINUX && Tools.isThere("strip")) {
            for (Path file : Tools.all(Machine.image())) {
                if (file.toString().matches(".*(\\.so|/jexec|/jspawnhelper|/bin/java)")) {
                    Tools.run("strip", "--strip-unneeded", file.toString());
                }
            }
        }
    }

    private static List<Object> jpackage(String type, String version) {
        var command = new ArrayList<Object>();
        Tools.add(command, "--type", type, "--dest", OUT, "--name", Machine.programName());
        Tools.add(command, "--app-version", Machine.MAC ? macVersion(version) : version);
        Tools.add(command, "--vendor", TITLE, "--copyright", "GPL-3.0-or-later");
        Tools.add(command, "--description", TITLE);
        if (Machine.MAC) {
            Tools.add(command, "--mac-package-identifier", "org.creativecities.atlas");
        }
        return command;
    }

    /** macOS takes no version that begins with zero. */
    private static String macVersion(String version) {
        return version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    private static void installer(String type, String version) throws Exception {
        System.out.println("Making the " + type);
        var command = jpackage(type, version);
        Tools.add(command, "--app-image", Machine.image(), "--license-file", Path.of("LICENSE"));
        Tools.add(command, "--file-associations", Path.of("packaging", "tour.properties"));
        if (Machine.WINDOWS) {
            Tools.add(
                    command,
                    "--win-per-user-install",
                    "--win-menu",
                    "--win-shortcut",
                    "--win-dir-chooser");
            // Never to change: by it Windows knows that a newer atlas replaces an older one.
            Tools.add(command, "--win-upgrade-uuid", "6f1f5c0e-6d0b-4f0e-9d43-0c6d1f2f7a51");
        }
        Tools.tool("jpackage", command.toArray());
    }
}
