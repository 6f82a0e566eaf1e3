package prongsai.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Agencies;
import prongsai.notification.channel.Answer;
import prongsai.notification.delivery.About;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.DeliveryEnded;
import prongsai.notification.delivery.Message;
import prongsai.notification.delivery.Purpose;
import prongsai.notification.delivery.Receiver;
import prongsai.notification.delivery.Wording;
import prongsai.notification.reminder.ReminderDue;
import prongsai.notification.reminder.RemindersDue;
import prongsai.notification.webhook.WebhookRepository.Listening;

/** Plans what webhooks are told, and hears when one of them is gone. */
@ApplicationScoped
class WebhookMessages {

    private final WebhookRepository rows;
    private final Deliveries deliveries;
    private final Agencies agencies;
    private final ObjectMapper json;
    private final Clock clock;

    WebhookMessages(WebhookRepository rows, Deliveries deliveries, Agencies agencies, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.agencies = agencies;
        this.json = json;
        this.clock = clock;
    }

    void on(@Observes RemindersDue due) {
        var listening = rows.listening(due.agencyIds()).stream().collect(Collectors.groupingBy(Listening::agencyId));
        var messages = due.all().stream()
                .flatMap(one -> messages(one, listening.getOrDefault(one.item().agencyId(), List.of())))
                .toList();
        deliveries.plan(messages, clock.now());
    }

    private Stream<Message> messages(ReminderDue due, List<Listening> ofAgency) {
        var item = due.item();
        var listening = ofAgency.stream().filter(one -> one.hears(item.kind())).toList();
        if (listening.isEmpty()) {
            return Stream.empty();
        }
        var about = About.reminder(
                item.agencyId(), item.kind(), List.of(due.reminder().id()));
        var wording = wording(Payload.of(due));
        return listening.stream().map(one -> Message.of(Receiver.webhook(one.webhookId()), about, wording));
    }

    /** A test message to this webhook; the id of its delivery. */
    UUID test(Webhook webhook, Instant now) {
        return deliveries.plan(
                Receiver.webhook(webhook.id()),
                About.receiver(Purpose.TEST, webhook.agencyId()),
                wording(Payload.test(webhook, now)),
                now);
    }

    void on(@Observes DeliveryEnded ended) {
        if (ended.answer().kind() == Answer.Kind.GONE && ended.receiverId() != null) {
            rows.findByIdOptional(ended.receiverId())
                    .filter(webhook -> webhook.state() == WebhookState.ENABLED)
                    .ifPresent(webhook -> disable(webhook, ended.at()));
        }
    }

    private void disable(Webhook webhook, Instant now) {
        webhook.gone();
        deliveries.cancelAllTo(webhook.id());
        agencies.addressee(webhook.agencyId(), null)
                .filter(owner -> owner.mailbox() != null)
                .ifPresent(owner -> deliveries.plan(
                        Receiver.mailbox(null, owner.mailbox()),
                        About.receiver(Purpose.NOTICE, webhook.agencyId()),
                        GoneText.of(webhook, owner),
                        now));
    }

    private Wording wording(Payload payload) {
        try {
            return new Wording(null, json.writeValueAsString(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
