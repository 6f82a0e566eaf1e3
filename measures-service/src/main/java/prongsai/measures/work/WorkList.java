package prongsai.measures.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.rows.Rows;
import prongsai.kit.text.ThaiText;

/** Lists the work of the caller's own agency, by due date. */
@ApplicationScoped
class WorkList {

    private final Rows rows;
    private final Caller caller;

    WorkList(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    Page<WorkItem> page(WorkFilter filter, PageRequest request) {
        caller.scope();
        var query = new WorkQuery(
                filter,
                caller.agencyCode(),
                caller.subject(),
                names(filter.position),
                request.after(),
                request.limit() + 1);
        return Page.of(rows.read(query.sql(), WorkItem::of), request, item -> item, WorkItem::cursor);
    }

    /** The name as the agency's plans write it, in every spelling that has the same key. */
    private List<String> names(String position) {
        if (position == null) {
            return List.of();
        }
        var key = ThaiText.searchKey(position);
        return rows.read(WorkQuery.names(caller.agencyCode()), row -> row.getString(1)).stream()
                .filter(name -> ThaiText.searchKey(name).equals(key))
                .toList();
    }
}
