package prongsai.notification.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** When reminders are sent. */
@ConfigMapping(prefix = "prongsai.reminders")
interface ReminderSettings {

    /** How many days before the due date; 0 is the day itself, negative numbers are days after it, while it is still open. */
    @WithDefault("7,1,0,-1")
    List<Integer> leadDays();

    /** The time of day in Bangkok from which a day's reminders are sent. */
    @WithDefault("08:30")
    LocalTime sendingHour();

    /** How often a worker looks for what is due; {@code off} for a process that only listens and answers. */
    @WithDefault("2s")
    String every();

    /** How many workers of this process talk to the mail server at the same time: one claims while another one sends. */
    @WithDefault("2")
    int workers();

    /** How long a worker that fell silent keeps a reminder before another one takes it over. */
    @WithDefault("60s")
    Duration lease();

    /** How often a worker that still waits for the mail server renews its lease; well below the lease. */
    @WithDefault("15s")
    String renewEvery();

    /** How often a worker looks whether something has to be planned anew; {@code off} as above. */
    @WithDefault("2s")
    String replanEvery();

    /** How long a reminder of an agency not heard of yet waits before it looks again. */
    @WithDefault("1m")
    Duration unknownAgencyPause();

    /** How long others wait to be told of a reminder for its mail's turn, in which they are told, too: a mail server may hang. */
    @WithDefault("30s")
    Duration tellAfter();
}
