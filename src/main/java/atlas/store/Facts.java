package atlas.store;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Indicator;
import atlas.city.Observation;
import atlas.city.Panel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Questions to the facts. Safe to ask from any thread; each sees one whole package. */
public final class Facts {
    private final Jdbi jdbi;

    Facts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All cities with their designations, by English name. */
    public List<City> cities() {
        return jdbi.withHandle(handle -> new CityQuery(handle).all());
    }

    /**
     * Everything about one city.
     *
     * @throws IllegalArgumentException if there is no such city
     */
    public Dossier dossier(String cityId) {
        return jdbi.inTransaction(handle -> new DossierQuery(handle).dossier(cityId));
    }

    /** The seven indices in their fixed order. */
    public List<Dimension> dimensions() {
        return jdbi.withHandle(handle -> new PanelQuery(handle).dimensions());
    }

    /** All panels by id. */
    public List<Panel> panels() {
        return jdbi.withHandle(handle -> new PanelQuery(handle).panels());
    }

    /** The indicators of a panel, by index, then as the package orders them. */
    public List<Indicator> indicators(String panel) {
        return jdbi.withHandle(handle -> new PanelQuery(handle).indicators(panel));
    }

    /** Ids of the cities that have a story. */
    public Set<String> told() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select distinct city_id from narrative")
                        .mapTo(String.class)
                        .set());
    }

    /** The newest observation of each indicator of a panel for each of its cities. */
    public List<Observation> observations(String panel) {
        return jdbi.withHandle(handle -> new ObservationQuery(handle).newest(panel));
    }

    /** Which package the facts come from; empty before the first import. */
    public Optional<PackInfo> packInfo() {
        return jdbi.withHandle(Import::held)
                .map(pack -> new PackInfo(pack.name(), pack.title(), pack.version()));
    }
}
