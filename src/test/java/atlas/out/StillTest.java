package atlas.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.ui.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Element;

@ExtendWith(ApplicationExtension.class)
final class StillTest {
    private static Still still() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var pane = pane();
                    pane.setPrefSize(300, 200);
                    var root = new Group(pane);
                    new Scene(root, 400, 300);
                    root.applyCss();
                    root.layout();
                    return Still.of(pane, Color.WHITE);
                });
    }

    private static Pane pane() {
        var line = new Line(10, 20, 110, 20);
        line.getStrokeDashArray().setAll(6.0, 4.0);
        line.setStroke(Color.web("#1f5f8b"));
        var marker = new Region();
        var red = new BackgroundFill(Color.RED, CornerRadii.EMPTY, Insets.EMPTY);
        marker.setBackground(new Background(red));
        marker.setPrefSize(10, 10);
        marker.relocate(50, 60);
        var turned = new Text(5, 0, "金沢 < Yokohama");
        turned.setRotate(90);
        var hidden = new Circle(20, 20, 5);
        hidden.setVisible(false);
        var sign = new SVGPath();
        sign.setContent("M0 0 A 5 5 0 0 1 10 0 Z");
        var label = new Label("Overall 62.5");
        label.relocate(120, 100);
        var moved = new Group(new Polygon(0, 0, 10, 0, 5, 8));
        moved.setTranslateX(200);
        moved.setScaleX(2);
        moved.setScaleY(2);
        return new Pane(line, marker, turned, hidden, sign, label, moved);
    }

    @Test
    void aPngHasTwiceThePixelsAndSaysWhereItComesFrom() throws IOException {
        byte[] png = bytes(still().png(Samples.ORIGIN));
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(600, picture.getWidth());
        assertEquals(400, picture.getHeight());
        assertEquals(0xffff0000, picture.getRGB(110, 130), "the red marker");
        assertEquals(0xffffffff, picture.getRGB(500, 300), "the ground");
        String text = new String(png, StandardCharsets.UTF_8);
        assertTrue(text.contains(Samples.ORIGIN.code()));
        assertTrue(text.contains("金沢と横浜"));
    }

    @Test
    void inAnSvgTextStaysTextAndLinesStayLines() throws Exception {
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes(still().svg(Samples.ORIGIN))));
        var root = document.getDocumentElement();
        assertEquals("300", root.getAttribute("width"));
        assertTrue(one(root, "metadata", 0).getTextContent().contains(Samples.ORIGIN.code()));
        assertEquals("金沢 < Yokohama", one(root, "text", 0).getTextContent());
        assertTrue(one(root, "text", 0).getAttribute("transform").startsWith("rotate(90"));
        assertEquals("Overall 62.5", one(root, "text", 1).getTextContent());
        assertEquals(2, root.getElementsByTagName("text").getLength());
        var line = one(root, "path", 1);
        assertEquals("M10 20 L110 20", line.getAttribute("d"));
        assertEquals("6 4", line.getAttribute("stroke-dasharray"));
        assertEquals("#1f5f8b", line.getAttribute("stroke"));
        assertEquals("none", line.getAttribute("fill"));
        assertEquals("#ffffff", one(root, "path", 0).getAttribute("fill"), "the ground");
        var marker = one(root, "path", 2);
        assertEquals("M50 60 L60 60 L60 70 L50 70 L50 60 Z", marker.getAttribute("d"));
        assertEquals("#ff0000", marker.getAttribute("fill"));
        assertEquals(5, root.getElementsByTagName("path").getLength(), "the hidden one is not");
        assertTrue(one(root, "path", 4).getAttribute("d").startsWith("M195 -4 L215 -4"));
    }

    @Test
    void theGroundIsWhatLiesBehind() {
        var ground =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            var chart = new Pane(new Line(0, 0, 9, 9));
                            var card = new Pane(chart);
                            var dark =
                                    new BackgroundFill(Color.NAVY, CornerRadii.EMPTY, Insets.EMPTY);
                            card.setBackground(new Background(dark));
                            new Scene(new Group(card), 100, 100);
                            return Still.of(chart).ground();
                        });
        assertEquals(Color.NAVY, ground);
    }

    @Test
    void wordsStandWhereTheyStandOnTheScreen() {
        var words =
                still().drawing().marks().stream()
                        .filter(Drawing.Words.class::isInstance)
                        .map(Drawing.Words.class::cast)
                        .toList();
        var label = words.get(1);
        assertEquals(120, label.x(), 2);
        assertTrue(label.y() > 108 && label.y() < 118, label.y() + "");
        assertTrue(label.width() > 40, label.width() + "");
    }

    @Test
    void theMenuOfAChartSavesItInBothForms(@TempDir Path folder) throws IOException {
        var messages = new Messages(new SimpleObjectProperty<>(Language.ENGLISH));
        var said = new ArrayList<String>();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var pane = pane();
                    pane.setPrefSize(300, 200);
                    var root = new Group(pane);
                    new Scene(root, 400, 300);
                    root.applyCss();
                    root.layout();
                    SaveDialog dialog = (_, _, name) -> Optional.of(folder.resolve(name));
                    var saving = new Saving(messages, atlas.state.Background.direct(), dialog);
                    var menu =
                            new TakeAlong(messages, saving, () -> Samples.ORIGIN, said::add)
                                    .menu(pane, "radar");
                    menu.getItems().forEach(item -> item.fire());
                });
        assertEquals(3, said.size());
        assertTrue(Files.readString(folder.resolve("radar.svg")).contains("Overall 62.5"));
        assertEquals(600, ImageIO.read(folder.resolve("radar.png").toFile()).getWidth());
    }

    @Test
    void aDrawingCanBePrinted() throws IOException {
        var paper =
                Paper.a4(
                        java.util.Locale.ENGLISH,
                        "Chart",
                        "",
                        List.of(new Paper.Figure(still().drawing(), 1, "")),
                        "Foot",
                        Samples.ORIGIN);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(bytes(paper.pdf()))) {
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Overall 62.5"), text);
        }
    }

    private static Element one(Element root, String name, int index) {
        return (Element) root.getElementsByTagName(name).item(index);
    }

    private static byte[] bytes(WholeFile.Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }
}
