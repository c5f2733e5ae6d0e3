package atlas.ui;

import atlas.state.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The style sheets of the program, read as text. */
final class StyleSheets {
    private static final Path ROOT = Path.of("src/main/resources/atlas");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");
    private static final Pattern TOKEN = Pattern.compile("-atlas-[\\w-]+");

    private StyleSheets() {}

    /** One rule with what it declares. */
    record Rule(String sheet, String selector, Map<String, String> declared) {
        /** The colour token that a property begins with; empty where it names none. */
        Optional<String> token(String property) {
            return Optional.ofNullable(declared.get(property))
                    .flatMap(v -> TOKEN.matcher(v).results().map(MatchResult::group).findFirst());
        }
    }

    /** Every rule that stands for all themes. */
    static List<Rule> rules() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".css"))
                    .filter(f -> !isTheme(f))
                    .sorted()
                    .flatMap(f -> rules(f).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The values of a theme, each token with its {@code #rrggbb} or {@code rgba()}. */
    static Map<String, String> tokens(Theme theme) {
        var tokens = new HashMap<String, String>();
        rules(ROOT.resolve("ui/" + theme.name().toLowerCase(Locale.ROOT) + ".css"))
                .forEach(r -> tokens.putAll(r.declared()));
        tokens.keySet().removeIf(name -> !name.startsWith("-atlas-"));
        return tokens;
    }

    private static boolean isTheme(Path sheet) {
        for (Theme theme : Theme.values()) {
            if (sheet.endsWith(theme.name().toLowerCase(Locale.ROOT) + ".css")) {
                return true;
            }
        }
        return false;
    }

    private static List<Rule> rules(Path sheet) {
        var rules = new ArrayList<Rule>();
        var rule = RULE.matcher(read(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            var declared = new HashMap<String, String>();
            var declaration = DECLARATION.matcher(rule.group(2) + ";");
            while (declaration.find()) {
                declared.put(declaration.group(1), declaration.group(2).strip());
            }
            rules.add(new Rule(sheet.getFileName().toString(), rule.group(1).strip(), declared));
        }
        return rules;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
