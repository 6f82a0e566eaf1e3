package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Locale;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.notification.agency.Agencies;
import prongsai.notification.dueitem.DueItem;

/** What the caller may see and do on the board. */
@ApplicationScoped
class Sight {

    private final Caller caller;
    private final Agencies agencies;
    private final Assets assets;

    Sight(Caller caller, Agencies agencies, Assets assets) {
        this.caller = caller;
        this.agencies = agencies;
        this.assets = assets;
    }

    /** Null: everything. */
    AgencyScope scope() {
        return caller.is(OPERATOR) ? null : caller.scope();
    }

    boolean isOperator() {
        return caller.is(OPERATOR);
    }

    void requireOperator() {
        if (!isOperator()) {
            throw Problem.forbidden("Dead letters are for operators.", "เฉพาะผู้ดูแลระบบเท่านั้น");
        }
    }

    /** What is chosen must be in reach: else the board would say that nothing is due where something is. */
    Part part(BoardQuery query) {
        var scope = scope();
        var within = new ArrayList<AgencyScope>();
        if (scope != null) {
            within.add(scope);
        }
        for (var code : query.below()) {
            within.add(agencies.pathOf(code)
                    .filter(path -> scope == null || scope.covers(path))
                    .map(AgencyScope::new)
                    .orElseThrow(Sight::noSuchAgency));
        }
        return new Part(within, query.dueKind());
    }

    static Problem noSuchAgency() {
        return Problem.brokenRule(new Fault("/agency", "There is no such agency.", "ไม่พบหน่วยงานนี้"));
    }

    boolean mayAttendTo(DueItem item) {
        return caller.is(OPERATOR)
                || (caller.is(OFFICER) || caller.is(APPROVER))
                        && caller.agencyCode().equals(item.agencyCode());
    }

    /**
     * What surrounds a page.
     *
     * @param address of the page, with its query
     * @param position up to which change the page is complete
     */
    Frame frame(Locale language, String address, long position) {
        var print = new Print(language);
        var other = print.language().equals("th") ? "en" : "th";
        return new Frame(
                print,
                address + (address.contains("?") ? "&" : "?") + BoardLanguage.PARAMETER + "=" + other,
                position,
                caller.subject(),
                caller.is(OPERATOR) || caller.is(SUPERVISOR),
                caller.is(OPERATOR),
                assets);
    }
}
