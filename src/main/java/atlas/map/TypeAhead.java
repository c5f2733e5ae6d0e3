package atlas.map;

import atlas.city.Folding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Letters typed quickly one after another jump to what begins with them. */
final class TypeAhead {
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<List<String>> names;
    private final IntConsumer jump;
    private String typed = "";
    private long last;

    private TypeAhead(Supplier<List<String>> names, IntConsumer jump) {
        this.names = names;
        this.jump = jump;
    }

    /**
     * @param names of the things in their order
     * @param jump is given the place of the first that begins with what was typed
     */
    static void on(Node node, Supplier<List<String>> names, IntConsumer jump) {
        var ahead = new TypeAhead(names, jump);
        node.addEventHandler(KeyEvent.KEY_TYPED, ahead::type);
    }

    private void type(KeyEvent event) {
        String letter = Folding.fold(event.getCharacter());
        if (letter.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        long now = System.nanoTime();
        typed = now - last > PAUSE_NANOS ? letter : typed + letter;
        last = now;
        List<String> all = names.get();
        for (int i = 0; i < all.size(); i++) {
            if (Folding.fold(all.get(i)).startsWith(typed)) {
                jump.accept(i);
                break;
            }
        }
        event.consume();
    }
}
