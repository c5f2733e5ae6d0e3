package atlas.app;

import atlas.store.Rescued;
import atlas.store.Trouble;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** Tells, in one sentence each, what befell the database and what to do. */
final class Care {
    private final ErrorReport notice;
    private final WorkWords words;
    private final Archive archive;
    private final Window window;

    Care(Messages messages, ErrorReport notice, Archive archive, Window window) {
        this.notice = notice;
        this.archive = archive;
        this.window = window;
        words = new WorkWords(messages);
    }

    /** What was mended at the start. */
    void tell(Rescued rescued) {
        String aside = rescued.aside().map(Path::getFileName).map(Path::toString).orElse("");
        rescued.saved()
                .ifPresentOrElse(
                        saved ->
                                notice.say(
                                        "work.rescued." + word(rescued.kind()),
                                        words.moment(saved),
                                        words.counts(rescued.work()),
                                        aside),
                        () -> notice.say("work.rescued.nothing", aside));
    }

    /** What failed while the atlas runs. */
    void tell(Trouble trouble) {
        offer("work.trouble." + word(trouble));
    }

    /** Nothing could be kept from the start. */
    void tellNotKept() {
        offer("app.notkept");
    }

    /** Other work has taken the place of what there was. */
    void tell(Host.Replaced replaced) {
        notice.offer(
                "work.replaced",
                "work.undo",
                () ->
                        archive.replace(
                                replaced.before(),
                                () -> notice.say("work.unbacked", archive.folder())),
                words.moment(replaced.now().saved()),
                words.counts(replaced.now().work()));
    }

    private void offer(String key) {
        notice.offer(
                key,
                "work.save",
                () -> archive.save(window, sentence -> notice.say("work.saved", sentence)),
                archive.folder().toString());
    }

    private static String word(Enum<?> thing) {
        return thing.name().toLowerCase(Locale.ROOT);
    }
}
