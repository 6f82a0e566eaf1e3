package prongsai.notification.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import prongsai.notification.channel.Channel;

/**
 * In which way a reminder is sent, by the policy of when it was planned.
 *
 * @param quietDays nothing is sent on days that are no working days
 * @param digest it shares the mailbox's one message of the day with all others that are due
 */
@Embeddable
record Manner(
        @Enumerated(EnumType.STRING) Occasion occasion,
        @Enumerated(EnumType.STRING) Channel channel,
        boolean quietDays,
        boolean digest) {}
