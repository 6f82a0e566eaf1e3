package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The agencies in the caller's scope, and what may be done to them. */
@ApplicationScoped
public class Agencies {

    private final AgencyRepository rows;
    private final UnitRepository units;
    private final Caller caller;
    private final Outbox outbox;

    Agencies(AgencyRepository rows, UnitRepository units, Caller caller, Outbox outbox) {
        this.rows = rows;
        this.units = units;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** The agency, if there is one of that id that the caller may see. */
    public Optional<Agency> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** Lets pass who may write for the agency: itself, and the criteria managers above it. */
    public void checkWriter(Agency agency) {
        if (!caller.is(Roles.CRITERIA_MANAGER)) {
            caller.actsFor(agency.code());
        }
    }

    Agency get(UUID id) {
        return find(id).orElseThrow(Agencies::notFound);
    }

    Unit getUnit(UUID id, UUID unitId) {
        return unitOf(get(id), unitId);
    }

    /** By id, which is the order in which they were added. */
    List<Unit> listUnits(UUID id, PageRequest page) {
        var agency = get(id);
        var after = page.after().map(last -> last.uuid(0)).orElse(null);
        var selection =
                new Selection().where("agency = :agency", "agency", agency).where("id > :after", "after", after);
        return units.list(selection, page.limit() + 1);
    }

    Agency register(RegisterAgency wanted) {
        var parent = find(wanted.parentId())
                .orElseThrow(() -> Problem.brokenRule(new Fault("/parentId", "No such agency.", "ไม่พบหน่วยงานนี้")));
        var faults = AgencyRules.broken(wanted, parent);
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        if (rows.isTaken(wanted.code())) {
            throw Problem.conflict("Another agency has this code.", "มีหน่วยงานอื่นใช้รหัสนี้แล้ว");
        }
        var agency = new Agency(parent, wanted.code(), wanted.nameTh(), wanted.type());
        agency.rename(wanted.nameTh(), wanted.aliases());
        agency.receiveMailAt(wanted.mailbox());
        wanted.units().forEach(unit -> agency.addUnit(unit.nameTh(), unit.mailbox()));
        rows.persist(agency);
        publish("prongsai.agency.registered.v1", agency);
        return agency;
    }

    Agency change(UUID id, ChangeAgency wanted, IfMatch ifMatch) {
        var agency = get(id);
        IfMatch.check(ifMatch, agency.version());
        var before = agency.version();
        agency.rename(wanted.nameTh(), wanted.aliases());
        agency.receiveMailAt(wanted.mailbox());
        rows.flush();
        if (agency.version() != before) {
            publish("prongsai.agency.changed.v1", agency);
        }
        return agency;
    }

    Unit addUnit(UUID id, RegisterUnit wanted) {
        var agency = find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Agencies::notFound);
        checkWriter(agency);
        checkUnitName(agency, wanted.nameTh());
        var unit = agency.addUnit(wanted.nameTh(), wanted.mailbox());
        publishWithUnits(agency);
        return unit;
    }

    Unit changeUnit(UUID id, UUID unitId, RegisterUnit wanted, IfMatch ifMatch) {
        var agency = find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Agencies::notFound);
        var unit = unitOf(agency, unitId);
        checkWriter(agency);
        IfMatch.check(ifMatch, agency.version());
        if (!unit.nameTh().equals(wanted.nameTh())) {
            checkUnitName(agency, wanted.nameTh());
        }
        unit.change(wanted.nameTh(), wanted.mailbox());
        publishWithUnits(agency);
        return unit;
    }

    private Optional<Agency> find(UUID id, LockModeType lock) {
        return rows.find(id, caller.scope(), lock);
    }

    /** Units are part of the agency: when they change, its version counts on. */
    private void publishWithUnits(Agency agency) {
        rows.countOn(agency);
        publish("prongsai.agency.changed.v1", agency);
    }

    private void publish(String type, Agency agency) {
        rows.flush();
        outbox.append(
                new OutgoingEvent("prongsai.agencies", type, agency.id(), agency.version(), AgencySnapshot.of(agency)));
    }

    private static void checkUnitName(Agency agency, String name) {
        if (agency.units().stream().anyMatch(unit -> unit.nameTh().equals(name))) {
            throw Problem.conflict(
                    "The agency has a unit of this name already.", "หน่วยงานมีส่วนราชการชื่อนี้อยู่แล้ว");
        }
    }

    private static Unit unitOf(Agency agency, UUID unitId) {
        return agency.units().stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No such unit.", "ไม่พบส่วนราชการนี้"));
    }

    private static Problem notFound() {
        return Problem.notFound("No such agency.", "ไม่พบหน่วยงานนี้");
    }
}
