package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.city.Model;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The cities in the database are those of the files. */
final class CitiesTest {
    private final List<City> cities = Shipped.DATABASE.facts().cities();

    @Test
    void everyCityIsThereWithItsDesignations() {
        assertEquals(
                RawTable.of("cities").column("id"),
                cities.stream().map(City::id).sorted().toList());
        assertEquals(
                RawTable.of("designations").column("city_id"),
                cities.stream()
                        .flatMap(city -> city.designations().stream().map(_ -> city.id()))
                        .sorted()
                        .toList());
        assertEquals(408, cities.stream().filter(c -> c.membership(2025).isPresent()).count());
    }

    @Test
    void citiesStandWhereAReaderOfEnglishLooksForThem() {
        var names = cities.stream().map(city -> city.name().common().english()).toList();
        assertEquals(names.stream().sorted(Collator.getInstance(Locale.ENGLISH)).toList(), names);
    }

    @Test
    void kanazawaIsWhoItIs() {
        var city = city("kanazawa");
        var raw = RawTable.of("cities").one("id", "kanazawa");
        assertEquals(RawTable.cell(raw, "name_ja"), city.name().common().in(Language.JAPANESE));
        assertEquals(RawTable.cell(raw, "name_local"), city.name().local());
        assertEquals(Optional.of("かなざわ"), city.name().kana());
        assertEquals("Japan", city.country().name().english());
        assertEquals(
                RawTable.cell(raw, "prefecture_ja"), city.prefecture().orElseThrow().japanese());
        assertEquals(
                Double.parseDouble(RawTable.cell(raw, "latitude")), city.location().latitude());
        assertEquals(
                Integer.parseInt(RawTable.cell(raw, "population")),
                city.population().orElseThrow().inhabitants());
        assertEquals(
                RawTable.list(raw, "sources"),
                Shipped.DATABASE.facts().dossier("kanazawa").basis().sources());
    }

    @Test
    void kanazawaStandsForAModelThatTheSeedNames() {
        var reading = city("kanazawa").model().orElseThrow();
        assertEquals(Model.KANAZAWA, reading.model());
        assertTrue(reading.fromSeed());
        var raw = RawTable.of("cities").one("id", "kanazawa");
        assertEquals(RawTable.list(raw, "model_seed_refs"), reading.seedFacts());
    }

    @Test
    void kanazawaJoinedInCraftsIn2009() {
        assertEquals(Optional.empty(), city("kanazawa").field(2008));
        assertEquals(Optional.of(CreativeField.CRAFTS), city("kanazawa").field(2009));
        assertEquals(Optional.of(CreativeField.CRAFTS), city("kanazawa").field(2025));
    }

    @Test
    void lyonChangedFromMediaArtsToLiterature() {
        assertEquals(Optional.of(CreativeField.MEDIA_ARTS), city("lyon").field(2022));
        assertEquals(Optional.of(CreativeField.LITERATURE), city("lyon").field(2023));
        assertEquals(OptionalInt.of(2022), city("lyon").designations().getFirst().to());
    }

    private City city(String id) {
        return cities.stream().filter(city -> city.id().equals(id)).findFirst().orElseThrow();
    }
}
