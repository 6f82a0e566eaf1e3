package prongsai.measures.holiday;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.Inbox;

/** Hears of the public holidays of a year. */
@ApplicationScoped
class HolidayListener {

    private final Inbox inbox;
    private final Holidays holidays;

    HolidayListener(Inbox inbox, Holidays holidays) {
        this.inbox = inbox;
        this.holidays = holidays;
    }

    @Incoming("holidays")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, HolidaysSnapshot.class, holidays::apply);
    }
}
