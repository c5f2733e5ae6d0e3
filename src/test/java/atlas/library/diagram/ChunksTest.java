package atlas.library.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChunksTest {
    @Test
    void latinLabelsBreakAtBlanks() {
        assertEquals(List.of("Urban", "sustainability"), Chunks.of("Urban sustainability"));
        assertEquals(List.of("9.11"), Chunks.of("9.11"));
    }

    @Test
    void japaneseLabelsBreakAfterParticlesAndAtKatakana() {
        assertEquals(List.of("人材の", "誘致と", "養成"), Chunks.of("人材の誘致と養成"));
        assertEquals(List.of("水平的", "ネットワーク"), Chunks.of("水平的ネットワーク"));
        assertEquals(List.of("ボローニャ型の", "社会関係資本"), Chunks.of("ボローニャ型の社会関係資本"));
        assertEquals(List.of("地元企業との", "協働はまだない"), Chunks.of("地元企業との協働はまだない"));
        assertEquals(List.of("消費が", "生産を", "刺激する"), Chunks.of("消費が生産を刺激する"));
        assertEquals(List.of("着実な", "歩み、", "文化と", "経済の", "均衡"), Chunks.of("着実な歩み、文化と経済の均衡"));
    }

    @Test
    void noLineBeginsWithAStopOrStandsAlone() {
        assertEquals(List.of("スコット：", "専門的な", "働き手"), Chunks.of("スコット：専門的な働き手"));
        assertEquals(List.of("創造の場"), Chunks.of("創造の場"));
    }

    @Test
    void nothingIsLost() {
        for (var diagram : Drawn.DIAGRAMS) {
            for (var part : diagram.parts()) {
                String japanese = part.label().japanese();
                String gap = Chunks.isSpaced(japanese) ? " " : "";
                assertEquals(japanese, String.join(gap, Chunks.of(japanese)));
            }
        }
    }
}
