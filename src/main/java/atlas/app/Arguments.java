package atlas.app;

import atlas.city.Language;
import atlas.state.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param open a view or a tour that somebody shared
 * @param size only for pictures
 */
record Arguments(
        Task task,
        Optional<Path> dataFolder,
        Optional<Language> language,
        Optional<Theme> theme,
        Optional<String> city,
        Optional<Opened> open,
        Optional<Path> pictures,
        Optional<Size> size) {
    /** What the program is to do. */
    enum Task {
        OPEN,
        PICTURES,
        HELP,
        VERSION
    }

    /** The same for a window that begins anew: where it leads then is not what was asked for. */
    Arguments again() {
        return new Arguments(
                task,
                dataFolder,
                language,
                theme,
                Optional.empty(),
                Optional.empty(),
                pictures,
                size);
    }

    /** What another start that shows the window already is to do of it, as on a command line. */
    List<String> words() {
        var words = new ArrayList<String>();
        city.ifPresent(id -> words.addAll(List.of("--city", id)));
        language.ifPresent(l -> words.addAll(List.of("--language", l.code())));
        theme.ifPresent(t -> words.addAll(List.of("--theme", word(t))));
        open.ifPresent(it -> words.addAll(List.of("--open", it.word())));
        return words;
    }

    /** Width and height of a picture in pixels. */
    record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /** An argument that cannot be understood; the message is one sentence for the user. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String sentence;

        Wrong(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    static final Arguments NONE =
            new Arguments(
                    Task.OPEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /**
     * Reads {@code --name value} and {@code --name=value}.
     *
     * @throws Wrong if there is one that cannot be understood
     */
    static Arguments of(String... words) {
        Arguments read = NONE;
        var rest =
                Arrays.stream(words)
                        .flatMap(Arguments::nameAndValue)
                        .collect(Collectors.toCollection(ArrayList::new))
                        .iterator();
        while (rest.hasNext()) {
            read = read.with(rest.next(), rest);
        }
        return read;
    }

    /** The data folder asked for, or this user's. */
    Path folder() {
        return dataFolder.orElseGet(DataFolder::ofThisUser);
    }

    private static java.util.stream.Stream<String> nameAndValue(String word) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        return equals < 0
                ? java.util.stream.Stream.of(word)
                : java.util.stream.Stream.of(word.substring(0, equals), word.substring(equals + 1));
    }

    private Arguments with(String name, Iterator<String> rest) {
        return switch (name) {
            case "--help", "-h" -> with(Task.HELP);
            case "--version" -> with(Task.VERSION);
            case "--data-dir" -> withDataFolder(path(name, rest));
            case "--pictures" -> withPictures(path(name, rest));
            case "--language" ->
                    withLanguage(choice(name, rest, Language.values(), Language::code));
            case "--theme" -> withTheme(choice(name, rest, Theme.values(), Arguments::word));
            case "--city" -> withCity(value(name, rest, "the id of a city, such as kanazawa"));
            case "--open" -> withOpen(Opened.of(value(name, rest, "a share code or a file")));
            case "--size" -> withSize(size(value(name, rest, "a size such as 1366x768")));
            default -> withWord(name);
        };
    }

    /** A word without a name is a file from the desktop, or a share code. */
    private Arguments withWord(String word) {
        if (word.startsWith("atlas1_") || Opened.file(word).isPresent()) {
            return withOpen(Opened.of(word));
        }
        throw new Wrong(
                "'%s' is neither an argument of the atlas nor a file; --help lists them all."
                        .formatted(word));
    }

    private static String value(String name, Iterator<String> rest, String wanted) {
        if (!rest.hasNext()) {
            throw new Wrong("%s needs %s after it.".formatted(name, wanted));
        }
        String value = rest.next();
        if (value.isBlank() || value.startsWith("--")) {
            throw new Wrong("%s needs %s after it, not '%s'.".formatted(name, wanted, value));
        }
        return value;
    }

    private static Path path(String name, Iterator<String> rest) {
        String value = value(name, rest, "a folder");
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new Wrong("%s '%s' is not the name of a folder.".formatted(name, value));
        }
    }

    private static <E> E choice(
            String name, Iterator<String> rest, E[] choices, Function<E, String> word) {
        String offered = Arrays.stream(choices).map(word).collect(Collectors.joining(", "));
        String value = value(name, rest, "one of " + offered);
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new Wrong("%s '%s' is not one of %s.".formatted(name, value, offered)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Size size(String value) {
        var matcher = java.util.regex.Pattern.compile("(\\d{3,4})x(\\d{3,4})").matcher(value);
        if (!matcher.matches()) {
            throw new Wrong("--size '%s' is not a size such as 1366x768.".formatted(value));
        }
        var size = new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (size.width() < 1024
                || size.height() < 640
                || size.width() > 7680
                || size.height() > 4320) {
            throw new Wrong("--size '%s' is not between 1024x640 and 7680x4320.".formatted(value));
        }
        return size;
    }

    private Arguments with(Task task) {
        return new Arguments(task, dataFolder, language, theme, city, open, pictures, size);
    }

    private Arguments withDataFolder(Path dataFolder) {
        return new Arguments(
                task, Optional.of(dataFolder), language, theme, city, open, pictures, size);
    }

    private Arguments withLanguage(Language language) {
        return new Arguments(
                task, dataFolder, Optional.of(language), theme, city, open, pictures, size);
    }

    private Arguments withTheme(Theme theme) {
        return new Arguments(
                task, dataFolder, language, Optional.of(theme), city, open, pictures, size);
    }

    private Arguments withCity(String city) {
        return new Arguments(
                task, dataFolder, language, theme, Optional.of(city), open, pictures, size);
    }

    private Arguments withOpen(Opened open) {
        return new Arguments(
                task, dataFolder, language, theme, city, Optional.of(open), pictures, size);
    }

    Arguments withPictures(Path pictures) {
        return new Arguments(
                Task.PICTURES,
                dataFolder,
                language,
                theme,
                city,
                open,
                Optional.of(pictures),
                size);
    }

    private Arguments withSize(Size size) {
        return new Arguments(
                task, dataFolder, language, theme, city, open, pictures, Optional.of(size));
    }
}
