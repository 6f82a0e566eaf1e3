package prongsai.notification.pulse;

import java.time.Duration;

/**
 * How far the service is behind, now.
 *
 * @param overdueReminder how long the reminder has waited that should have been sent first; zero when none waits
 * @param overdueDelivery the same of the messages to contacts and other systems
 * @param oldestEvent how long the event has waited that should have been told first; zero when none waits
 * @param unreadMessages how many messages of the fullest partition this replica has not read yet, as far as its consumers know
 */
public record Pulse(Duration overdueReminder, Duration overdueDelivery, Duration oldestEvent, long unreadMessages) {

    static final Pulse UNKNOWN = new Pulse(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);
}
