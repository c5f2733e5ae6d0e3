package atlas.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The parts of an object in a tree of JSON. What is missing, null or of another kind is refused;
 * only a number or a truth that is missing is 0 or false, as older atlases took them. All of it is
 * plain calls: a library that binds records by reflection takes a tenth of a second of each start.
 */
final class Parts {
    private final JsonNode told;

    /**
     * @throws IllegalArgumentException if it is no object
     */
    Parts(JsonNode told) {
        if (!told.isObject()) {
            throw new IllegalArgumentException("no object: " + told.getNodeType());
        }
        this.told = told;
    }

    Parts object(String name) {
        return new Parts(part(name));
    }

    String text(String name) {
        return text(part(name));
    }

    int number(String name) {
        var part = told.get(name);
        return part == null ? 0 : number(part);
    }

    double measure(String name) {
        var part = told.get(name);
        return part == null ? 0 : measure(part);
    }

    boolean truth(String name) {
        var part = told.get(name);
        return part != null && present(part).asBoolean();
    }

    <E extends Enum<E>> E one(String name, E[] of) {
        return one(part(name), of);
    }

    <T> Optional<T> perhaps(String name, Function<JsonNode, T> reader) {
        return Optional.ofNullable(told.get(name)).filter(part -> !part.isNull()).map(reader);
    }

    <T> List<T> list(String name, Function<JsonNode, T> reader) {
        var list = part(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException(name + " is no list");
        }
        var read = new ArrayList<T>(list.size());
        list.forEach(part -> read.add(reader.apply(part)));
        return read;
    }

    <K, T> Map<K, T> map(String name, Function<String, K> key, Function<JsonNode, T> reader) {
        var read = new HashMap<K, T>();
        object(name)
                .told
                .properties()
                .forEach(part -> read.put(key.apply(part.getKey()), reader.apply(part.getValue())));
        return read;
    }

    static String text(JsonNode told) {
        return present(told).asString();
    }

    static int number(JsonNode told) {
        return present(told).asInt();
    }

    static double measure(JsonNode told) {
        return present(told).asDouble();
    }

    static <E extends Enum<E>> E one(JsonNode told, E[] of) {
        String name = text(told);
        for (E constant : of) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown: " + name);
    }

    private JsonNode part(String name) {
        var part = told.get(name);
        if (part == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return present(part);
    }

    private static JsonNode present(JsonNode part) {
        if (part.isNull()) {
            throw new IllegalArgumentException("a part is null");
        }
        return part;
    }
}
