package atlas.out;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/** A drawing as SVG: text stays text, and the file says where it comes from. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    private Svg() {}

    static WholeFile.Content file(Drawing drawing, Provenance origin) {
        return out -> out.write(of(drawing, origin).getBytes(StandardCharsets.UTF_8));
    }

    static String of(Drawing drawing, Provenance origin) {
        var svg = new Svg();
        svg.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n"
                        .formatted(
                                number(drawing.width()),
                                number(drawing.height()),
                                number(drawing.width()),
                                number(drawing.height())));
        svg.text.append("<title>" + escaped(origin.title()) + "</title>\n");
        svg.text.append("<metadata>" + escaped(origin.line()) + "</metadata>\n");
        drawing.marks().forEach(svg::add);
        return svg.text.append("</svg>\n").toString();
    }

    private void add(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Outline outline -> add(outline);
            case Drawing.Words words -> add(words);
        }
    }

    private void add(Drawing.Outline outline) {
        text.append("<path d=\"");
        text.append(outline.steps().stream().map(Svg::step).collect(Collectors.joining(" ")));
        text.append('"').append(paint("fill", outline.fill()));
        text.append(paint("stroke", outline.stroke().map(Drawing.Stroke::colour)));
        outline.stroke().ifPresent(this::add);
        text.append("/>\n");
    }

    private void add(Drawing.Stroke stroke) {
        attribute("stroke-width", number(stroke.width()));
        attribute("stroke-linejoin", "round");
        if (stroke.round()) {
            attribute("stroke-linecap", "round");
        }
        if (!stroke.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    stroke.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
        }
    }

    private void add(Drawing.Words words) {
        text.append("<text");
        attribute("x", number(words.x()));
        attribute("y", number(words.y()));
        if (Math.abs(words.degrees()) > 0.01) {
            attribute(
                    "transform",
                    "rotate(%s %s %s)"
                            .formatted(
                                    number(words.degrees()), number(words.x()), number(words.y())));
        }
        boolean serif = words.face().family().endsWith("Serif");
        String family =
                serif
                        ? "'Atlas Serif','Noto Serif JP',serif"
                        : "'Atlas Sans','Noto Sans JP',sans-serif";
        attribute("font-family", family);
        attribute("font-size", number(words.size()));
        if (words.face().isBold()) {
            attribute("font-weight", "bold");
        }
        // Another font may be wider; the words are not to run into each other.
        attribute("textLength", number(words.width()));
        attribute("lengthAdjust", "spacingAndGlyphs");
        text.append(paint("fill", Optional.of(words.colour())));
        text.append('>').append(escaped(words.text())).append("</text>\n");
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String step(Drawing.Step step) {
        return switch (step) {
            case Drawing.Move(double x, double y) -> "M" + pair(x, y);
            case Drawing.Straight(double x, double y) -> "L" + pair(x, y);
            case Drawing.Curve c ->
                    "C"
                            + pair(c.x1(), c.y1())
                            + " "
                            + pair(c.x2(), c.y2())
                            + " "
                            + pair(c.x(), c.y());
            case Drawing.Close() -> "Z";
        };
    }

    private static String paint(String name, Optional<Color> colour) {
        return colour.map(c ->
                        " %s=\"#%02x%02x%02x\"%s"
                                .formatted(
                                        name,
                                        Math.round(c.getRed() * 255),
                                        Math.round(c.getGreen() * 255),
                                        Math.round(c.getBlue() * 255),
                                        c.isOpaque()
                                                ? ""
                                                : " %s-opacity=\"%s\""
                                                        .formatted(name, number(c.getOpacity()))))
                .orElse(" " + name + "=\"none\"");
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "").replaceAll("^-0$", "0");
    }

    /** Signs that XML does not allow at all are left out. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
