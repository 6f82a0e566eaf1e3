package prongsai.notification.delivery;

import static prongsai.kit.caller.Roles.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Shows deliveries to those who may see them, and has one sent again. */
@ApplicationScoped
public class DeliveryKeeper {

    private final DeliveryRepository rows;
    private final DeliveryTryRepository tries;
    private final Caller caller;
    private final Clock clock;

    DeliveryKeeper(DeliveryRepository rows, DeliveryTryRepository tries, Caller caller, Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.caller = caller;
        this.clock = clock;
    }

    Page<DeliveryResponse> page(DeliveryFilter filter, PageRequest request) {
        var selection = filter.narrow(reachable());
        request.after()
                .ifPresent(last -> selection.where(
                        "(d.plannedAt, d.id) < (:lastAt, :lastId)",
                        Map.of("lastAt", instant(last), "lastId", last.uuid(1))));
        var found = selection.read(rows, "from Delivery d", "d.plannedAt desc, d.id desc", request.limit() + 1);
        return Page.of(
                found, request, DeliveryResponse::inList, delivery -> Cursor.of(delivery.plannedAt(), delivery.id()));
    }

    private static Instant instant(Cursor last) {
        try {
            return Instant.parse(last.text(0));
        } catch (DateTimeException e) {
            throw Cursor.notOfThisList();
        }
    }

    DeliveryResponse find(UUID id) {
        return DeliveryResponse.from(visible(id), tries.of(id));
    }

    /** Has it sent again under its id, with all its tries. */
    public DeliveryResponse redeliver(UUID id, IfMatch ifMatch) {
        var delivery = visible(id);
        IfMatch.check(ifMatch, delivery.version());
        delivery.redeliver(clock.now());
        rows.flush();
        return DeliveryResponse.from(delivery, tries.of(id));
    }

    private Delivery visible(UUID id) {
        return reachable().where("d.id = :id", "id", id).read(rows, "from Delivery d", "d.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such delivery.", "ไม่พบการส่งข้อความนี้"));
    }

    private Selection reachable() {
        var selection = new Selection();
        return caller.is(OPERATOR)
                ? selection
                : selection.where(
                        "exists (select 1 from Agency a where a.id = d.agencyId and a.path like :prefix escape '\\')",
                        "prefix",
                        caller.scope().prefix());
    }
}
