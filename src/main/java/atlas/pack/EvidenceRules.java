package atlas.pack;

import atlas.city.Language;
import atlas.city.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks for an index is there: a milieu of that city, or one sentence in each language. */
final class EvidenceRules {
    private final Table table;
    private final Faults faults;
    private final Map<String, String> cityOfMilieu = new HashMap<>();
    private final Map<String, List<Sentence>> stories = new HashMap<>();

    EvidenceRules(Table table, Table milieus, List<Narrative> narratives, Faults faults) {
        this.table = table;
        this.faults = faults;
        for (var row : milieus.rows()) {
            cityOfMilieu.put(row.key(), row.text("city_id"));
        }
        for (var story : narratives) {
            stories.put(key(story.cityId(), story.language()), Sentence.in(story.markdown()));
        }
    }

    void check() {
        for (var row : table.rows()) {
            if (row.text("kind").equals("milieu")) {
                place(row);
            } else {
                for (var language : Language.values()) {
                    told(row, language);
                }
            }
        }
    }

    private void place(Row row) {
        String city = cityOfMilieu.getOrDefault(row.text("milieu_id"), "");
        if (!city.equals(row.text("city_id"))) {
            fault(row, "milieu_id", "is no milieu of " + row.text("city_id"));
        }
    }

    private void told(Row row, Language language) {
        String column = "start_" + language.code();
        String start = row.text(column);
        long found =
                stories.getOrDefault(key(row.text("city_id"), language), List.of()).stream()
                        .filter(sentence -> sentence.begins(start))
                        .count();
        if (start.isEmpty() || found != 1) {
            fault(row, column, "begins %d sentences of the story, not one".formatted(found));
        }
    }

    private static String key(String city, Language language) {
        return city + "/" + language.code();
    }

    private void fault(Row row, String column, String rule) {
        faults.add(table.file(), row, column, row.text(column), rule);
    }
}
