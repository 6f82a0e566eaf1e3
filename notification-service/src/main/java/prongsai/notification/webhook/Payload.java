package prongsai.notification.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.Occasion;
import prongsai.notification.reminder.ReminderDue;

/** What a webhook is told, as JSON: never an address or the name of a person. */
record Payload(String type, Instant timestamp, Object data) {

    /** A reminder whose time has come. */
    record Due(
            UUID reminderId,
            UUID dueItemId,
            DueKind kind,
            String title,
            UUID agencyId,
            String agencyCode,
            int fiscalYear,
            UUID unitId,
            Audience audience,
            Occasion occasion,
            int leadDays,
            LocalDate dueOn) {}

    /** Nothing is due; somebody wants to see whether it arrives. */
    record Test(UUID webhookId) {}

    static Payload of(ReminderDue due) {
        var reminder = due.reminder();
        var item = due.item();
        return new Payload(
                "reminder.due",
                due.at(),
                new Due(
                        reminder.id(),
                        item.id(),
                        item.kind(),
                        item.title(),
                        item.agencyId(),
                        item.agencyCode(),
                        item.fiscalYear(),
                        reminder.unitId(),
                        reminder.audience(),
                        reminder.occasion(),
                        reminder.leadDays(),
                        reminder.dueOn()));
    }

    static Payload test(Webhook webhook, Instant now) {
        return new Payload("webhook.test", now, new Test(webhook.id()));
    }
}
