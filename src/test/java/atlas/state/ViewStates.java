package atlas.state;

import atlas.geo.LatLon;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.index.Weights;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * View states of every kind, at random but the same for the same seed. Whatever a view state comes
 * to hold is filled too, unless its values have rules of their own: those stand in {@code ruled}.
 */
public final class ViewStates {
    private final Random random;
    private final Map<Class<?>, Supplier<Object>> ruled = new HashMap<>();

    /** The states of a seed. */
    public ViewStates(long seed) {
        random = new Random(seed);
        ruled.put(LatLon.class, this::place);
        ruled.put(Weights.class, this::weights);
        ruled.put(Scenario.Scaling.class, this::scaling);
        ruled.put(
                Scenario.Coverage.class,
                () -> new Scenario.Coverage(random.nextDouble(), upTo(9) + 1, upTo(7) + 1));
        ruled.put(
                Study.class,
                () ->
                        new Study(
                                text(),
                                (Scenario) any(Scenario.class),
                                upTo(7),
                                (Study.Page) any(Study.Page.class),
                                (Study.Shading) any(Study.Shading.class),
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of((Contrast) any(Contrast.class))));
        ruled.put(
                Contrast.Side.class,
                () -> random.nextBoolean() ? Contrast.Side.kept(text()) : Contrast.Side.PUBLISHED);
        ruled.put(
                Pairing.Reference.class,
                () ->
                        random.nextBoolean()
                                ? Pairing.Reference.to(text())
                                : Pairing.Reference.to(Pairing.Reference.Kind.PANEL_MEDIAN));
    }

    /** The next one. */
    public ViewState next() {
        return (ViewState) any(ViewState.class);
    }

    private Object any(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.of(any(inner));
            }
            if (generic.getRawType() == Set.class) {
                return set(inner);
            }
            if (generic.getRawType() == List.class) {
                return List.copyOf(set(inner));
            }
            throw new IllegalArgumentException("add a case for " + type);
        }
        return any((Class<?>) type);
    }

    private Object any(Class<?> type) {
        var rule = ruled.get(type);
        if (rule != null) {
            return rule.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isRecord()) {
            return made(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt();
            case "double", "Double" -> number();
            default -> throw new IllegalArgumentException("add a case for " + type);
        };
    }

    private Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = any(parts[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type.getName(), failure);
        }
    }

    private Set<Object> set(Type of) {
        var set = new HashSet<>();
        for (int i = upTo(4); i > 0; i--) {
            set.add(any(of));
        }
        return set;
    }

    /** Ordinary words, signs that JSON escapes, other scripts, signs beyond the first plane. */
    private String text() {
        int[] signs =
                "kyoto-9 \"\\/\b\n\u0000\u007f\u00e9金沢ー。🎨\u2028\uffff{}[],:"
                        .codePoints()
                        .toArray();
        var text = new StringBuilder();
        for (int i = upTo(12); i > 0; i--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    private double number() {
        return switch (upTo(3)) {
            case 0 -> random.nextDouble();
            case 1 -> Math.nextUp((double) random.nextInt(100));
            case 2 -> random.nextGaussian() * 1e-12;
            default -> random.nextInt(1000);
        };
    }

    private Object place() {
        return new LatLon(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    }

    private Object weights() {
        var weights = Weights.equal();
        for (int i = upTo(7); i > 0; i--) {
            weights = weights.withIndex(i, Math.abs(number())).withIndicator(text(), upTo(100));
        }
        return weights;
    }

    private Object scaling() {
        var goalposts = new HashMap<String, Goalposts>();
        for (int i = upTo(2); i > 0; i--) {
            goalposts.put(text(), new Goalposts(0, 1 + Math.abs(number()), random.nextBoolean()));
        }
        return new Scenario.Scaling(
                (Treatment) any(Treatment.class),
                (Normalisation) any(Normalisation.class),
                goalposts,
                upTo(99));
    }

    private int upTo(int last) {
        return random.nextInt(last + 1);
    }
}
