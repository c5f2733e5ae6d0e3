package atlas.map.tile;

import atlas.geo.Bounds;
import atlas.geo.Outline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints one tile. Knows no window and no thread. */
final class TilePainter {
    // Wider than the widest line, so that a line along an edge looks the same from both sides.
    private static final double MARGIN_PIXELS = 8;

    /** Lines are as wide as said in a tile of so many pixels; in a coarser one they are thinner. */
    private static final double FINE_PIXELS = 512;

    private static final int BORDERS_FROM = 1;
    private static final int RIVERS_FROM = 4;
    private static final int LAKES_FROM = 2;

    private final Palette palette;
    private final Sheet sheet;
    private final TileKey key;
    private final double pixels;
    private final double bleed;
    private final double fineness;
    private final Bounds frame;

    private TilePainter(Palette palette, Sheet sheet, TileKey key, Size size) {
        this.palette = palette;
        this.sheet = sheet;
        this.key = key;
        pixels = size.pixels();
        bleed = size.bleed();
        fineness = Math.min(1, pixels / FINE_PIXELS);
        frame = key.bounds().grown((MARGIN_PIXELS + bleed) / (key.tiles() * pixels));
    }

    /**
     * How large a picture is.
     *
     * @param pixels of the tile's side
     * @param bleed pixels painted beyond each side, to be overlapped with the neighbours
     */
    record Size(int pixels, int bleed) {
        int whole() {
            return pixels + 2 * bleed;
        }
    }

    /** The tile as a square picture. */
    static BufferedImage paint(Palette palette, Sheet sheet, TileKey key, Size size) {
        var image = new BufferedImage(size.whole(), size.whole(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new TilePainter(palette, sheet, key, size).paint(graphics, size.whole());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Graphics2D graphics, int side) {
        graphics.setColor(palette.sea());
        graphics.fillRect(0, 0, side, side);
        fill(graphics, palette.land(), sheet.land());
        if (key.zoom() >= RIVERS_FROM) {
            stroke(graphics, palette.sea(), 1.6, sheet.rivers());
        }
        if (key.zoom() >= LAKES_FROM) {
            fill(graphics, palette.sea(), sheet.lakes());
            stroke(graphics, palette.coast(), 0.8, sheet.lakes());
        }
        stroke(graphics, palette.border(), 0.9, sheet.prefectures());
        if (key.zoom() >= BORDERS_FROM) {
            stroke(graphics, palette.border(), 1.4, sheet.borders());
        }
        stroke(graphics, palette.coast(), 1.4, sheet.coast());
    }

    // All in one path: areas that touch must not show a hairline between them.
    private void fill(Graphics2D graphics, Color colour, List<Outline> areas) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Outline area : areas) {
            if (area.bounds().overlaps(frame)) {
                append(path, area.areaWithin(frame));
            }
        }
        graphics.setColor(colour);
        graphics.fill(path);
    }

    private void append(Path2D path, double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(x(points[0]), y(points[1]));
            } else {
                path.lineTo(x(points[i]), y(points[i + 1]));
            }
        }
        if (points.length > 0) {
            path.closePath();
        }
    }

    private void stroke(Graphics2D graphics, Color colour, double width, List<Outline> lines) {
        var path = new Path2D.Double();
        for (Outline line : lines) {
            if (line.bounds().overlaps(frame)) {
                append(path, line);
            }
        }
        graphics.setColor(colour);
        graphics.setStroke(
                new BasicStroke(
                        (float) (width * palette.scale() * fineness),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    /** Only the pieces that come near the tile. */
    private void append(Path2D path, Outline line) {
        boolean open = false;
        for (int i = 1; i < line.size(); i++) {
            if (isOutside(line, i)) {
                open = false;
                continue;
            }
            if (!open) {
                path.moveTo(x(line.x(i - 1)), y(line.y(i - 1)));
                open = true;
            }
            path.lineTo(x(line.x(i)), y(line.y(i)));
        }
    }

    private boolean isOutside(Outline line, int end) {
        double x0 = line.x(end - 1);
        double x1 = line.x(end);
        double y0 = line.y(end - 1);
        double y1 = line.y(end);
        return Math.max(x0, x1) < frame.left()
                || Math.min(x0, x1) > frame.right()
                || Math.max(y0, y1) < frame.top()
                || Math.min(y0, y1) > frame.bottom();
    }

    private double x(double worldX) {
        return (worldX * key.tiles() - key.column()) * pixels + bleed;
    }

    private double y(double worldY) {
        return (worldY * key.tiles() - key.row()) * pixels + bleed;
    }
}
