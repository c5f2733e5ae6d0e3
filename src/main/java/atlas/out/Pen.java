package atlas.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page of a PDF, in points from its top left corner, y downwards. */
final class Pen implements AutoCloseable {
    private static final int ROUND = 1;
    private static final float FRAME = 0.5f;
    private static final float FRAME_GREY = 0.6f;

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final TypeCase types;
    private final double height;
    private final Map<Double, PDExtendedGraphicsState> veils = new HashMap<>();

    Pen(PDDocument document, PDPage page, TypeCase types) throws IOException {
        this.document = document;
        stream = new PDPageContentStream(document, page);
        this.types = types;
        height = page.getMediaBox().getHeight();
    }

    /** Words on a base line, with their left end at x. */
    void words(String text, double x, double y, Letter letter) {
        words(text, Matrix.getTranslateInstance((float) x, (float) (height - y)), letter);
    }

    private void words(String text, Matrix place, Letter letter) {
        attempt(() -> {
            paint(letter.colour(), true);
            double shift = 0;
            for (var run : types.runs(letter.face(), text)) {
                var there = Matrix.getTranslateInstance((float) shift, 0).multiply(place);
                if (run.shaped().isPresent()) {
                    shape(run.shaped().get(), there, letter);
                }
                set(run, there, letter);
                shift += run.width(letter.size());
            }
        });
    }

    /**
     * Letters one by one; unseen where their shapes are drawn, so that they are found and copied.
     */
    private void set(TypeCase.Run run, Matrix place, Letter letter) throws IOException {
        boolean unseen = run.shaped().isPresent();
        stream.beginText();
        stream.setTextMatrix(place);
        stream.setFont(run.font(), (float) letter.size());
        if (unseen) {
            stream.setRenderingMode(RenderingMode.NEITHER);
        }
        stream.showText(unseen ? seen(run.text()) : run.text());
        if (unseen) {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.endText();
    }

    /** From left to right, for readers of papers turn what runs leftwards themselves. */
    private static String seen(String text) {
        return Shaper.isLeftwards(text) ? new StringBuilder(text).reverse().toString() : text;
    }

    private void shape(Shaper.Shaped shaped, Matrix place, Letter letter) throws IOException {
        float scale = (float) (letter.size() / Shaper.UNITS);
        stream.saveGraphicsState();
        stream.transform(new Matrix(scale, 0, 0, -scale, 0, 0).multiply(place));
        trace(shaped.outline());
        stream.fill();
        stream.restoreGraphicsState();
    }

    /** A level line. */
    void rule(double x, double y, double length, double width, double grey) {
        attempt(() -> {
            stream.setLineWidth((float) width);
            stream.setStrokingColor((float) grey);
            stream.setLineDashPattern(new float[] {}, 0);
            stream.moveTo((float) x, (float) (height - y));
            stream.lineTo((float) (x + length), (float) (height - y));
            stream.stroke();
        });
    }

    /** A picture with its left upper corner at a point, and a thin frame. */
    void picture(Bitmap bitmap, double x, double y, double wide, double high) {
        attempt(() -> {
            var image = PDImageXObject.createFromByteArray(document, bitmap.png(), "picture.png");
            float low = (float) (height - y - high);
            stream.drawImage(image, (float) x, low, (float) wide, (float) high);
            stream.setLineWidth(FRAME);
            stream.setStrokingColor(FRAME_GREY);
            stream.addRect((float) x, low, (float) wide, (float) high);
            stream.stroke();
        });
    }

    /** A drawing with its left upper corner at a point. */
    void drawing(Drawing drawing, double x, double y, double scale) {
        for (var mark : drawing.marks()) {
            switch (mark) {
                case Drawing.Outline outline -> outline(outline, x, y, scale);
                case Drawing.Words words -> {
                    var place =
                            Matrix.getRotateInstance(
                                    Math.toRadians(-words.degrees()),
                                    (float) (x + words.x() * scale),
                                    (float) (height - y - words.y() * scale));
                    var letter = new Letter(words.face(), words.size() * scale, words.colour());
                    words(words.text(), place, letter);
                }
            }
        }
    }

    private void outline(Drawing.Outline outline, double x, double y, double scale) {
        attempt(() -> {
            stream.saveGraphicsState();
            stream.transform(
                    new Matrix(
                            (float) scale, 0, 0, (float) -scale, (float) x, (float) (height - y)));
            if (outline.fill().isPresent()) {
                paint(outline.fill().get(), true);
                trace(outline.steps());
                stream.fill();
            }
            if (outline.stroke().isPresent()) {
                stroke(outline.stroke().get());
                trace(outline.steps());
                stream.stroke();
            }
            stream.restoreGraphicsState();
        });
    }

    private void stroke(Drawing.Stroke stroke) throws IOException {
        paint(stroke.colour(), false);
        stream.setLineWidth((float) stroke.width());
        stream.setLineJoinStyle(ROUND);
        stream.setLineCapStyle(stroke.round() ? ROUND : 0);
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        stream.setLineDashPattern(dashes, 0);
    }

    private void trace(List<Drawing.Step> steps) throws IOException {
        for (var step : steps) {
            switch (step) {
                case Drawing.Move(double x, double y) -> stream.moveTo((float) x, (float) y);
                case Drawing.Straight(double x, double y) -> stream.lineTo((float) x, (float) y);
                case Drawing.Curve c ->
                        stream.curveTo(
                                (float) c.x1(),
                                (float) c.y1(),
                                (float) c.x2(),
                                (float) c.y2(),
                                (float) c.x(),
                                (float) c.y());
                case Drawing.Close() -> stream.closePath();
            }
        }
    }

    private void paint(Color colour, boolean inside) throws IOException {
        float red = (float) colour.getRed();
        float green = (float) colour.getGreen();
        float blue = (float) colour.getBlue();
        if (inside) {
            stream.setNonStrokingColor(red, green, blue);
        } else {
            stream.setStrokingColor(red, green, blue);
        }
        stream.setGraphicsStateParameters(veils.computeIfAbsent(colour.getOpacity(), Pen::veil));
    }

    private static PDExtendedGraphicsState veil(double opacity) {
        var state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void attempt(Act act) {
        try {
            act.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
