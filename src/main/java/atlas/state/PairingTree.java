package atlas.state;

import atlas.index.Basis;
import atlas.index.pairwise.PeerRule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pairing as a tree of JSON, and back. */
final class PairingTree {
    private PairingTree() {}

    static ObjectNode of(Pairing pairing) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("other", pairing.other().orElse(null));
        tree.putObject("reference")
                .put("kind", pairing.reference().kind().name())
                .put("city", pairing.reference().city().orElse(null));
        return tree.put("rule", pairing.rule().name())
                .put("basis", pairing.basis().name())
                .put("largestFirst", pairing.largestFirst());
    }

    static Pairing read(Parts told) {
        return new Pairing(
                told.perhaps("other", Parts::text),
                reference(told.object("reference")),
                told.one("rule", PeerRule.values()),
                told.one("basis", Basis.values()),
                told.truth("largestFirst"));
    }

    private static Pairing.Reference reference(Parts told) {
        return new Pairing.Reference(
                told.one("kind", Pairing.Reference.Kind.values()),
                told.perhaps("city", Parts::text));
    }
}
