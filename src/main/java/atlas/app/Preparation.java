package atlas.app;

import atlas.map.tile.Basemap;
import atlas.pack.PackSource;
import atlas.store.Database;
import atlas.ui.Fonts;
import atlas.ui.Look;
import atlas.ui.TrimmedTheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javafx.css.Stylesheet;

/**
 * Writes what a start would have to unpack, parse or compute each time into a folder, for {@link
 * atlas.pack.Prepared}. Only packaging starts it.
 */
final class Preparation {
    private Preparation() {}

    /**
     * @param words the folder
     */
    static void main(String[] words) throws IOException {
        var folder = Files.createDirectories(Path.of(words[0]));
        for (var font : Fonts.addresses().entrySet()) {
            copy(font.getValue(), folder.resolve(font.getKey()));
        }
        for (String sheet : sheets()) {
            compile(sheet, folder);
        }
        for (String theme : TrimmedTheme.sources()) {
            compile(TrimmedTheme.trimmed(theme), name(theme), folder);
        }
        Basemap.engrave(folder);
        Database.prepare(PackSource.shipped(), folder);
    }

    /** The addresses of all style sheets as they were written. */
    static List<String> sheets() {
        var sheets = new ArrayList<>(Look.shared());
        sheets.addAll(StyleSheets.all());
        return sheets;
    }

    private static void compile(String sheet, Path folder) throws IOException {
        try (var from = URI.create(sheet).toURL().openStream()) {
            compile(new String(from.readAllBytes(), StandardCharsets.UTF_8), name(sheet), folder);
        }
    }

    private static void compile(String rules, String name, Path folder) throws IOException {
        var css = Files.writeString(folder.resolve(name), rules);
        Stylesheet.convertToBinary(
                css.toFile(), folder.resolve(name.replace(".css", ".bss")).toFile());
        Files.delete(css);
    }

    /** A file's own name in an address. */
    static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void copy(String address, Path to) throws IOException {
        try (var from = URI.create(address).toURL().openStream()) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
