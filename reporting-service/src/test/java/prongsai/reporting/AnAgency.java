package prongsai.reporting;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** An agency that is known here, of its own for each test, with one unit. */
public record AnAgency(UUID id, String code, String path, UUID unit) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static AnAgency known() {
        return known("/TH/MOI/");
    }

    public AnAgency below() {
        return known(path);
    }

    /** One with nothing above it. */
    public static AnAgency root() {
        return known("/");
    }

    private static AnAgency known(String parentPath) {
        return known(parentPath, "AGENCY-" + NUMBER.incrementAndGet());
    }

    static AnAgency known(String parentPath, String code) {
        var agency = new AnAgency(UUID.randomUUID(), code, parentPath + code + "/", UUID.randomUUID());
        Database.execute("insert into agency (id, code, path) values (?, ?, ?)", agency.id, code, agency.path);
        Database.execute("insert into agency_unit (agency_id, unit_id) values (?, ?)", agency.id, agency.unit);
        return agency;
    }

    /** A plan for fiscal year 2567 with two measures, of which the first has the agency's unit as its main one. */
    public APlan plan() {
        var plan = new APlan(this, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Database.execute(
                "insert into measure_plan (id, agency_id, fiscal_year, title) values (?, ?, 2567, ?)",
                plan.id(),
                id,
                APlan.TITLE);
        plan.store(plan.measure(), 1, APlan.MEASURE_TITLE, unit);
        plan.store(plan.measureWithoutUnit(), 2, "การจัดซื้อจัดจ้าง");
        return plan;
    }

    /** A duty on a plan that is known from its events. */
    public ADuty dutyOn(UUID plan) {
        return new ADuty(this, plan);
    }

    public String officer() {
        return Tokens.officer(code);
    }

    public String approver() {
        return Tokens.approver(code);
    }

    /** An approver with another account than {@link #approver()} and {@link #officer()}, who share theirs. */
    public String head() {
        return Tokens.ofAccount("head-of-" + code, code, Roles.APPROVER);
    }

    public String supervisor() {
        return Tokens.supervisor(code);
    }

    public String criteriaManager() {
        return Tokens.criteriaManager(code);
    }
}
