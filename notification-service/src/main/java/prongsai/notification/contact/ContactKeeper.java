package prongsai.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Reach;
import prongsai.notification.delivery.Deliveries;

/** Enters, confirms and erases the contacts of the caller's own agency; nobody else sees addresses. */
@ApplicationScoped
class ContactKeeper {

    private final ContactRepository rows;
    private final ContactRules rules;
    private final Confirmations confirmations;
    private final Deliveries deliveries;
    private final Reach reach;
    private final Caller caller;
    private final Clock clock;

    ContactKeeper(
            ContactRepository rows,
            ContactRules rules,
            Confirmations confirmations,
            Deliveries deliveries,
            Reach reach,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.confirmations = confirmations;
        this.deliveries = deliveries;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
    }

    ContactResponse create(CreateContact request) {
        var agency = reach.agency(request.agencyId())
                .filter(place -> caller.scope().path().equals(place.path()));
        var faults = rules.faultsOf(request, agency.isPresent());
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        if (rows.isKnown(request)) {
            throw Problem.conflict("This contact is there already.", "มีช่องทางติดต่อนี้อยู่แล้ว");
        }
        var now = clock.now();
        var contact = new Contact(agency.orElseThrow(), request, caller.subject(), now);
        rows.persist(contact);
        confirmations.askFor(contact, now);
        rows.flush();
        return ContactResponse.from(contact);
    }

    ContactResponse sendCode(UUID id, IfMatch ifMatch) {
        var contact = own(id);
        IfMatch.check(ifMatch, contact.version());
        confirmations.askFor(contact, clock.now());
        rows.flush();
        return ContactResponse.from(contact);
    }

    ContactResponse confirm(UUID id, ConfirmContact request, IfMatch ifMatch) {
        var contact = own(id);
        IfMatch.check(ifMatch, contact.version());
        boolean right = contact.confirm(request.code(), clock.now());
        rows.flush();
        if (!right) {
            throw Problem.brokenRule(Contact.wrongCode());
        }
        confirmations.given(contact);
        return ContactResponse.from(contact);
    }

    ContactResponse find(UUID id) {
        return ContactResponse.from(own(id));
    }

    Page<ContactResponse> page(ContactFilter filter, PageRequest request) {
        var selection = ofOwnAgency()
                .where("c.unitId = :unitId", "unitId", filter.unitId)
                .where("c.channel = :channel", "channel", filter.channel);
        request.after().ifPresent(after -> selection.where("c.id > :after", "after", after.uuid(0)));
        var found = selection.read(rows, "from Contact c", "c.id", request.limit() + 1);
        return Page.of(found, request, ContactResponse::from, contact -> Cursor.of(contact.id()));
    }

    /** Its address is gone from here with it, from what was ever sent there, and from what was answered when it was entered. */
    void erase(UUID id, IfMatch ifMatch) {
        var contact = own(id);
        IfMatch.check(ifMatch, contact.version());
        deliveries.erase(id, contact.address());
        rows.eraseFromAnswer(id);
        rows.delete(contact);
    }

    private Contact own(UUID id) {
        return ofOwnAgency().where("c.id = :id", "id", id).read(rows, "from Contact c", "c.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such contact.", "ไม่พบช่องทางติดต่อนี้"));
    }

    private Selection ofOwnAgency() {
        return new Selection()
                .where("c.agencyPath = :path", "path", caller.scope().path());
    }
}
