package atlas.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A source whose answers take time, and who remembers the last few of them. For facts that do not
 * change while the atlas is open. Any thread may ask.
 */
public final class Recall<K, V> implements Function<K, V> {
    private final Function<? super K, ? extends V> source;
    private final Function<? super K, Optional<V>> known;

    private Recall(
            Function<? super K, ? extends V> source, Function<? super K, Optional<V>> known) {
        this.source = source;
        this.known = known;
    }

    /**
     * Remembers what a source answers.
     *
     * @param most how many answers are kept; beyond, the one asked for longest ago goes
     */
    public static <K, V> Recall<K, V> of(Function<? super K, ? extends V> source, int most) {
        return of(source, most, Map.of());
    }

    /**
     * The same, with answers that are there already.
     *
     * @param most how many answers are kept; beyond, the one asked for longest ago goes
     */
    public static <K, V> Recall<K, V> of(
            Function<? super K, ? extends V> source, int most, Map<K, V> answers) {
        Map<K, V> last = new Last<>(most);
        last.putAll(answers);
        return new Recall<>(
                key -> {
                    V answer = source.apply(key);
                    synchronized (last) {
                        last.put(key, answer);
                    }
                    return answer;
                },
                key -> {
                    synchronized (last) {
                        return Optional.ofNullable(last.get(key));
                    }
                });
    }

    /** A part of each answer, remembered with the whole. */
    public <W> Recall<K, W> map(Function<? super V, ? extends W> part) {
        return new Recall<>(key -> part.apply(apply(key)), key -> known(key).map(part));
    }

    /** The answer; takes its time unless it is remembered. */
    @Override
    public V apply(K key) {
        return known(key).orElseGet(() -> source.apply(key));
    }

    /** The answer, if it is remembered. */
    public Optional<V> known(K key) {
        return known.apply(key);
    }

    /** In the order in which they were last asked for. */
    private static final class Last<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Last(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
