package prongsai.notification.webhook;

import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Reach;
import prongsai.notification.delivery.Deliveries;

/** Enters, changes and removes webhooks for those who may. */
@ApplicationScoped
class WebhookKeeper {

    private final WebhookRepository rows;
    private final WebhookMessages messages;
    private final Deliveries deliveries;
    private final Targets targets;
    private final Reach reach;
    private final Caller caller;
    private final Clock clock;

    WebhookKeeper(
            WebhookRepository rows,
            WebhookMessages messages,
            Deliveries deliveries,
            Targets targets,
            Reach reach,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.deliveries = deliveries;
        this.targets = targets;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
    }

    WebhookResponse create(CreateWebhook request) {
        var agency = reach.agency(request.agencyId()).filter(place -> writes(place.path()));
        var faults = new ArrayList<Fault>();
        if (agency.isEmpty()) {
            faults.add(new Fault(
                    "/agencyId",
                    "There is no such agency, or it is not yours to enter webhooks for.",
                    "ไม่พบหน่วยงานนี้ หรือท่านไม่มีสิทธิ์เพิ่มเว็บฮุกของหน่วยงานนี้"));
        }
        targets.faultOf(request.url()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        var webhook = new Webhook(agency.orElseThrow(), request, caller.subject(), clock.now());
        rows.persist(webhook);
        rows.flush();
        return WebhookResponse.from(webhook);
    }

    WebhookResponse find(UUID id) {
        return WebhookResponse.from(visible(id));
    }

    Page<WebhookResponse> page(PageRequest request) {
        var selection = reachable();
        request.after().ifPresent(after -> selection.where("w.id > :after", "after", after.uuid(0)));
        var found = selection.read(rows, "from Webhook w", "w.id", request.limit() + 1);
        return Page.of(found, request, WebhookResponse::from, webhook -> Cursor.of(webhook.id()));
    }

    WebhookResponse change(UUID id, ChangeWebhook request, IfMatch ifMatch) {
        var webhook = toWrite(id, ifMatch);
        targets.faultOf(request.url()).ifPresent(fault -> {
            throw Problem.brokenRule(fault);
        });
        webhook.change(request);
        if (webhook.state() == WebhookState.DISABLED) {
            deliveries.cancelAllTo(id);
        }
        rows.flush();
        return WebhookResponse.from(webhook);
    }

    void remove(UUID id, IfMatch ifMatch) {
        rows.delete(toWrite(id, ifMatch));
        deliveries.cancelAllTo(id);
    }

    WebhookSecret rotate(UUID id, IfMatch ifMatch) {
        var webhook = toWrite(id, ifMatch);
        webhook.rotate(Signature.newSecret(), clock.now());
        rows.flush();
        return new WebhookSecret(id, webhook.secret(), webhook.previousUntil(), webhook.version());
    }

    TestMessage test(UUID id) {
        var webhook = writable(id);
        webhook.requireListening();
        return new TestMessage(messages.test(webhook, clock.now()), 0);
    }

    ReplayResponse replay(UUID id, ReplayMessages request, IfMatch ifMatch) {
        var webhook = toWrite(id, ifMatch);
        webhook.requireListening();
        if (!request.from().isBefore(request.until())) {
            throw Problem.brokenRule(new Fault(
                    "/until", "What is told again ends after it began.", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่มต้น"));
        }
        return new ReplayResponse(deliveries.replay(id, request.from(), request.until()));
    }

    private Webhook toWrite(UUID id, IfMatch ifMatch) {
        var webhook = writable(id);
        IfMatch.check(ifMatch, webhook.version());
        return webhook;
    }

    private Webhook writable(UUID id) {
        var webhook = visible(id);
        if (!writes(webhook.agencyPath())) {
            throw Problem.forbidden(
                    "Approvers keep the webhooks of their own agency.", "ผู้อนุมัติดูแลได้เฉพาะเว็บฮุกของหน่วยงานตน");
        }
        return webhook;
    }

    /** Approvers write for their own agency, supervisors for those below as well, operators for all. */
    private boolean writes(String agencyPath) {
        return reach.covers(agencyPath)
                && (caller.is(OPERATOR)
                        || caller.is(SUPERVISOR)
                        || caller.scope().path().equals(agencyPath));
    }

    private Webhook visible(UUID id) {
        return reachable().where("w.id = :id", "id", id).read(rows, "from Webhook w", "w.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such webhook.", "ไม่พบเว็บฮุกนี้"));
    }

    private Selection reachable() {
        var selection = new Selection();
        return caller.is(OPERATOR)
                ? selection
                : selection.where(
                        "w.agencyPath like :prefix escape '\\'",
                        "prefix",
                        caller.scope().prefix());
    }
}
