package atlas.present;

import atlas.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * How long a tour has been shown, how long the step of now, and what was planned.
 *
 * @param begun when the tour began
 * @param come when the step of now came
 * @param now the present moment
 */
record Clock(Instant begun, Instant come, Instant now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int MINUTE = 60;

    /** The time of day, hours and minutes. */
    String time(ZoneId zone) {
        return TIME.format(LocalTime.ofInstant(now, zone));
    }

    /** Minutes and seconds since the tour began. */
    String elapsed() {
        return minutes(Duration.between(begun, now));
    }

    /** Minutes and seconds of this step, beside what is planned for it. */
    String step(Messages messages, int planned) {
        String sofar = minutes(Duration.between(come, now));
        return planned == 0
                ? sofar
                : messages.text("screen.planned", sofar, minutes(Duration.ofSeconds(planned)));
    }

    /** Whether the step takes longer than planned. */
    boolean isLate(int planned) {
        return planned > 0 && Duration.between(come, now).toSeconds() > planned;
    }

    private static String minutes(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    /** Keeps the moments of a presentation. */
    static final class Keeper {
        private final ObservableValue<Instant> ticks;
        private Optional<Instant> begun = Optional.empty();
        private Optional<Instant> come = Optional.empty();
        private Optional<String> step = Optional.empty();

        /**
         * @param ticks the present moment, told about every second
         */
        Keeper(Presenter presenter, ObservableValue<Instant> ticks) {
            this.ticks = ticks;
            var _ = presenter.show().subscribe(this::heed);
        }

        /** How it stands now. */
        Clock read() {
            Instant now = ticks.getValue();
            return new Clock(begun.orElse(now), come.orElse(now), now);
        }

        /** The time of the tour counts from now. */
        void restart() {
            begun = Optional.of(ticks.getValue());
            come = begun;
        }

        private void heed(Optional<Show> show) {
            Optional<String> id = show.map(s -> s.step().id());
            if (!id.equals(step)) {
                step = id;
                come = id.map(_ -> ticks.getValue());
                begun = id.map(_ -> begun.orElseGet(ticks::getValue));
            }
        }
    }
}
