package atlas.ranking;

import atlas.city.Panel;

/** Says in a sentence what is ranked and how. */
final class StudyWords {
    private final RankingContext context;

    StudyWords(RankingContext context) {
        this.context = context;
    }

    /** Panel, scenario and coverage: without them no score is shown. */
    String sentence(RankingModel model) {
        return model.computed()
                .get()
                .map(c -> {
                    var study = context.navigator().now().study();
                    long ranked =
                            c.scores().cities().stream()
                                    .filter(s -> s.overall().value().isPresent())
                                    .count();
                    String said =
                            context.messages()
                                    .text(
                                            study.isPublished()
                                                    ? "ranking.says.published"
                                                    : "ranking.says.own",
                                            panel(study.panel()),
                                            ranked,
                                            c.scores().cities().size(),
                                            c.scores().cities().size() - ranked);
                    return said + sorted(study.sort());
                })
                .orElse("");
    }

    private String sorted(int index) {
        return index == 0
                ? ""
                : context.messages()
                        .text("ranking.says.sorted", index, new RankWords(context).index(index));
    }

    /** The panel's name. */
    String panel(String id) {
        return context.facts().panels().stream()
                .filter(p -> p.id().equals(id))
                .map(Panel::name)
                .map(name -> context.messages().text(name))
                .findFirst()
                .orElse(id);
    }
}
