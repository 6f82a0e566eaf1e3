package prongsai.notification.holiday;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;
import prongsai.notification.deadletter.Listening;

/** Hears of public holidays from reporting-service. */
@ApplicationScoped
class HolidayListener implements Listening {

    private final Inbox inbox;
    private final Holidays holidays;

    HolidayListener(Inbox inbox, Holidays holidays) {
        this.inbox = inbox;
        this.holidays = holidays;
    }

    @Override
    public String topic() {
        return "prongsai.holidays";
    }

    @Override
    @Incoming("holidays")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, HolidaysSnapshot.class, holidays::apply);
    }
}
