package atlas.app;

import atlas.city.City;
import atlas.city.Language;
import atlas.out.Clip;
import atlas.search.Entry;
import atlas.search.EntryKind;
import atlas.search.Pasted;
import atlas.state.Navigator;
import atlas.state.ShareCode;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands views on as share codes, and opens those that come. */
final class Sharing {
    private final Navigator navigator;
    private final ErrorReport notice;
    private final Map<String, City> cities;
    private final Arrival.Here here;

    /**
     * @param notice tells what was done
     */
    Sharing(Session session, Navigator navigator, ErrorReport notice) {
        this.navigator = navigator;
        this.notice = notice;
        cities = session.citiesById();
        here = new Arrival.Here(cities.keySet(), session.measures().keySet(), session.lastYear());
    }

    /** Puts the code of the present view on the clipboard. */
    void copy() {
        Clip.text(ShareCode.write(navigator.now()));
        notice.say("share.copied");
    }

    /**
     * Goes to a view; the way back leads to the one before. The language stays the reader's. What
     * this atlas does not have is left out, and said.
     */
    void open(ViewState shared) {
        var arrival = Arrival.of(shared, here);
        navigator.go(now -> arrival.state().withLanguage(now.language()));
        if (!arrival.lacking().isEmpty()) {
            notice.say("share.lacking", String.join(", ", arrival.lacking()));
        }
    }

    /** What to show where a text was typed that is a share code, whole or not. */
    Optional<Pasted> pasted(String typed) {
        return switch (ShareCode.read(typed)) {
            case ShareCode.Whole whole -> Optional.of(new Pasted.Way(entry(whole.state())));
            case ShareCode.Newer _ -> Optional.of(new Pasted.Sentence("share.newer"));
            case ShareCode.Damaged _ -> Optional.of(new Pasted.Sentence("share.damaged"));
            case ShareCode.Foreign _ -> Optional.empty();
        };
    }

    private Entry entry(ViewState shared) {
        var name =
                Say.both(
                        language -> Messages.text(language, "share.open", about(shared, language)));
        return Entry.of(EntryKind.PAGE, "shared", name, Say.both(_ -> ""), () -> open(shared));
    }

    private String about(ViewState shared, Language language) {
        String view = shared.view().name().toLowerCase(Locale.ROOT);
        boolean two = shared.view() == View.COMPARE;
        var named = two ? List.of(shared.city(), shared.pairing().other()) : List.of(shared.city());
        String names =
                named.stream()
                        .flatMap(Optional::stream)
                        .map(id -> Optional.ofNullable(cities.get(id)))
                        .flatMap(Optional::stream)
                        .map(city -> city.name().common().in(language))
                        .collect(Collectors.joining(language == Language.JAPANESE ? "と" : ", "));
        return Say.dotted(Stream.of(Messages.text(language, "app.view." + view), names));
    }
}
