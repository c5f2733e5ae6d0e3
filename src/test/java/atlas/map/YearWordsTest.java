package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.CreativeField;
import atlas.city.Event;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example's network: Lyon 2008, Kanazawa 2009, Seoul 2010, Sapporo 2013, Asahikawa 2019. */
final class YearWordsTest {
    private final Navigator navigator = new Navigator(Example.state(new LatLon(37, 137), 5));
    private final Messages messages = new Messages(navigator.part(ViewState::language));
    private final MapContext context =
            Example.context(navigator, Settings.fresh(), Background.direct(), messages);
    private final Chronicle chronicle = new Chronicle(context, Example.model(context));
    private final YearWords words = new YearWords(messages, chronicle);

    @Test
    void aYearIsToldInNumbers() {
        assertEquals("2010: 3 members, 1 new", words.numbers(2010));
        assertEquals("2011: 3 members", words.numbers(2011));
        assertEquals("2004: no members", words.numbers(2004));
        assertEquals("1 city joined in 2010: 3 members in 3 countries", words.caption(2010));
        assertEquals("1 city joined in 2008: 1 member in 1 country", words.caption(2008));
    }

    @Test
    void aYearWithoutNewcomersSaysSo() {
        assertEquals("No city joined in 2011: 3 members in 3 countries", words.caption(2011));
        assertEquals("No city joined in 2004: no members in no country", words.caption(2004));
    }

    @Test
    void aCountryIsToldAsAPartOfTheNetwork() {
        navigator.filter(f -> f.withCountry(Optional.of("JPN")));
        assertEquals("2013: 2 members, 1 new", words.numbers(2013));
        assertEquals("Japan: 2 members in 2013 (1 new), of 4", words.caption(2013));
        assertEquals("Japan: 2 members in 2014, of 4", words.caption(2014));
        assertEquals("Japan: no members in 2008, of 1", words.caption(2008));
    }

    @Test
    void anyOtherFilterIsToldAsWhatIsShown() {
        navigator.toggle(CreativeField.DESIGN);
        assertEquals("Cities shown: 2 members in 2010, of 3", words.caption(2010));
        navigator.toggle(CreativeField.DESIGN);
        navigator.toggleOutsiders();
        assertEquals("1 city joined in 2010: 3 members in 3 countries", words.caption(2010));
    }

    @Test
    void japaneseSaysTheSame() {
        navigator.speak(Language.JAPANESE);
        assertEquals("2010年：加盟3都市（うち新規1）", words.numbers(2010));
        assertEquals("2010年は1都市が加盟：3カ国・3都市に", words.caption(2010));
        assertEquals("2011年の新規加盟はなし：3カ国・3都市", words.caption(2011));
    }

    @Test
    void whatHappenedStandsFromTheWorldToTheCities() {
        assertEquals(
                List.of("A forum of cities", "Seoul: City of Design", "Two cities"), told(2010));
        assertEquals(List.of(), told(2011));
    }

    @Test
    void underACountryOnlyWhatHappenedInIt() {
        navigator.filter(f -> f.withCountry(Optional.of("KOR")));
        assertEquals(List.of("Seoul: City of Design"), told(2010));
        navigator.filter(f -> f.withCountry(Optional.of("JPN")));
        assertEquals(List.of(), told(2010));
    }

    private List<String> told(int year) {
        return chronicle.noted(year).stream().map((Event e) -> words.event(e)).toList();
    }
}
