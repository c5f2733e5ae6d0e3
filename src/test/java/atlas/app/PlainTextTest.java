package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void marksFallAway() {
        assertEquals(
                "The seed says so.\nA list of two:\nfirst\nsecond, a link.",
                PlainText.of(
                        """
                        # Kanazawa

                        ## Context

                        The *seed* says **so**. [S69][S70][src:KZ05]

                        A list of two:
                        - first
                        - second, [a link](https://example.org).
                        """));
    }
}
