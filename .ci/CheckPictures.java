import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;

/** Fails if a folder has fewer pictures than wanted, or one that is blank or nearly of one colour. */
void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    int wanted = Integer.parseInt(arguments[1]);
    List<Path> pictures;
    try (var files = Files.list(folder)) {
        pictures = files.filter(f -> f.toString().endsWith(".png")).sorted().toList();
    }
    var dull = pictures.stream().filter(this::isDull).toList();
    IO.println("%d pictures, %d dull: %s".formatted(pictures.size(), dull.size(), dull));
    if (pictures.size() < wanted || !dull.isEmpty()) {
        System.err.println("Wanted at least %d pictures, each showing something.".formatted(wanted));
        System.exit(1);
    }
}

private static final int FEWEST_COLOURS = 200;

private boolean isDull(Path picture) {
    try {
        var image = ImageIO.read(picture.toFile());
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size() < FEWEST_COLOURS;
    } catch (IOException | NullPointerException unreadable) {
        return true;
    }
}
