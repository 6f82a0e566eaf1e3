package prongsai.notification.board;

import java.util.List;
import prongsai.kit.caller.AgencyScope;
import prongsai.notification.dueitem.DueKind;

/**
 * The part of what is due that somebody looks at.
 *
 * @param within all of these at once: what the caller may see, and what was chosen; empty: everything
 * @param kind null: both
 */
record Part(List<AgencyScope> within, DueKind kind) {

    Part {
        within = List.copyOf(within);
    }

    Part ofAnyKind() {
        return new Part(within, null);
    }
}
