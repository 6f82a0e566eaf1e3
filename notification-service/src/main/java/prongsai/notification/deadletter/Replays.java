package prongsai.notification.deadletter;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import prongsai.kit.time.Clock;

/** Hands dead letters to their listeners again. An event that has been applied meanwhile is passed over by the inbox. */
@ApplicationScoped
class Replays {

    private final DeadLetterRepository rows;
    private final List<Listening> listeners;
    private final Clock clock;

    Replays(DeadLetterRepository rows, @All List<Listening> listeners, Clock clock) {
        this.rows = rows;
        this.listeners = listeners;
        this.clock = clock;
    }

    boolean isHeard(String topic) {
        return listeners.stream().anyMatch(listener -> listener.topic().equals(topic));
    }

    /** Feeds in the next one that was asked for; false when there is none. */
    @Transactional
    boolean step() {
        var next = rows.lockNextAsked();
        next.ifPresent(letter -> {
            listeners.stream()
                    .filter(listener -> listener.topic().equals(letter.topic()))
                    .forEach(listener -> listener.on(letter.message()));
            letter.replayed(clock.now());
        });
        return next.isPresent();
    }
}
