package prongsai.notification.report;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;
import prongsai.notification.deadletter.Listening;
import prongsai.notification.reminder.Reminders;

/** Hears of reports from reporting-service. */
@ApplicationScoped
class ReportListener implements Listening {

    private final Inbox inbox;
    private final Reminders reminders;

    ReportListener(Inbox inbox, Reminders reminders) {
        this.inbox = inbox;
        this.reminders = reminders;
    }

    @Override
    public String topic() {
        return "prongsai.reports";
    }

    @Override
    @Incoming("reports")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, ReportSnapshot.class, reminders::follow);
    }
}
