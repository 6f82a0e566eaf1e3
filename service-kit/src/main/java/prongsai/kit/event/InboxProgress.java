package prongsai.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Since when each topic has been failing, if it is. */
@ApplicationScoped
class InboxProgress {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Topic to the moment of its first failure since it last made progress, in {@link System#nanoTime()}: a duration, not a date. */
    private final Map<String, Long> failingSince = new ConcurrentHashMap<>();

    void made(String topic) {
        failingSince.remove(topic);
    }

    void missed(String topic) {
        failingSince.putIfAbsent(topic, System.nanoTime());
    }

    /** The topics without progress for longer than a minute. */
    List<String> stuck() {
        return failingSince.entrySet().stream()
                .filter(topic -> System.nanoTime() - topic.getValue() > PATIENCE.toNanos())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
