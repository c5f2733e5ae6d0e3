import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The deb and the rpm. Both hold the same tree: the program's folder in /usr/lib, and around it
 * what desktops read. No script runs at installing or removing; the system's own triggers see to
 * menus, icons and file types.
 */
final class LinuxPackages {
    private static final Path SOURCE = Path.of("packaging", "linux");
    private static final String DESKTOP = "org.creativecities.atlas";
    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256, 512};

    private static final DateTimeFormatter MAIL_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String version;
    private final Path tree;

    private LinuxPackages(String version, Path tree) {
        this.version = version;
        this.tree = tree;
    }

    static void make(List<String> kinds, String version) throws Exception {
        if (kinds.contains("deb")) {
            if (Tools.isThere("dpkg-deb")) {
                new LinuxPackages(version, Package.OUT.resolve("deb")).deb();
            } else {
                System.out.println("No deb: dpkg-deb is missing (on Debian in the package dpkg).");
            }
        }
        if (kinds.contains("rpm")) {
            if (Tools.isThere("rpmbuild")) {
                new LinuxPackages(version, Package.OUT.resolve("rpm")).rpm();
            } else {
                System.out.println("No rpm: rpmbuild is missing (Debian: rpm; Fedora: rpm-build).");
            }
        }
    }

    private void deb() throws Exception {
        System.out.println("Making the deb");
        plant();
        var about = tree.resolve("usr/share/doc/" + Package.ID);
        write(about.resolve("copyright"), fill("copyright"));
        packed(about.resolve("changelog"), fill("changelog"));
        write(tree.resolve("usr/share/lintian/overrides/" + Package.ID), fill("lintian-overrides"));
        long kilobytes = 0;
        var sums = new StringBuilder();
        for (Path file : Tools.all(tree)) {
            if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
                kilobytes += (Files.size(file) + 1023) / 1024;
                sums.append(Digest.md5(file))
                        .append("  ")
                        .append(tree.relativize(file))
                        .append('\n');
            }
        }
        var control =
                fill("control")
                        .replace(
                                "@ARCHITECTURE@",
                                System.getProperty("os.arch").replace("aarch64", "arm64"))
                        .replace("@SIZE@", Long.toString(kilobytes));
        write(tree.resolve("DEBIAN/control"), control);
        write(tree.resolve("DEBIAN/md5sums"), sums.toString());
        allow();
        Tools.run(
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "--build",
                tree.toString(),
                Package.OUT.toString());
    }

    private void rpm() throws Exception {
        System.out.println("Making the rpm");
        plant();
        allow();
        var spec = Package.OUT.resolve("atlas.spec");
        write(spec, fill("atlas.spec"));
        Tools.run(
                Map.of(),
                List.of(
                        "rpmbuild",
                        "-bb",
                        "--quiet",
                        "--define=_topdir " + Package.OUT.resolve("rpmbuild"),
                        "--define=_rpmdir " + Package.OUT,
                        "--define=_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm",
                        "--define=tree " + tree,
                        spec.toString()));
    }

    /** Lays everything where an installed system has it. */
    private void plant() throws IOException, InterruptedException {
        Tools.delete(tree);
        Tools.copyAll(Machine.image(), tree.resolve("usr/lib/" + Package.ID));
        var programs = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(
                programs.resolve(Package.ID),
                Path.of("../lib/" + Package.ID + "/bin/" + Package.ID));
        var share = tree.resolve("usr/share");
        write(share.resolve("applications/" + DESKTOP + ".desktop"), fill(DESKTOP + ".desktop"));
        write(
                share.resolve("metainfo/" + DESKTOP + ".metainfo.xml"),
                fill(DESKTOP + ".metainfo.xml"));
        write(share.resolve("mime/packages/" + Package.ID + ".xml"), fill(Package.ID + ".xml"));
        packed(share.resolve("man/man1/" + Package.ID + ".1"), fill(Package.ID + ".1"));
        for (int size : ICONS) {
            Tools.copy(
                    Icon.png(size),
                    share.resolve(
                            "icons/hicolor/%1$dx%1$d/apps/%2$s.png".formatted(size, Package.ID)));
        }
        Tools.copy(
                Path.of("icons", "atlas.svg"),
                share.resolve("icons/hicolor/scalable/apps/" + Package.ID + ".svg"));
    }

    private String fill(String file) throws IOException {
        var now = ZonedDateTime.now(ZoneOffset.UTC);
        return Files.readString(SOURCE.resolve(file))
                .replace("@VERSION@", version)
                .replace("@DATE@", LocalDate.now(ZoneOffset.UTC).toString())
                .replace("@MAIL_DATE@", now.format(MAIL_DATE));
    }

    /** Everybody reads, the owner writes; programs and libraries that are run stay so. */
    private void allow() throws IOException {
        for (Path each : Tools.all(tree)) {
            if (!Files.isSymbolicLink(each)) {
                boolean run = Files.isDirectory(each) || isProgram(each);
                Files.setPosixFilePermissions(
                        each, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static boolean isProgram(Path file) {
        return Files.isExecutable(file)
                && !file.getFileName().toString().matches(".*\\.(so|jar|aot|txt|md)");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void packed(Path file, String text) throws IOException, InterruptedException {
        write(file, text);
        Tools.run("gzip", "-9n", file.toString());
    }

    /** Sums of files, as dpkg wants them. */
    private static final class Digest {
        static String md5(Path file) throws Exception {
            var digest = java.security.MessageDigest.getInstance("MD5");
            digest.update(Files.readAllBytes(file));
            return java.util.HexFormat.of().formatHex(digest.digest());
        }
    }
}
