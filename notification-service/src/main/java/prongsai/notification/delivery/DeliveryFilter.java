package prongsai.notification.delivery;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.page.Selection;
import prongsai.notification.channel.Channel;
import prongsai.notification.dueitem.DueKind;

/** Which deliveries a list shows; what is not given does not narrow it. */
class DeliveryFilter {

    /** By name, since reminders are another package's. */
    private static final String OF_ITEM =
            "exists (select 1 from Reminder r where r.dueItemId = :dueItemId and r.id member of d.reminderIds)";

    @QueryParam("state")
    DeliveryState state;

    @QueryParam("channel")
    Channel channel;

    @QueryParam("purpose")
    Purpose purpose;

    @QueryParam("agencyId")
    @Parameter(description = "Those about this agency")
    UUID agencyId;

    @QueryParam("kind")
    DueKind kind;

    @QueryParam("receiverId")
    @Parameter(description = "Those to this webhook or contact")
    UUID receiverId;

    @QueryParam("dueItemId")
    @Parameter(description = "Those that remind of this due item")
    UUID dueItemId;

    @QueryParam("from")
    @Parameter(description = "The first day, in Bangkok", example = "2024-06-08")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "The last day, in Bangkok", example = "2024-06-08")
    LocalDate until;

    Selection narrow(Selection selection) {
        return selection
                .where("d.state = :state", "state", state)
                .where("d.channel = :channel", "channel", channel)
                .where("d.purpose = :purpose", "purpose", purpose)
                .where("d.agencyId = :agencyId", "agencyId", agencyId)
                .where("d.kind = :kind", "kind", kind)
                .where("d.receiverId = :receiverId", "receiverId", receiverId)
                .where(OF_ITEM, "dueItemId", dueItemId)
                .where("d.plannedAt >= :from", "from", startOf(from))
                .where("d.plannedAt < :until", "until", until == null ? null : startOf(until.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Bangkok.ZONE).toInstant();
    }
}
