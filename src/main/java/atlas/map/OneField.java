package atlas.map;

import atlas.city.CreativeField;
import atlas.state.Filter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The cities of one field alone; an empty field means those outside the network. */
final class OneField {
    private OneField() {}

    /** Whether a filter shows this field and no other. */
    static boolean isAlone(Filter filter, Optional<CreativeField> field) {
        return filter.equals(alone(filter, field));
    }

    /** This field alone; all of them where it stood alone already. */
    static Filter toggle(Filter filter, Optional<CreativeField> field) {
        return isAlone(filter, field) ? Facet.FIELDS.dropFrom(filter) : alone(filter, field);
    }

    private static Filter alone(Filter filter, Optional<CreativeField> field) {
        Set<CreativeField> hidden = EnumSet.allOf(CreativeField.class);
        field.ifPresent(hidden::remove);
        return filter.withHidden(hidden).withOutsiders(field.isEmpty());
    }
}
