package prongsai.notification.pulse;

import java.time.Duration;

/**
 * How far the service is behind, now.
 *
 * @param overdueReminder how long the reminder has waited that should have been sent first; zero when none waits
 * @param oldestEvent how long the event has waited that should have been told first; zero when none waits
 * @param unreadMessages how many messages of the fullest partition this replica has not read yet, as far as its consumers know
 */
public record Pulse(Duration overdueReminder, Duration oldestEvent, long unreadMessages) {}
