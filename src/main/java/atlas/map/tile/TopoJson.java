package atlas.map.tile;

import atlas.geo.Outline;
import atlas.geo.Topology;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A TopoJSON file of the pack: named objects made of shared arcs. */
final class TopoJson {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode objects;
    private final Topology topology;

    private TopoJson(JsonNode objects, Topology topology) {
        this.objects = objects;
        this.topology = topology;
    }

    static TopoJson read(String name) {
        String path = "/atlas/data/basemap/" + name + ".json";
        InputStream stream = TopoJson.class.getResourceAsStream(path);
        try (JsonParser parser = JSON.createParser(Objects.requireNonNull(stream, path))) {
            return read(parser);
        }
    }

    /** The land's outlines, for filling. */
    List<Outline> areas(String object) {
        return outlines(object, topology::area);
    }

    /** The land's outlines, for stroking. */
    List<Outline> coasts(String object) {
        return outlines(object, topology::coast);
    }

    List<Outline> lines(String object) {
        return outlines(object, topology::line);
    }

    /** The arcs that two different geometries share. */
    List<Outline> borders(String object) {
        var users = new HashMap<Integer, Integer>();
        var shared = new HashSet<Integer>();
        int geometry = 0;
        for (JsonNode node : objects.path(object).path("geometries")) {
            geometry++;
            for (int[] ring : arcLists(node.path("arcs"))) {
                for (int arc : ring) {
                    int index = arc < 0 ? ~arc : arc;
                    Integer before = users.put(index, geometry);
                    if (before != null && before != geometry) {
                        shared.add(index);
                    }
                }
            }
        }
        return shared.stream()
                .sorted()
                .flatMap(arc -> topology.coast(new int[] {arc}).stream())
                .toList();
    }

    private List<Outline> outlines(String object, Function<int[], List<Outline>> make) {
        JsonNode node = objects.path(object);
        var found = new ArrayList<Outline>();
        var geometries = node.has("geometries") ? node.path("geometries") : List.of(node);
        for (JsonNode geometry : geometries) {
            arcLists(geometry.path("arcs")).forEach(arcs -> found.addAll(make.apply(arcs)));
        }
        return found;
    }

    /** The innermost lists of a geometry's arcs, however deep its type nests them. */
    private static List<int[]> arcLists(JsonNode arcs) {
        if (arcs.isEmpty()) {
            return List.of();
        }
        if (arcs.get(0).isInt()) {
            var list = new int[arcs.size()];
            Arrays.setAll(list, i -> arcs.get(i).asInt());
            return List.of(list);
        }
        var all = new ArrayList<int[]>();
        arcs.forEach(inner -> all.addAll(arcLists(inner)));
        return all;
    }

    private static TopoJson read(JsonParser parser) {
        var parts = new HashMap<String, JsonNode>();
        List<int[]> steps = List.of();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("arcs")) {
                steps = readSteps(parser);
            } else {
                parts.put(name, parser.readValueAsTree());
            }
        }
        JsonNode transform = part(parts, "transform");
        return new TopoJson(
                part(parts, "objects"),
                new Topology(
                        steps, pair(transform.path("scale")), pair(transform.path("translate"))));
    }

    // As trees, the 477,295 points of the finest file would weigh fifty times as much.
    private static List<int[]> readSteps(JsonParser parser) {
        var all = new ArrayList<int[]>();
        var steps = new int[64];
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            int length = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                if (length + 2 > steps.length) {
                    steps = Arrays.copyOf(steps, length * 2);
                }
                steps[length++] = parser.nextIntValue(0);
                steps[length++] = parser.nextIntValue(0);
                parser.nextToken();
            }
            all.add(Arrays.copyOf(steps, length));
        }
        return all;
    }

    private static JsonNode part(Map<String, JsonNode> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static double[] pair(JsonNode numbers) {
        return new double[] {numbers.path(0).asDouble(), numbers.path(1).asDouble()};
    }
}
