package prongsai.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import prongsai.notification.agency.Agencies;
import prongsai.notification.agency.AgencyChanged;
import prongsai.notification.delivery.About;
import prongsai.notification.delivery.Deliveries;
import prongsai.notification.delivery.Purpose;

/** Has contacts confirmed by those who receive there. */
@ApplicationScoped
class Confirmations {

    private final Deliveries deliveries;
    private final Agencies agencies;
    private final Event<AgencyChanged> changed;

    Confirmations(Deliveries deliveries, Agencies agencies, Event<AgencyChanged> changed) {
        this.deliveries = deliveries;
        this.agencies = agencies;
        this.changed = changed;
    }

    /** Sends a code to the address. */
    void askFor(Contact contact, Instant now) {
        var code = ConfirmationCode.random();
        contact.expect(code, now);
        var agencyTh =
                agencies.addressee(contact.agencyId(), null).orElseThrow().agencyTh();
        deliveries.plan(
                contact.receiver(),
                About.receiver(Purpose.CONFIRMATION, contact.agencyId()),
                ConfirmationText.of(agencyTh, code),
                now);
    }

    /** From now on its agency has a mailbox more, which what had failed for want of one hears of. */
    void given(Contact contact) {
        changed.fire(new AgencyChanged(contact.agencyId(), false));
    }
}
