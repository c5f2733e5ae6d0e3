package atlas.app;

import atlas.city.Language;
import atlas.state.ShareCode;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the atlas is asked to open: from the command line, or by a file from the desktop. */
sealed interface Opened {
    /** What stands for it on a command line, wherever that is written. */
    String word();

    /** A view that somebody shared. */
    record View(ViewState state) implements Opened {
        @Override
        public String word() {
            return ShareCode.write(state);
        }
    }

    /** A file, which should be a tour; what is wrong with it is told in the window. */
    record File(Path path) implements Opened {
        @Override
        public String word() {
            return path.toAbsolutePath().toString();
        }
    }

    /**
     * What a word on the command line stands for.
     *
     * @throws Arguments.Wrong if it is neither a whole share code nor a file that is there
     */
    static Opened of(String word) {
        return switch (ShareCode.read(word)) {
            case ShareCode.Whole whole -> new View(whole.state());
            case ShareCode.Newer _ -> throw new Arguments.Wrong(said("share.newer"));
            case ShareCode.Damaged _ -> throw new Arguments.Wrong(said("share.damaged"));
            case ShareCode.Foreign _ ->
                    new File(
                            file(word)
                                    .orElseThrow(() ->
                                            new Arguments.Wrong(
                                                    ("'%s' is neither a file that is there nor a"
                                                                    + " share code; these begin"
                                                                    + " with atlas1_.")
                                                            .formatted(shortened(word)))));
        };
    }

    /** The file that a word names, by its path or by its address, if it is there. */
    static Optional<Path> file(String word) {
        try {
            var path = word.startsWith("file:") ? Path.of(URI.create(word)) : Path.of(word);
            return Optional.of(path.toAbsolutePath().normalize()).filter(Files::isRegularFile);
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), 80));
    }

    private static String said(String key) {
        return Messages.text(Language.ENGLISH, key);
    }
}
