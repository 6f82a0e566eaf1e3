package prongsai.notification.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Reach;

/** Writes, changes and takes away policies; each change has what it covers planned anew. */
@ApplicationScoped
class PolicyKeeper {

    private final ReminderPolicyRepository rows;
    private final Reach reach;
    private final Caller caller;
    private final Clock clock;
    private final Event<PolicyChanged> changed;

    PolicyKeeper(ReminderPolicyRepository rows, Reach reach, Caller caller, Clock clock, Event<PolicyChanged> changed) {
        this.rows = rows;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    ReminderPolicyResponse create(CreateReminderPolicy request) {
        requireReach(reach.allows(request.agencyId()));
        var agency = Optional.ofNullable(request.agencyId()).flatMap(reach::agency);
        var faults = new ArrayList<>(PolicyRule.faultsOf(request.terms()));
        if (request.agencyId() != null && agency.isEmpty()) {
            faults.add(new Fault("/agencyId", "There is no such agency.", "ไม่พบหน่วยงานนี้"));
        }
        if (request.agencyId() != null && request.agencyType() != null) {
            faults.add(new Fault(
                    "/agencyType",
                    "A policy is for an agency or for a type of agencies, not for both.",
                    "นโยบายใช้กับหน่วยงานหรือประเภทหน่วยงานอย่างใดอย่างหนึ่ง"));
        }
        throwIfAny(faults);
        if (rows.hasOneFor(request.agencyId(), request.agencyType(), request.kind())) {
            throw Problem.conflict("There is a policy for this already.", "มีนโยบายสำหรับขอบเขตนี้อยู่แล้ว");
        }
        var policy = new ReminderPolicy(agency.orElse(null), request.agencyType(), request.kind());
        write(policy, request.terms());
        rows.persist(policy);
        return told(policy);
    }

    ReminderPolicyResponse find(UUID id) {
        return ReminderPolicyResponse.from(visible(id));
    }

    Page<ReminderPolicyResponse> page(ReminderPolicyFilter filter, PageRequest request) {
        var selection = reach.visible("p")
                .where("p.agencyId = :agencyId", "agencyId", filter.agencyId)
                .where("p.kind = :kind", "kind", filter.kind);
        request.after().ifPresent(after -> selection.where("p.id > :after", "after", after.uuid(0)));
        var found = selection.read(rows, "from ReminderPolicy p", "p.id", request.limit() + 1);
        return Page.of(found, request, ReminderPolicyResponse::from, policy -> Cursor.of(policy.id()));
    }

    ReminderPolicyResponse change(UUID id, ChangeReminderPolicy request, IfMatch ifMatch) {
        var policy = writable(id, ifMatch);
        throwIfAny(PolicyRule.faultsOf(request.terms()));
        write(policy, request.terms());
        return told(policy);
    }

    void remove(UUID id, IfMatch ifMatch) {
        var policy = writable(id, ifMatch);
        rows.delete(policy);
        told(policy);
    }

    private void write(ReminderPolicy policy, ReminderTerms terms) {
        policy.write(terms, clock.today(), caller.subject());
    }

    private ReminderPolicyResponse told(ReminderPolicy policy) {
        rows.flush();
        changed.fire(new PolicyChanged(policy.scope()));
        return ReminderPolicyResponse.from(policy);
    }

    private static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }

    /** Operators write for all; supervisors for their own part of the hierarchy, so they have to name an agency. */
    private static void requireReach(boolean inReach) {
        if (!inReach) {
            throw Problem.forbidden(
                    "Supervisors write policies of their own agency and those below it.",
                    "ผู้กำกับกำหนดนโยบายได้เฉพาะหน่วยงานของตนและหน่วยงานในกำกับ");
        }
    }

    private ReminderPolicy writable(UUID id, IfMatch ifMatch) {
        var policy = visible(id);
        requireReach(reach.covers(policy.scope().agencyPath()));
        IfMatch.check(ifMatch, policy.version());
        return policy;
    }

    private ReminderPolicy visible(UUID id) {
        return reach.visible("p").where("p.id = :id", "id", id).read(rows, "from ReminderPolicy p", "p.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such policy.", "ไม่พบนโยบายนี้"));
    }
}
