package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItemQuery;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.reminder.Reminders;

@Path("/v1/due-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due items")
class DueItemResource {

    private final DueItems items;
    private final Reminders reminders;
    private final Caller caller;
    private final Clock clock;

    DueItemResource(DueItems items, Reminders reminders, Caller caller, Clock clock) {
        this.items = items;
        this.reminders = reminders;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Operation(
            summary = "List what is due",
            description = "By due date. Callers see their own agency and those below; operators see all.")
    public Page<DueItemResponse> listDueItems(
            @BeanParam @Valid DueItemFilter filter, @BeanParam @Valid PageRequest page) {
        var query = reachable(filter.query());
        page.after().ifPresent(last -> query.after(last.date(0), last.uuid(1)));
        var today = clock.today();
        var found = items.list(query, today, page.limit() + 1);
        return Page.of(found, page, item -> DueItemResponse.of(item, today), DueItemResource::cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Show a due item", description = "With its reminders and what became of each.")
    public DueItemDetails getDueItem(@PathParam("id") UUID id) {
        var today = clock.today();
        return items.list(reachable(new DueItemQuery().withId(id)), today, 1).stream()
                .findFirst()
                .map(item -> DueItemDetails.of(item, reminders.of(id), today))
                .orElseThrow(() -> Problem.notFound("There is no such due item.", "ไม่พบรายการที่ต้องดำเนินการนี้"));
    }

    private DueItemQuery reachable(DueItemQuery query) {
        return caller.is(OPERATOR) ? query : query.within(caller.scope());
    }

    private static Cursor cursor(DueItem item) {
        return Cursor.of(item.dueOn(), item.id());
    }
}
